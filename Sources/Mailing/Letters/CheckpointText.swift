/// A signed checkpoint of the record as it stands in a letter: the record's name, its size, a digest, signatures.
///
/// Only the form of one is taken (C2SP tlog-checkpoint), so that nothing else travels in its place.
package struct CheckpointText: Hashable, Sendable {
  /// The lines, the last with its line end.
  package let text: String

  /// Takes a text that has the form of a signed checkpoint; nothing for any other.
  package init?(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard text.utf8.count <= 2048, lines.count >= 6, lines.last == "", lines[3] == "",
      Self.isName(lines[0]), Self.isNumber(lines[1]), Self.isDigest(lines[2]),
      lines[4..<(lines.count - 1)].allSatisfy(Self.isSignature)
    else { return nil }
    self.text = text
  }

  private static func isName(_ line: Substring) -> Bool {
    !line.isEmpty
      && line.utf8.allSatisfy { byte in
        isBase64(byte) || ".-_:".utf8.contains(byte)
      }
  }

  private static func isNumber(_ line: Substring) -> Bool {
    (1...19).contains(line.utf8.count)
      && line.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func isDigest(_ line: Substring) -> Bool {
    line.utf8.count == 44 && line.utf8.allSatisfy(isBase64)
  }

  private static func isSignature(_ line: Substring) -> Bool {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0] == "\u{2014}" && isName(parts[1])
      && (60...400).contains(parts[2].utf8.count) && parts[2].utf8.allSatisfy(isBase64)
  }

  private static func isBase64(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "+/=".utf8.contains(byte)
    }
  }
}
