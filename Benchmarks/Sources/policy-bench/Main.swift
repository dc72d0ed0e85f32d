import Foundation
import PolicyEngine

@main struct PolicyBench {
  static func main() throws {
    var arguments = CommandLine.arguments.dropFirst()
    switch arguments.popFirst() {
    case "sizes":
      for file in arguments { try show(PolicySizes(file: file)) }
    case "norms":
      for file in arguments {
        try show(NormsExport(PolicyParser().parse(Data(contentsOf: URL(filePath: file)))))
      }
    default:
      print("policy-bench sizes FILE…")
    }
  }

  private static func show(_ result: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    print(String(decoding: try encoder.encode(result), as: UTF8.self))
  }
}
