import Foundation
import PolicyEngine
import Testing

/// Writes what `Tests/CrossCheck/conflicts.py` compares with a solver.
@Suite struct CrossCheckTests {
  private let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "../../..").standardizedFileURL

  private func write(_ export: NormsExport, as name: String) throws -> Int {
    let folder = root.appending(path: ".build/cross-check")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try JSONEncoder().encode(export).write(to: folder.appending(path: name + ".json"))
    return export.engine.conflicts.values.reduce(0) { $0 + $1.count }
  }

  @Test func `policies by chance are written for the solver, with conflicts among them`() throws {
    let conflicts = try (0..<100 as Range<UInt64>).reduce(0) { count, seed in
      let policy = RandomPolicy(seed: 5_000 + seed, norms: 4...14)
      let export = NormsExport(facts: policy.facts, norms: policy.norms)
      return try count + write(export, as: "chance-\(seed)")
    }
    #expect(conflicts > 100)
  }

  @Test(arguments: ["Policies/social-media", "Benchmarks/Policies/forty-norms"])
  func `policies by people are written for the solver`(path: String) throws {
    let file = root.appending(path: path + ".policy.md")
    let document = try PolicyParser().parse(Data(contentsOf: file))
    _ = try write(NormsExport(document), as: file.deletingPathExtension().lastPathComponent)
  }
}
