/// What stands at the top of an export: which record, and where in it the export begins.
package struct RecordExportHeader: Hashable, Sendable {
  /// Which record.
  package let origin: RecordOrigin
  /// The right edge of the tree before the first entry of the export; empty for a whole record.
  ///
  /// Not signed, and bound all the same: with another edge the root at the end comes out differently.
  package let before: MerkleFrontier

  /// The header of an export that begins behind `before`.
  package init(origin: RecordOrigin, before: MerkleFrontier = MerkleFrontier()) {
    self.origin = origin
    self.before = before
  }

  /// The position of the first entry.
  package var from: Int { before.size }

  /// The first line of every export: says what it is to whoever finds the file, and to the reader.
  static let title = "Chaperone record, version 1. Check it with: chaperone record verify"

  /// The lines, without their ends.
  var lines: [String] {
    [Self.title, "origin \(origin)", "from \(from)"] + before.subtrees.map { "before \($0)" }
  }

  /// Reads the lines that `lines` gives; nothing when there is any other.
  init?(lines: [String]) {
    guard lines.count >= 3, let origin = RecordOrigin(String(lines[1].dropFirst(7))),
      let from = Int(lines[2].dropFirst(5))
    else { return nil }
    let subtrees = lines[3...].compactMap { MerkleHash(String($0.dropFirst(7))) }
    guard let before = try? MerkleFrontier(size: from, subtrees: subtrees) else { return nil }
    self.init(origin: origin, before: before)
    guard self.lines.map({ Array($0.utf8) }) == lines.map({ Array($0.utf8) }) else { return nil }
  }
}
