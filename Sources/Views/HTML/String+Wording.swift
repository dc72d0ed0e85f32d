extension String {
  /// The text with its first letter made a capital, to begin a caption with words from a sentence.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The words on as many lines as it takes for none to be longer than the width, words apart.
  func wrapped(to width: Int) -> [String] {
    split(separator: " ").reduce(into: []) { lines, word in
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
  }
}

extension Int {
  /// The number as people write it: 17,776.
  var grouped: String {
    let digits = String(magnitude)
    let parts = stride(from: digits.count, to: 0, by: -3).reversed().map { end in
      digits.prefix(end).suffix(end < 3 ? end : 3)
    }
    return (self < 0 ? "−" : "") + parts.joined(separator: ",")
  }
}
