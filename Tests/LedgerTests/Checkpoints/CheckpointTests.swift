import Crypto
import Testing

@testable import Ledger

@Suite struct CheckpointTests {
  /// The example of the C2SP page on checkpoints; its key was never published.
  private let example = """
    example.com/behind-the-sofa
    20852163
    CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

    — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=

    """

  private func checkpoint(_ size: Int = 5) throws -> Checkpoint {
    try Checkpoint(origin: Larkfield.origin().description, size: size, root: .emptyTree)
  }

  @Test func `the example of the specification is read`() throws {
    let note = try SignedNote(bytes: example.utf8)
    let checkpoint = try Checkpoint(text: note.text)
    #expect(checkpoint.origin == "example.com/behind-the-sofa")
    #expect(checkpoint.size == 20_852_163)
    #expect(checkpoint.root.description == "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=")
    #expect(checkpoint.text == note.text)
    #expect(note.bytes == Array(example.utf8))
  }

  @Test func `further lines are kept`() throws {
    let text = try checkpoint().text + "extra\n"
    #expect(try Checkpoint(text: text).extensions == ["extra"])
    #expect(try Checkpoint(text: text).text == text)
  }

  @Test(arguments: [
    "", "\n", "a\n5\n", "a\n5\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
    "\n5\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
    "a\n05\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
    "a\n+5\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
    "a\n-5\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
    "a\n99999999999999999999\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
    "a\n 5\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
    "a\n5\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n",
    "a\n5\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuA==\n",
    "a\n5\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n",
    "a\n5\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\nextra\n",
  ])
  func `a checkpoint of another form is refused`(text: String) {
    #expect(throws: CheckpointFault.unreadable) { try Checkpoint(text: text) }
  }

  @Test func `a line that is two lines is not written`() {
    #expect(throws: CheckpointFault.unreadable) {
      try Checkpoint(origin: "a\nb", size: 0, root: .emptyTree)
    }
    #expect(throws: CheckpointFault.unreadable) {
      try Checkpoint(origin: "a", size: 0, root: .emptyTree, extensions: [""])
    }
    #expect(throws: CheckpointFault.unreadable) {
      try Checkpoint(origin: "a", size: -1, root: .emptyTree)
    }
  }

  @Test func `a signed checkpoint is opened with its key`() throws {
    let key = try Larkfield.key()
    let signed = try SignedCheckpoint(signing: checkpoint(), with: key)
    let opened = try SignedCheckpoint(bytes: signed.bytes, keys: [key.verifierKey])
    #expect(opened == signed)
    #expect(opened.checkpoint.size == 5)
  }

  @Test func `a checkpoint by a key that was replaced is opened while that key is kept`() throws {
    let (old, new) = (try Larkfield.key(seed: 1), try Larkfield.key(seed: 2))
    let signed = try SignedCheckpoint(signing: checkpoint(), with: old)
    let keys = [new.verifierKey, old.verifierKey]
    #expect(try SignedCheckpoint(bytes: signed.bytes, keys: keys) == signed)
    #expect(throws: CheckpointFault.unknownKey) {
      try SignedCheckpoint(bytes: signed.bytes, keys: [new.verifierKey])
    }
  }

  @Test func `a key signs for its own record only`() throws {
    let key = try Larkfield.key(Larkfield.otherSchool)
    #expect(throws: CheckpointFault.otherRecord) {
      try SignedCheckpoint(signing: checkpoint(), with: key)
    }
  }

  @Test func `a checkpoint that another record's key signed is refused`() throws {
    let key = try Larkfield.key(Larkfield.otherSchool)
    let note = try SignedNote(signing: checkpoint().text, with: [key])
    #expect(throws: CheckpointFault.otherRecord) {
      try SignedCheckpoint(bytes: note.bytes, keys: [key.verifierKey])
    }
  }

  @Test func `no bit of a signed checkpoint can be turned over`() throws {
    let key = try Larkfield.key()
    let bytes = try SignedCheckpoint(signing: checkpoint(), with: key).bytes
    for bit in 0..<bytes.count * 8 {
      #expect(throws: CheckpointFault.self, "bit \(bit)") {
        try SignedCheckpoint(bytes: bytes.flipping(bit: bit), keys: [key.verifierKey])
      }
    }
  }
}
