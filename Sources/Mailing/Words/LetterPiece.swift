/// A part of a letter, as plain text and as HTML.
enum LetterPiece {
  /// Whose letter it is.
  case heading(String)
  /// A sentence or two.
  case paragraph(String)
  /// What to open, and its address.
  case link(String, String)
  /// Lines that are kept as they are.
  case verbatim(String)
  /// A line between what is said and why it is said.
  case rule

  /// The part in plain text.
  var plain: String {
    switch self {
    case .heading(let text), .paragraph(let text): text
    case .link(let action, let address): "\(action):\n\(address)"
    case .verbatim(let text): text.hasSuffix("\n") ? String(text.dropLast()) : text
    case .rule: "* * *"
    }
  }

  /// The part in HTML.
  var html: String {
    switch self {
    case .heading(let text): "<h1>\(Escaped.html(text))</h1>"
    case .paragraph(let text): "<p>\(Escaped.html(text))</p>"
    case .link(let action, let address):
      """
      <p><a href="\(Escaped.html(address))">\(Escaped.html(action))</a></p>
      <p>If that does not open, copy this address into your browser:<br>\(Escaped.html(address))</p>
      """
    case .verbatim(let text): "<pre>\(Escaped.html(text))</pre>"
    case .rule: "<hr>"
    }
  }
}

/// Text with everything replaced that means something in HTML.
enum Escaped {
  static func html(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
