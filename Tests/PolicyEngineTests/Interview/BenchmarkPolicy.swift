import Foundation
import PolicyEngine

/// The policy of forty norms that question counts and times are compared by.
enum BenchmarkPolicy {
  static func document() throws -> PolicyDocument {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    let file = root.appending(path: "Benchmarks/Policies/forty-norms.policy.md")
    return try PolicyParser().parse(Data(contentsOf: file))
  }
}
