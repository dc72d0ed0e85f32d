/// Small readings of scalar arrays: trimmed, as a string, in words.
extension Sequence where Element == Unicode.Scalar {
  /// The scalars as a string.
  var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self)
    return String(view)
  }

  /// The scalars as a string in which every run of white space is one space.
  var singleSpaced: String {
    var view = String.UnicodeScalarView()
    var pending = false
    for scalar in self {
      if scalar.isSpace {
        pending = !view.isEmpty
      } else {
        if pending { view.append(" ") }
        pending = false
        view.append(scalar)
      }
    }
    return String(view)
  }

  /// What is left without white space: the characters that an import must account for.
  var visible: [Unicode.Scalar] { filter { !$0.isSpace } }
}

extension StringProtocol {
  /// The words in lower case, without the punctuation around them.
  var plainWords: [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isLetter || scalar.isDigit || scalar == "-" && !word.isEmpty {
        word.append(scalar)
      } else if scalar == "'" || scalar == "\u{2019}" || scalar.isInvisible {
        continue
      } else if !word.isEmpty {
        words.append(String(word).lowercased())
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(word).lowercased()) }
    return words
  }

  /// The string as a name for a key or an identifier: lower-case letters, digits, single hyphens.
  var slug: String {
    var made = ""
    var pending = false
    for scalar in lowercased().unicodeScalars {
      if scalar.isDigit || (scalar.value < 0x80 && scalar.isLower) {
        if pending, !made.isEmpty { made += "-" }
        pending = false
        made.unicodeScalars.append(scalar)
      } else if scalar != "'" && scalar != "\u{2019}" {
        pending = true
      }
    }
    return made
  }
}
