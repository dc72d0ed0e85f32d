@testable import Ledger

func bytes(_ hexadecimal: String) -> [UInt8] {
  let digits = hexadecimal.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
}

func hashes(_ hexadecimal: String...) -> [MerkleHash] {
  hexadecimal.compactMap { MerkleHash(bytes($0)) }
}

extension [UInt8] {
  /// The same bytes with one bit turned over.
  func flipping(bit: Int) -> [UInt8] {
    var bytes = self
    bytes[bit / 8] ^= 1 << UInt8(bit % 8)
    return bytes
  }
}

extension MerkleHash {
  func flipping(bit: Int) -> MerkleHash { MerkleHash(bytes.flipping(bit: bit)) ?? self }
}
