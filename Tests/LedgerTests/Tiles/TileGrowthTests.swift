import TestSupport
import Testing

@testable import Ledger

@Suite struct TileGrowthTests {
  private static let tree = PlainTree(size: 1100)

  /// Tiles as a store keeps them: a wider one takes the place of a narrower.
  private struct Shelf {
    var tiles: [Tile: [MerkleHash]] = [:]

    mutating func put(_ written: [WrittenTile]) {
      for tile in written {
        tiles[Tile(level: tile.tile.level, index: tile.tile.index)] = tile.hashes
      }
    }

    func hashes(level: Int, index: Int) -> [MerkleHash] {
      tiles[Tile(level: level, index: index)] ?? []
    }
  }

  @Test func `tiles written by appends of any length are those of the tree`() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<4 {
      var shelf = Shelf()
      var size = 0
      while size < Self.tree.leaves.count {
        let more = min(.random(in: 1...300, using: &random), Self.tree.leaves.count - size)
        let written = try Tile.growing(
          from: size, by: Array(Self.tree.leaves[size..<size + more]), reading: shelf.hashes)
        #expect(Set(written.map(\.tile)) == Set(Tile.changed(from: size, to: size + more)))
        shelf.put(written)
        size += more
      }
      for (tile, hashes) in shelf.tiles {
        #expect(hashes == Self.tree.tile(level: tile.level, index: tile.index), "\(tile.path)")
      }
      #expect(shelf.tiles.count == Tile.all(of: size).count)
    }
  }

  @Test func `digests that a crash left behind the edge are written over`() throws {
    var shelf = Shelf()
    shelf.put(try Tile.growing(from: 0, by: Array(Self.tree.leaves[..<10]), reading: shelf.hashes))
    let stale = PublishedVectors.leaves
    shelf.tiles[Tile(level: 0, index: 0)]? += stale
    shelf.put(
      try Tile.growing(from: 10, by: Array(Self.tree.leaves[10..<20]), reading: shelf.hashes))
    #expect(shelf.hashes(level: 0, index: 0) == Array(Self.tree.leaves[..<20]))
  }

  @Test func `an append onto a tile with digests missing is refused`() {
    #expect(throws: MerkleFault.missingHashes(level: 0, index: 0)) {
      try Tile.growing(from: 10, by: [.emptyTree]) { _, _ in Array(Self.tree.leaves[..<9]) }
    }
  }

  @Test func `inclusion proofs from tiles are those from the tree`() throws {
    for size in [1, 255, 256, 257, 511, 700, 1100] {
      let store = PlainTree(Array(Self.tree.leaves[..<size]))
      for index in stride(from: 0, to: size, by: 37) {
        let made = try InclusionProof(of: index, in: size, tiles: store.tile)
        #expect(made == (try InclusionProof(of: index, in: size, reading: store.hash)))
        #expect(made.confirms(store.leaves[index], in: store.root()))
      }
    }
  }

  @Test func `consistency proofs from tiles are those from the tree, for all sizes up to 70`()
    throws
  {
    let store = PlainTree(size: 70)
    for second in 0...70 {
      for first in 0...second {
        let made = try ConsistencyProof(from: first, to: second, tiles: store.tile)
        #expect(made == (try ConsistencyProof(from: first, to: second, reading: store.hash)))
      }
    }
  }

  @Test func `consistency proofs from tiles of several levels confirm`() throws {
    for (first, second) in [(1, 1100), (255, 256), (256, 1024), (700, 1100), (1024, 1100)] {
      let proof = try ConsistencyProof(from: first, to: second, tiles: Self.tree.tile)
      #expect(proof.confirms(Self.tree.root(first), in: Self.tree.root(second)))
    }
  }

  @Test func `a proof reads each tile once, and few of them`() throws {
    var reads: [[Int]] = []
    _ = try InclusionProof(of: 600, in: 1100) { level, index in
      reads.append([level, index])
      return Self.tree.tile(level: level, index: index)
    }
    #expect(reads.count == Set(reads).count)
    #expect(reads.count <= 3)
  }

  @Test func `a proof from a tile with digests missing is refused`() {
    #expect(throws: MerkleFault.missingHashes(level: 0, index: 1)) {
      try InclusionProof(of: 300, in: 400) { level, index in
        Array(Self.tree.tile(level: level, index: index).prefix(100))
      }
    }
  }

  @Test func `the edge of a tree can be made anew from its tiles`() throws {
    for size in [0, 1, 256, 777, 1100] {
      var expected = MerkleFrontier()
      for leaf in Self.tree.leaves[..<size] { expected.append(leaf) }
      #expect(try MerkleFrontier(of: size, tiles: Self.tree.tile) == expected)
    }
  }
}
