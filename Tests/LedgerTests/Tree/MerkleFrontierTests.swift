import Testing

@testable import Ledger

@Suite struct MerkleFrontierTests {
  private func frontier(_ size: Int) -> MerkleFrontier {
    var frontier = MerkleFrontier()
    for leaf in PlainTree(size: size).leaves { frontier.append(leaf) }
    return frontier
  }

  @Test(arguments: [0, 1, 2, 3, 7, 8, 255, 256, 300])
  func `a stored edge comes back as it was`(size: Int) throws {
    let edge = frontier(size)
    #expect(try MerkleFrontier(bytes: edge.bytes) == edge)
  }

  @Test func `a stored edge that goes on growing gives the same tree`() throws {
    var restored = try MerkleFrontier(bytes: frontier(37).bytes)
    for leaf in PlainTree(size: 70).leaves[37...] { restored.append(leaf) }
    #expect(restored == frontier(70))
  }

  @Test func `a stored edge with a byte too many or too few is refused`() {
    let bytes = frontier(21).bytes
    for length in 0..<bytes.count {
      #expect(throws: MerkleFault.self) { try MerkleFrontier(bytes: Array(bytes[..<length])) }
    }
    #expect(throws: MerkleFault.frontierLength(bytes.count + 1)) {
      try MerkleFrontier(bytes: bytes + [0])
    }
  }

  @Test func `a stored edge whose size was changed is refused, or has another root`() throws {
    let edge = frontier(21)
    for bit in 0..<64 {
      let changed = try? MerkleFrontier(bytes: edge.bytes.flipping(bit: bit))
      #expect(changed == nil, "another size has another number of subtrees")
    }
  }

  @Test func `a size beyond all use is refused`() {
    let bytes = [UInt8](repeating: 0xff, count: 8 + 64 * 32)
    #expect(throws: MerkleFault.impossibleSize) { try MerkleFrontier(bytes: bytes) }
    #expect(throws: MerkleFault.impossibleSize) { try MerkleFrontier(size: -1, subtrees: []) }
  }

  @Test func `it holds one digest for each binary one of its size`() {
    for size in [0, 1, 6, 255, 256] {
      #expect(frontier(size).subtrees.count == size.nonzeroBitCount)
    }
  }

  @Test func `a digest is 32 bytes and no other length`() {
    #expect(MerkleHash([UInt8](repeating: 7, count: 31)) == nil)
    #expect(MerkleHash([UInt8](repeating: 7, count: 33)) == nil)
    #expect(MerkleHash(Array(0..<32))?.bytes == Array(0..<32))
  }
}
