import Crypto
import Essentials
import Testing

@testable import Ledger

/// The example of the C2SP page on signed notes, and the key and note that the first implementation checks
/// itself against (golang.org/x/mod/sumdb/note).
@Suite struct PublishedNoteTests {
  private let exampleKey = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
  private let example = """
    This is an example message.

    — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=

    """

  private let peter = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
  private let enoch = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop"
  private let text = """
    If you think cryptography is the answer to your problem,
    then you don't know what your problem is.

    """
  private let peterLine =
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
  private let enochLine =
    "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n"

  @Test func `the example of the specification is accepted`() throws {
    let note = try SignedNote(bytes: example.utf8)
    let key = try VerifierKey(exampleKey)
    #expect(try note.signers(among: [key]) == [key])
    #expect(note.text == "This is an example message.\n")
    #expect(note.bytes == Array(example.utf8))
  }

  @Test func `a note with an empty line and letters beyond ASCII is read whole`() throws {
    // The other example of the specification, of an earlier day, comes without its key.
    let text =
      "Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n"
    let line =
      "— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n"
    let note = try SignedNote(bytes: (text + "\n" + line).utf8)
    #expect(note.text == text)
    #expect(note.signatures.map(\.keyID) == [0x367b_a04b])
    #expect(note.bytes == Array((text + "\n" + line).utf8))
  }

  @Test func `the published private key signs as published`() throws {
    let seed = try #require(
      Base64.standard.decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz".utf8))
    let key = try NoteKey(
      name: "PeterNeumann",
      privateKey: Curve25519.Signing.PrivateKey(rawRepresentation: seed.dropFirst()))
    #expect(key.verifierKey.description == peter)
    let note = try SignedNote(signing: text, with: [key])
    #expect(try note.signers(among: [VerifierKey(peter)]).count == 1)
    #expect(String(decoding: note.bytes, as: UTF8.self) == text + "\n" + peterLine)
  }

  @Test func `signatures by known and unknown keys are told apart`() throws {
    let note = try SignedNote(bytes: (text + "\n" + peterLine + enochLine).utf8)
    let (one, other) = (try VerifierKey(peter), try VerifierKey(enoch))
    #expect(try note.signers(among: [one]) == [one])
    #expect(try note.signers(among: [one, other]) == [one, other])
    #expect(throws: NoteFault.unknownKey) { try note.signers(among: []) }
    #expect(throws: NoteFault.unknownKey) { try note.signers(among: [VerifierKey(exampleKey)]) }
  }

  @Test func `a wrong signature by a known key spoils the note, whoever else signed`() throws {
    let spoilt = enochLine.replacing("rwz+eBzm", with: "rwz+eBzn")
    let note = try SignedNote(bytes: (text + "\n" + peterLine + spoilt).utf8)
    #expect(throws: NoteFault.badSignature) {
      try note.signers(among: [VerifierKey(peter), VerifierKey(enoch)])
    }
    let key = try VerifierKey(peter)
    #expect(try note.signers(among: [key]) == [key])
  }

  @Test func `no part of a published key, and no key with one letter changed, is a key`() throws {
    let key = Array(peter.utf8)
    for start in key.indices {
      for end in start + 1...key.count where (start, end) != (0, key.count) {
        let part = String(decoding: key[start..<end], as: UTF8.self)
        #expect(throws: NoteFault.self) { try VerifierKey(part) }
      }
      var changed = key
      changed[start] += 1
      #expect(throws: NoteFault.self) { try VerifierKey(String(decoding: changed, as: UTF8.self)) }
    }
  }

  @Test(arguments: [
    "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
    "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
  ])
  func `a key of another length, kind or spelling is refused`(key: String) {
    #expect(throws: NoteFault.self) { try VerifierKey(key) }
  }

  @Test func `notes of another form are refused`() {
    let notes = [
      text, text + "\n", text + "\n" + peterLine.dropLast(), "\u{1}" + text + "\n" + peterLine,
      text + "\n" + peterLine.replacing("PeterNeumann", with: "Bad Name"),
      text + "\n" + peterLine + "Unexpected line.\n", text + "\n" + peterLine + "\n",
      text + "\n" + String(repeating: peterLine, count: 101),
      text + "\n" + peterLine.replacing("—", with: "–"), text + "\n— PeterNeumann x08g\n",
      text.replacing("\n", with: "\r\n") + "\n" + peterLine,
    ]
    for note in notes {
      #expect(throws: NoteFault.self, "\(note)") { try SignedNote(bytes: note.utf8) }
    }
    #expect(throws: NoteFault.malformed) {
      try SignedNote(bytes: [0xff] + Array((text + "\n" + peterLine).utf8))
    }
  }

  @Test func `a text that does not end its line is not signed`() throws {
    let key = try Larkfield.key()
    #expect(throws: NoteFault.malformed) { try SignedNote(signing: "abc", with: [key]) }
    #expect(throws: NoteFault.malformed) { try SignedNote(signing: "abc\n", with: []) }
  }
}
