internal import Foundation

/// Text made fit for paper.
enum PaperText {
  /// The text with letters put together, spaces of one kind, and without what cannot be seen:
  /// control characters, and marks that turn the reading direction round.
  ///
  /// Ends of lines stay, as `\n`.
  static func clean(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    let composed = text.replacing("\r\n", with: "\n").precomposedStringWithCanonicalMapping
    var clean = String.UnicodeScalarView()
    var marks = 0
    for scalar in composed.unicodeScalars {
      guard let kept = kept(scalar) else { continue }
      marks = kept.properties.generalCategory == .nonspacingMark ? marks + 1 : 0
      if marks <= mostMarks { clean.append(kept) }
    }
    return String(clean)
  }

  /// More marks than this over one letter are nobody's name.
  private static let mostMarks = 4

  private static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.properties.generalCategory {
    case .control:
      return scalar == "\n" || scalar == "\r" ? "\n" : scalar == "\t" ? " " : nil
    case .lineSeparator, .paragraphSeparator: return "\n"
    case .spaceSeparator: return scalar == noBreak || scalar.value == 0x202F ? noBreak : " "
    case .format, .surrogate: return nil
    case .nonspacingMark where scalar.properties.isVariationSelector: return nil
    default: return scalar
    }
  }

  /// A space at which no line ends.
  static let noBreak: Unicode.Scalar = "\u{A0}"
}
