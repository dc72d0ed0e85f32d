/// Finds checkpoints in a message as somebody kept it: whole, quoted, or with lines broken by a mail program.
///
/// Forgiving, since a signature decides afterwards: what is put together wrongly here does not verify.
package enum WitnessMail {
  /// Every part of the text that has the form of a signed checkpoint, in order.
  package static func checkpoints(in text: String) -> [[UInt8]] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(bare)
    var found: [[UInt8]] = []
    for start in lines.indices where start + 4 < lines.count {
      guard !lines[start].isEmpty, let size = Int(lines[start + 1]), size >= 0,
        MerkleHash(lines[start + 2]) != nil
      else { continue }
      let text = lines[start...].prefix { !$0.isEmpty }
      let signatures = signatures(in: lines[text.endIndex...])
      guard !signatures.isEmpty else { continue }
      let note = text.map { $0 + "\n" }.joined() + "\n" + signatures.joined()
      found.append(Array(note.utf8))
    }
    return found
  }

  /// The signature lines that follow, each put together from the pieces that a mail program made of it.
  private static func signatures(in lines: ArraySlice<String>) -> [String] {
    var signatures: [String] = []
    var rest = lines.drop { $0.isEmpty }
    while let line = rest.first, line.hasPrefix(NoteSignature.dash) {
      rest.removeFirst()
      var pieces = line
      if let next = rest.first, !line.dropFirst(2).contains(" "), !next.isEmpty {
        pieces += " " + next
        rest.removeFirst()
      }
      signatures.append(pieces + "\n")
    }
    return signatures
  }

  /// A line without the marks of a quotation and without spaces at its ends.
  private static func bare(_ line: Substring) -> String {
    let isMargin = { (letter: Character) in letter == ">" || letter.isWhitespace }
    let start = line.drop(while: isMargin)
    let end = start.reversed().prefix(while: \.isWhitespace).count
    return String(start.dropLast(end))
  }
}
