import Foundation

@testable import PolicyEngine

/// The policies of the fictional Larkfield Primary School, one for every shape.
enum Fixture {
  static var folder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
  }

  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  static func imported(_ name: String) throws -> ImportedPolicy {
    try PolicyImporter().read(bytes(name), named: name)
  }
}

extension ImportedPolicy {
  var labels: [String] { paragraphs.compactMap(\.label) }
  var headingLines: [String] { headings.map(\.text) }

  func text(_ label: String) -> String? { paragraphs.first { $0.label == label }?.text }

  func became(_ line: Int) -> String? { account.lines.first { $0.line == line }?.became }

  func furniture(because reason: String) -> [String] {
    account.furniture.filter { $0.reason == reason }.map(\.text)
  }
}
