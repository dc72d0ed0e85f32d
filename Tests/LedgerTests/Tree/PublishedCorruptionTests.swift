import Testing

@testable import Ledger

/// The corruptions that transparency-dev/merkle tries on each published proof, none of which may pass.
@Suite struct PublishedCorruptionTests {
  private static let stranger = PublishedVectors.stranger[0]

  @Test(arguments: PublishedVectors.inclusion)
  func `no corrupted inclusion proof passes`(proof: InclusionProof) {
    let root = PublishedVectors.roots[proof.size - 1]
    let leaf = PublishedVectors.leaves[proof.index]
    var probes: [(InclusionProof, MerkleHash, MerkleHash)] = []
    for index in [proof.index - 1, proof.index + 1, proof.index ^ 2] {
      probes.append((InclusionProof(index: index, size: proof.size, path: proof.path), leaf, root))
    }
    for size in [proof.size * 2, proof.size / 2] {
      probes.append((InclusionProof(index: proof.index, size: size, path: proof.path), leaf, root))
    }
    for wrongRoot in [MerkleHash.emptyTree, Self.stranger] {
      probes.append((proof, leaf, wrongRoot))
    }
    probes.append((proof, Self.stranger, root))
    for path in Self.corrupted(proof.path, with: [root]) {
      probes.append(
        (InclusionProof(index: proof.index, size: proof.size, path: path), leaf, root))
    }
    for (probe, leaf, root) in probes { #expect(!probe.confirms(leaf, in: root), "\(probe)") }
  }

  @Test(arguments: PublishedVectors.consistency.filter { !$0.path.isEmpty })
  func `no corrupted consistency proof passes`(proof: ConsistencyProof) {
    let first = PublishedVectors.roots[proof.first - 1]
    let second = PublishedVectors.roots[proof.second - 1]
    var probes: [(ConsistencyProof, MerkleHash, MerkleHash)] = []
    for size in [proof.first - 1, proof.first + 1, proof.first ^ 2] {
      probes.append(
        (ConsistencyProof(first: size, second: proof.second, path: proof.path), first, second))
    }
    for size in [proof.second * 2, proof.second / 2] {
      probes.append(
        (ConsistencyProof(first: proof.first, second: size, path: proof.path), first, second))
    }
    probes.append((proof, Self.stranger, second))
    probes.append((proof, first, Self.stranger))
    probes.append((proof, second, first))
    let paths = Self.corrupted(proof.path, with: [first, second]) + [[]]
    for path in paths + [[proof.path[0]] + proof.path] {
      probes.append(
        (ConsistencyProof(first: proof.first, second: proof.second, path: path), first, second))
    }
    for (probe, first, second) in probes {
      #expect(!probe.confirms(first, in: second), "\(probe)")
    }
  }

  @Test func `positions outside the tree are in no tree`() {
    for (index, size) in [(0, 0), (1, 0), (2, 1), (1, 1), (-1, 1), (0, -1)] {
      let proof = InclusionProof(index: index, size: size, path: [])
      #expect(!proof.confirms(.emptyTree, in: .emptyTree), "\(index) in \(size)")
    }
  }

  @Test func `no tree begins with a larger one, and none with a proof too many or too few`() {
    let (one, other) = (MerkleHash.emptyTree, Self.stranger)
    func passes(
      _ first: Int, _ second: Int, _ roots: [MerkleHash], path: [MerkleHash] = []
    ) -> Bool {
      ConsistencyProof(first: first, second: second, path: path).confirms(roots[0], in: roots[1])
    }
    #expect(passes(0, 0, [one, one]))
    #expect(passes(0, 1, [one, other]))
    #expect(passes(1, 1, [other, other]))
    #expect(!passes(1, 1, [one, other]))
    #expect(!passes(0, 1, [other, one]), "stricter than published: nothing has one root only")
    #expect(!passes(1, 0, [one, other]))
    #expect(!passes(2, 1, [one, other]))
    #expect(!passes(1, 2, [one, other]))
    #expect(!passes(-1, -1, [one, one]))
    for size in [0, 1] { #expect(!passes(size, 1, [one, one], path: [one])) }
    #expect(!passes(0, 0, [one, one], path: [one]))
  }

  /// A path with digests added, taken away or changed.
  private static func corrupted(
    _ path: [MerkleHash], with roots: [MerkleHash]
  ) -> [[MerkleHash]] {
    var paths = roots.flatMap { [path + [$0], [$0] + path] }
    for index in path.indices {
      var changed = path
      changed[index] = path[index].flipping(bit: 3)
      paths.append(changed)
      var shortened = path
      shortened.remove(at: index)
      paths.append(shortened)
    }
    if path.count > 1 { paths.append([path[0], stranger] + path[1...]) }
    return paths
  }
}
