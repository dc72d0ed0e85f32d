internal import Crypto
internal import Essentials

/// A SHA-256 digest in the tree of the record: of a leaf, of two nodes, or of a whole tree.
///
/// Four numbers and not an array, since the tree of a school's record holds hundreds of thousands.
package struct MerkleHash: Hashable, Sendable {
  private let first: UInt64
  private let second: UInt64
  private let third: UInt64
  private let fourth: UInt64

  /// Reads 32 bytes; nothing when they are not 32.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    var rest = bytes.makeIterator()
    self.init(readingFrom: &rest)
  }

  private init(readingFrom bytes: inout some IteratorProtocol<UInt8>) {
    func number() -> UInt64 {
      (0..<8).reduce(0) { number, _ in number << 8 | UInt64(bytes.next() ?? 0) }
    }
    first = number()
    second = number()
    third = number()
    fourth = number()
  }

  private init(_ digest: SHA256.Digest) {
    var bytes = digest.makeIterator()
    self.init(readingFrom: &bytes)
  }

  /// The 32 bytes.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  /// Adds the 32 bytes at the end of others.
  package func append(to bytes: inout [UInt8]) {
    for number in [first, second, third, fourth] {
      for shift in stride(from: UInt64(56), through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
  }
}

extension MerkleHash {
  private static let leafMark: [UInt8] = [0]

  /// The digest of an entry: SHA-256 of a zero byte and the entry (RFC 9162 section 2.1.1).
  package static func leaf(_ entry: [UInt8]) -> MerkleHash {
    var digest = SHA256()
    digest.update(data: leafMark)
    digest.update(data: entry)
    return MerkleHash(digest.finalize())
  }

  /// The digest of two subtrees: SHA-256 of a one byte and both (RFC 9162 section 2.1.1).
  ///
  /// The marks keep an entry from passing for a pair of subtrees.
  package static func node(_ left: MerkleHash, _ right: MerkleHash) -> MerkleHash {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(65)
    bytes.append(1)
    left.append(to: &bytes)
    right.append(to: &bytes)
    return MerkleHash(SHA256.hash(data: bytes))
  }

  /// The root of a tree without entries: SHA-256 of nothing (RFC 9162 section 2.1.1).
  package static let emptyTree = MerkleHash(SHA256.hash(data: [UInt8]()))
}

extension MerkleHash: CustomStringConvertible, LosslessStringConvertible {
  /// Base 64 with padding, as it stands in checkpoints and exports.
  package var description: String { Base64.standard.encode(bytes) }

  /// Reads base 64 in its one strict form.
  package init?(_ description: String) { self.init(base64: Array(description.utf8)) }

  /// Reads base 64, as bytes of a file, in its one strict form.
  package init?(base64 text: some Collection<UInt8>) {
    guard let bytes = Base64.standard.decode(text) else { return nil }
    self.init(bytes)
  }
}
