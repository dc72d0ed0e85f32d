import Testing

@testable import Ledger

@Suite struct PublishedTreeTests {
  private let tree = PlainTree(PublishedVectors.leaves)

  @Test func `an entry has the published digest`() {
    let expected = hashes("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56")
    #expect(MerkleHash.leaf(Array("L123456".utf8)) == expected.first)
  }

  @Test func `a tree without entries has the published root`() {
    let expected = hashes("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(MerkleFrontier().root == expected.first)
  }

  @Test func `each tree of one to eight entries has the published root`() {
    var frontier = MerkleFrontier()
    let roots = PublishedVectors.leaves.map { leaf in
      frontier.append(leaf)
      return frontier.root
    }
    #expect(roots == PublishedVectors.roots)
  }

  @Test(arguments: PublishedVectors.inclusion)
  func `an inclusion proof comes out as published`(proof: InclusionProof) throws {
    let made = try InclusionProof(of: proof.index, in: proof.size, reading: tree.hash)
    #expect(made == proof)
  }

  @Test(arguments: PublishedVectors.inclusion)
  func `a published inclusion proof confirms its entry`(proof: InclusionProof) {
    let root = PublishedVectors.roots[proof.size - 1]
    #expect(proof.confirms(PublishedVectors.leaves[proof.index], in: root))
  }

  @Test(arguments: PublishedVectors.consistency)
  func `a consistency proof comes out as published`(proof: ConsistencyProof) throws {
    let made = try ConsistencyProof(from: proof.first, to: proof.second, reading: tree.hash)
    #expect(made == proof)
  }

  @Test(arguments: PublishedVectors.consistency)
  func `a published consistency proof confirms its trees`(proof: ConsistencyProof) {
    let roots = PublishedVectors.roots
    #expect(proof.confirms(roots[proof.first - 1], in: roots[proof.second - 1]))
  }

  @Test func `the proofs of the seven entries in RFC 9162 have the nodes that it names`() throws {
    let tree = PlainTree(size: 7)
    let (a, b, c, d, f, j) = (
      tree.leaves[0], tree.leaves[1], tree.leaves[2], tree.leaves[3], tree.leaves[5],
      tree.leaves[6]
    )
    let (g, h, i) = (tree.root(0..<2), tree.root(2..<4), tree.root(4..<6))
    let (k, l) = (tree.root(0..<4), tree.root(4..<7))
    func path(_ index: Int) throws -> [MerkleHash] {
      try InclusionProof(of: index, in: 7, reading: tree.hash).path
    }
    func consistency(_ first: Int) throws -> [MerkleHash] {
      try ConsistencyProof(from: first, to: 7, reading: tree.hash).path
    }
    #expect(try path(0) == [b, h, l])
    #expect(try path(3) == [c, g, l])
    #expect(try path(4) == [f, j, k])
    #expect(try path(6) == [i, k])
    #expect(try consistency(3) == [c, d, g, l])
    #expect(try consistency(4) == [l])
    #expect(try consistency(6) == [i, j, k])
    #expect(g == .node(a, b))
  }
}
