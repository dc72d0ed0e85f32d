import TestSupport
import Testing

@testable import Ledger

@Suite struct MerkleLawTests {
  private static let largest = 70
  private let tree = PlainTree(size: largest)

  @Test func `the root at the edge is the root by definition, at every size`() {
    var frontier = MerkleFrontier()
    for size in 0...Self.largest {
      #expect(frontier.root == tree.root(size), "size \(size)")
      if size < Self.largest { frontier.append(tree.leaves[size]) }
    }
  }

  @Test func `a full subtree is a tree by definition`() {
    for height in 0...6 {
      for index in 0..<Self.largest >> height {
        let node = MerkleNode(height: height, index: index)
        #expect(tree.hash(of: node) == tree.root(node.positions))
      }
    }
  }

  @Test func `every entry of every tree is confirmed by its proof`() throws {
    for size in 1...Self.largest {
      let root = tree.root(size)
      for index in 0..<size {
        let proof = try InclusionProof(of: index, in: size, reading: tree.hash)
        #expect(proof.confirms(tree.leaves[index], in: root), "\(index) in \(size)")
      }
    }
  }

  @Test func `every tree is confirmed by its proof to begin with every smaller one`() throws {
    let roots = (0...Self.largest).map { tree.root($0) }
    for second in 0...Self.largest {
      for first in 0...second {
        let proof = try ConsistencyProof(from: first, to: second, reading: tree.hash)
        #expect(proof.confirms(roots[first], in: roots[second]), "\(first) in \(second)")
      }
    }
  }

  @Test func `an inclusion proof with one bit turned over confirms nothing`() throws {
    var random = SeededGenerator(seed: 1)
    for size in 1...Self.largest {
      let root = tree.root(size)
      for index in 0..<size {
        let proof = try InclusionProof(of: index, in: size, reading: tree.hash)
        let leaf = tree.leaves[index]
        for place in proof.path.indices {
          var wrong = proof
          wrong.path[place] = proof.path[place].flipping(bit: .random(in: 0..<256, using: &random))
          #expect(!wrong.confirms(leaf, in: root), "\(index) in \(size), digest \(place)")
        }
        let bit = Int.random(in: 0..<256, using: &random)
        #expect(!proof.confirms(leaf.flipping(bit: bit), in: root))
        #expect(!proof.confirms(leaf, in: root.flipping(bit: bit)))
      }
    }
  }

  @Test func `a consistency proof with one bit turned over confirms nothing`() throws {
    var random = SeededGenerator(seed: 2)
    let roots = (0...Self.largest).map { tree.root($0) }
    for second in 2...Self.largest {
      for first in 1..<second {
        let proof = try ConsistencyProof(from: first, to: second, reading: tree.hash)
        for place in proof.path.indices {
          var wrong = proof
          wrong.path[place] = proof.path[place].flipping(bit: .random(in: 0..<256, using: &random))
          #expect(!wrong.confirms(roots[first], in: roots[second]), "\(first) in \(second)")
        }
        let bit = Int.random(in: 0..<256, using: &random)
        #expect(!proof.confirms(roots[first].flipping(bit: bit), in: roots[second]))
        #expect(!proof.confirms(roots[first], in: roots[second].flipping(bit: bit)))
      }
    }
  }

  @Test func `every single bit of one proof counts`() throws {
    let proof = try InclusionProof(of: 41, in: 70, reading: tree.hash)
    let root = tree.root(70)
    for place in proof.path.indices {
      for bit in 0..<256 {
        var wrong = proof
        wrong.path[place] = proof.path[place].flipping(bit: bit)
        #expect(!wrong.confirms(tree.leaves[41], in: root))
      }
    }
  }

  @Test func `a proof for one position confirms no other`() throws {
    let root = tree.root(70)
    for index in 0..<70 {
      let proof = try InclusionProof(of: index, in: 70, reading: tree.hash)
      for other in 0..<70 where other != index {
        let moved = InclusionProof(index: other, size: 70, path: proof.path)
        #expect(!moved.confirms(tree.leaves[index], in: root), "\(index) as \(other)")
      }
    }
  }

  @Test(arguments: [(-1, 5), (5, 5), (0, 0)])
  func `no proof is made for an entry outside the tree`(index: Int, size: Int) {
    #expect(throws: MerkleFault.outsideTree) {
      try InclusionProof(of: index, in: size, reading: tree.hash)
    }
  }

  @Test(arguments: [(-1, 5), (6, 5)])
  func `no proof is made that a tree begins with a larger one`(first: Int, second: Int) {
    #expect(throws: MerkleFault.outsideTree) {
      try ConsistencyProof(from: first, to: second, reading: tree.hash)
    }
  }
}
