import Crypto
import Essentials
import Testing

@testable import Ledger

/// Larkfield Primary School's record: its key, its entries, and exports of it.
enum Larkfield {
  static let school = SchoolID(high: 0x1a2b, low: 0x3c4d)
  static let otherSchool = SchoolID(high: 0x1a2b, low: 0x3c4e)
  static let head = PersonID(high: 1, low: 10)
  static let officeManager = PersonID(high: 1, low: 11)

  static func origin(_ school: SchoolID = school) throws -> RecordOrigin {
    try #require(RecordOrigin(site: "larkfield.example", school: school))
  }

  static func key(_ school: SchoolID = school, seed: UInt8 = 7) throws -> NoteKey {
    try NoteKey(
      name: origin(school).description,
      privateKey: Curve25519.Signing.PrivateKey(
        rawRepresentation: [UInt8](repeating: seed, count: 32)))
  }

  /// The entry at a position; a `variant` is another entry that could stand there.
  static func entry(_ position: Int, variant: Int = 0) -> RecordEntry {
    RecordEntry(
      at: Instant(seconds: 1_749_490_800 + Int64(position)),
      actor: position % 2 == 0 ? .person(head) : .onBehalf(by: officeManager, of: head),
      act: "policies.version.acknowledged",
      objects: [RecordObject("policy-version", PolicyVersionID(high: 2, low: UInt64(position)))],
      paragraphs: ["12"], facts: ["version": "\(variant)", "late": "no"],
      commitments: ["name": [UInt8](repeating: UInt8(truncatingIfNeeded: position), count: 32)])
  }

  static func lines(
    _ positions: Range<Int>, variant: Int = 0, school: SchoolID = school
  ) throws -> [RecordLine] {
    try positions.map {
      try RecordLine(entry($0, variant: variant), school: school, position: $0)
    }
  }

  static func checkpoint(
    over lines: [RecordLine], key: NoteKey? = nil, school: SchoolID = school
  ) throws -> SignedCheckpoint {
    var frontier = MerkleFrontier()
    for line in lines { frontier.append(line.leafHash) }
    return try SignedCheckpoint(
      signing: Checkpoint(
        origin: origin(school).description, size: frontier.size, root: frontier.root),
      with: key ?? self.key(school))
  }

  /// A sound export of a record, from a position on.
  static func export(
    _ lines: [RecordLine], from: Int = 0, school: SchoolID = school
  ) throws -> ExportText {
    var edge = MerkleFrontier()
    for line in lines[..<from] { edge.append(line.leafHash) }
    var writer = RecordExportWriter(RecordExportHeader(origin: try origin(school), before: edge))
    var file = writer.beginning
    for line in lines[from...] { file += try writer.entry(line.bytes) }
    file += try writer.ending(checkpoint(over: lines, school: school))
    return try ExportText(file)
  }
}
