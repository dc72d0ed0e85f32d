/// One line of text, ready to be drawn.
struct SetLine: Sendable {
  var letters: [SetLetter] = []
  /// In points.
  var width: Double = 0

  fileprivate mutating func append(_ more: some Collection<SetLetter>) {
    letters.append(contentsOf: more)
    width += more.reduce(0) { $0 + $1.advance }
  }
}

/// Breaks text into lines: between words and after hyphens.
///
/// A word that is wider than the line is broken where it must be. No hyphen is ever put in, so that
/// what is read back is what was written.
struct LineBreaker {
  let fonts: FontBook

  /// The lines of a text in a column of a width; at least one, which may be empty.
  func lines(
    _ text: String, in style: TypeStyle, width: Double
  ) throws(PaperFault) -> [SetLine] {
    var lines: [SetLine] = []
    for part in PaperText.clean(text).split(separator: "\n", omittingEmptySubsequences: false) {
      lines += try paragraph(part, in: style, width: width)
    }
    while lines.count > 1, lines.last?.letters.isEmpty == true { lines.removeLast() }
    return lines
  }

  private func paragraph(
    _ text: Substring, in style: TypeStyle, width: Double
  ) throws(PaperFault) -> [SetLine] {
    var lines: [SetLine] = []
    var line = SetLine()
    for word in text.split(separator: " ") {
      let gap = line.letters.isEmpty ? [] : try fonts.set(" ", in: style)
      var isFirst = true
      for piece in Self.pieces(try fonts.set(String(word), in: style)) {
        let space = isFirst ? gap : []
        isFirst = false
        let needed = (space + piece).reduce(0) { $0 + $1.advance }
        if line.width + needed <= width + Self.tolerance {
          line.append(space + piece)
          continue
        }
        // The space stays at the end of its line, unseen, for those who have the words read out.
        line.letters += space
        if !line.letters.isEmpty { lines.append(line) }
        line = SetLine()
        var rest = piece[...]
        while true {
          let end = Self.forcedBreak(rest, width: width + Self.tolerance)
          if end == rest.endIndex { break }
          var full = SetLine()
          full.append(rest[..<end])
          lines.append(full)
          rest = rest[end...]
        }
        line.append(rest)
      }
    }
    return lines + [line]
  }

  /// Sums of many advances differ by less than this.
  private static let tolerance = 0.01

  /// A word's parts, each up to its hyphen, dash or slash.
  private static func pieces(_ word: [SetLetter]) -> [[SetLetter]] {
    var pieces: [[SetLetter]] = []
    var piece: [SetLetter] = []
    for letter in word {
      if let last = piece.last, piece.count > 1, "-–—/".unicodeScalars.contains(last.scalar) {
        pieces.append(piece)
        piece = []
      }
      piece.append(letter)
    }
    return pieces + [piece]
  }

  /// Where a word that is too wide is broken: after a sign of addresses if there is one, else
  /// anywhere; at its end if it is not too wide.
  private static func forcedBreak(_ word: ArraySlice<SetLetter>, width: Double) -> Int {
    var pen = 0.0
    var end = word.startIndex
    while end < word.endIndex, pen + word[end].advance <= width {
      pen += word[end].advance
      end += 1
    }
    if end == word.endIndex { return end }
    end = max(end, word.startIndex + 1)
    if let sign = word[..<end].lastIndex(where: { ".@_+=&?".unicodeScalars.contains($0.scalar) }),
      sign + 1 - word.startIndex > (end - word.startIndex) / 2
    {
      return sign + 1
    }
    var start = end
    while start > word.startIndex + 1, word[start].isMark { start -= 1 }
    return start > word.startIndex + 1 ? start : end
  }
}
