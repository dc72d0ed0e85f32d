/// Where each letter of a line stands, when words of Hebrew or Arabic run from right to left.
///
/// The Unicode bidirectional algorithm (UAX 9) in small: lines run from left to right, words of
/// the other direction that follow each other are turned round together, figures in them are not.
enum ReadingOrder {
  /// The distance of each letter from the beginning of the line, in points.
  static func places(_ letters: [SetLetter]) -> [Double] {
    var places = [Double](repeating: 0, count: letters.count)
    var pen = 0.0
    func put(_ range: Range<Int>) {
      for place in range {
        places[place] = pen
        pen += letters[place].advance
      }
    }
    var next = 0
    while next < letters.count {
      guard runsBackward(letters[next].scalar) else {
        put(next..<next + 1)
        next += 1
        continue
      }
      let end = endOfRun(letters, from: next)
      var piece = end
      while piece > next {
        let start = startOfPiece(letters, endingAt: piece, notBefore: next)
        put(start..<piece)
        piece = start
      }
      next = end
    }
    return places
  }

  /// Whether the script of a letter runs from right to left.
  static func runsBackward(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x590: false
    case 0x660...0x669, 0x6F0...0x6F9: false
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF: true
    case 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  /// The run ends after the last letter of its script before one of another script.
  private static func endOfRun(_ letters: [SetLetter], from start: Int) -> Int {
    var end = start + 1
    for place in start + 1..<max(letters.count, start + 1) {
      let scalar = letters[place].scalar
      if runsBackward(scalar) { end = place + 1 } else if scalar.properties.isAlphabetic { break }
    }
    return end
  }

  /// A letter with its marks, or a whole number.
  private static func startOfPiece(
    _ letters: [SetLetter], endingAt end: Int, notBefore first: Int
  ) -> Int {
    var start = end - 1
    func isFigure(_ place: Int) -> Bool {
      letters[place].scalar.properties.numericType == .decimal
    }
    if isFigure(start) {
      while start > first, isFigure(start - 1) { start -= 1 }
      return start
    }
    while start > first, letters[start].isMark { start -= 1 }
    return start
  }
}
