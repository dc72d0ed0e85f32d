extension String {
  /// Whether the text has a part, byte by byte.
  ///
  /// Sentences are put together thousands of times while an author types; comparing characters as
  /// people see them would take most of that time.
  func hasPart(_ part: StaticString) -> Bool {
    let length = part.utf8CodeUnitCount
    guard utf8.count >= length, length > 0 else { return false }
    let start = UnsafeBufferPointer(start: part.utf8Start, count: length)
    var copy = self
    return copy.withUTF8 { bytes in
      (0...(bytes.count - length)).contains { place in
        bytes[place] == start[0] && bytes[place..<(place + length)].elementsEqual(start)
      }
    }
  }

  /// The text with a value's text in place of each `%`.
  func filled(with text: String) -> String {
    var result = ""
    for (place, part) in utf8.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false)
      .enumerated()
    {
      if place > 0 { result += text }
      result += Substring(part)
    }
    return result
  }
}
