import Crypto
import Testing

@testable import Ledger

@Suite struct CommitmentTests {
  private let salt = [UInt8](repeating: 9, count: 32)
  private let name = Array("Priya Nair".utf8)

  @Test func `it confirms its value with its salt, and nothing else`() throws {
    let digest = try Commitment(to: name, as: "name", salt: salt).digest
    #expect(Commitment.confirms(digest, value: name, as: "name", salt: salt))
    #expect(!Commitment.confirms(digest, value: Array("Joel Okoro".utf8), as: "name", salt: salt))
    #expect(!Commitment.confirms(digest, value: name, as: "note", salt: salt))
    #expect(!Commitment.confirms(digest, value: name, as: "name", salt: salt.flipping(bit: 0)))
    #expect(!Commitment.confirms(digest, value: name, as: "name", salt: []))
    #expect(!Commitment.confirms(digest.flipping(bit: 5), value: name, as: "name", salt: salt))
    #expect(!Commitment.confirms([], value: name, as: "name", salt: salt))
  }

  @Test func `it is SHA-256 over length and bytes of domain, kind, salt and value`() throws {
    var expected: [UInt8] = []
    for part in [Array("chaperone record commitment v1".utf8), Array("name".utf8), salt, name] {
      expected += [0, 0, 0, 0, 0, 0, 0, UInt8(part.count)] + part
    }
    #expect(
      try Commitment(to: name, as: "name", salt: salt).digest
        == Array(SHA256.hash(data: expected)))
  }

  @Test func `nothing moves from one part to the next`() throws {
    let one = try Commitment(to: Array("bc".utf8), as: "a", salt: salt)
    let other = try Commitment(to: Array("c".utf8), as: "ab", salt: salt)
    #expect(one != other)
  }

  @Test(arguments: [0, 16, 31, 33])
  func `a salt of another length is refused`(length: Int) {
    #expect(throws: Commitment.SaltFault()) {
      try Commitment(to: name, as: "name", salt: [UInt8](repeating: 1, count: length))
    }
  }
}
