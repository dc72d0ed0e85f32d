import Crypto
import Essentials
import Foundation
import Ledger
import Testing

@Suite struct RecordCommandTests {
  @Test func `a whole record is whole`() throws {
    let folder = try Self.folder()
    let run = try Program.run(["record", "verify", "record.txt", "--key", "key.txt"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("The record is whole: 5 entries"))
  }

  @Test func `a changed letter is found, with its entry`() throws {
    let folder = try Self.folder()
    let changed = try folder.read("record.txt").replacing("person.added", with: "person.addad")
    try folder.write(changed, to: "record.txt")
    let run = try Program.run(["record", "verify", "record.txt", "--key", "key.txt"], in: folder)
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("This record is not as it was signed"))
  }

  @Test func `an older copy is found by a message of a later day`() throws {
    let folder = try Self.folder()
    let key = try Self.key()
    try folder.write(try Self.export(3, key), to: "old.txt")
    let run = try Program.run(
      ["record", "verify", "old.txt", "--key", "key.txt", "--witness", "mail.txt"], in: folder)
    #expect(run.status == 1)
  }

  @Test func `a message of an earlier day agrees`() throws {
    let folder = try Self.folder()
    let run = try Program.run(
      ["record", "verify", "record.txt", "--key", "key.txt", "--witness", "mail.txt"], in: folder)
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("It agrees with the earlier checkpoint"))
  }

  @Test func `what is no key is refused`() throws {
    let folder = try Self.folder()
    let run = try Program.run(
      ["record", "verify", "record.txt", "--key", "mail.txt", "--json"], in: folder)
    #expect(run.status == 2)
    #expect(try run.refusal == "record.key")
  }

  @Test func `entries are shown a line each, and narrowed by act`() throws {
    let folder = try Self.folder()
    let all = try Program.run(["record", "show", "record.txt"], in: folder)
    #expect(all.output.split(separator: "\n").count == 5)
    let none = try Program.run(
      ["record", "show", "record.txt", "--act", "policies."], in: folder)
    #expect(none.output.isEmpty)
  }

  @Test func `a hostile copy cannot steer the terminal`() throws {
    let folder = try Self.folder()
    let hostile = try folder.read("record.txt").replacing("person.added", with: "\\u001b[2Jadded")
    try folder.write(hostile, to: "record.txt")
    let run = try Program.run(["record", "show", "record.txt"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.output.contains("\u{FFFD}[2Jadded"))
  }

  @Test func `what is no record is refused`() throws {
    let folder = try Self.folder()
    let run = try Program.run(["record", "show", "key.txt", "--json"], in: folder)
    #expect(run.status == 2)
    #expect(try run.refusal == "record.export")
  }

  @Test func `an entry is proved, and the proof is checked without the record`() throws {
    let folder = try Self.folder()
    let made = try Program.run(
      ["record", "prove", "record.txt", "--key", "key.txt", "--entry", "3", "-o", "entry.txt"],
      in: folder)
    #expect(made.status == 0, "\(made.errors)")
    let checked = try Program.run(
      ["record", "verify", "entry.txt", "--key", "key.txt"], in: folder)
    #expect(checked.status == 0, "\(checked.output)")
    #expect(checked.output.hasPrefix("The entry at position 3 is in the record that was signed"))
    try folder.write(
      try folder.read("entry.txt").replacing("added", with: "addad"), to: "entry.txt")
    let changed = try Program.run(
      ["record", "verify", "entry.txt", "--key", "key.txt"], in: folder)
    #expect(changed.status == 1)
  }

  @Test func `that a record only grew is proved between two checkpoints`() throws {
    let folder = try Self.folder()
    try folder.write(
      Self.checkpoint(of: try Self.export(3, try Self.key())), to: "earlier.txt")
    let made = try Program.run(
      ["record", "prove", "record.txt", "--key", "key.txt", "--since", "earlier.txt"], in: folder)
    #expect(made.status == 0, "\(made.errors)")
    try folder.write(made.output, to: "growth.txt")
    let checked = try Program.run(
      ["record", "verify", "growth.txt", "--key", "key.txt"], in: folder)
    #expect(checked.status == 0, "\(checked.output)")
    #expect(checked.output.hasPrefix("The record with 5 entries begins with the one with 3"))
    try folder.write(made.output.replacing("from 3", with: "from 2"), to: "growth.txt")
    #expect(
      try Program.run(["record", "verify", "growth.txt", "--key", "key.txt"], in: folder).status
        == 1)
  }

  @Test func `what is not there is not proved`() throws {
    let folder = try Self.folder()
    let run = try Program.run(
      ["record", "prove", "record.txt", "--key", "key.txt", "--entry", "9", "--json"], in: folder)
    #expect(run.status == 2)
    #expect(try run.refusal == "record.outside")
  }

  private static let school = SchoolID(high: 7, low: 7)

  private static func key() throws -> NoteKey {
    let origin = try #require(RecordOrigin(site: "larkfield.example", school: school))
    return try NoteKey(
      name: origin.description,
      privateKey: Curve25519.Signing.PrivateKey(rawRepresentation: [UInt8](repeating: 9, count: 32))
    )
  }

  /// A record of five entries, its key, and a message about the first five.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let key = try key()
    let export = try export(5, key)
    try folder.write(export, to: "record.txt")
    try folder.write(key.verifierKey.description + "\n", to: "key.txt")
    try folder.write("Dear Dr Marsh,\n\n" + checkpoint(of: export), to: "mail.txt")
    return folder
  }

  private static func export(_ count: Int, _ key: NoteKey) throws -> String {
    let origin = try #require(RecordOrigin(site: "larkfield.example", school: school))
    var writer = RecordExportWriter(RecordExportHeader(origin: origin))
    var frontier = MerkleFrontier()
    var bytes = writer.beginning
    for position in 0..<count {
      let entry = RecordEntry(
        at: Instant(seconds: Int64(position)), actor: .program("test"),
        act: "people.person.added",
        objects: [RecordObject("person", PersonID(high: 0, low: UInt64(position)))])
      let line = try RecordLine(entry, school: school, position: position)
      frontier.append(line.leafHash)
      bytes += try writer.entry(line.bytes)
    }
    let checkpoint = try Checkpoint(
      origin: origin.description, size: frontier.size, root: frontier.root)
    bytes += try writer.ending(SignedCheckpoint(signing: checkpoint, with: key))
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func checkpoint(of export: String) -> String {
    export.components(separatedBy: "\n\n").suffix(2).joined(separator: "\n\n")
  }
}
