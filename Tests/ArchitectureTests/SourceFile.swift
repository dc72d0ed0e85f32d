import Foundation
import Testing

/// A Swift file of the project, as the architecture tests see it: its lines, and its lines as code alone.
struct SourceFile {
  /// The path from the project's root, such as `Sources/Views/Pages/AnswerPage.swift`.
  let path: String
  /// The lines as written.
  let lines: [String]
  /// The same lines with comments and the contents of string literals blanked out.
  let code: [String]

  /// The folder under `Sources`, which is the target's name.
  var target: String { String(path.split(separator: "/").dropFirst().first ?? "") }

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    code = CodeOnly.lines(of: text)
  }

  /// Reports a broken rule at a line (counted from 0), so that an editor can jump there.
  func report(_ rule: String, at index: Int) {
    let line = index + 1
    Issue.record(
      "\(path):\(line): \(rule)",
      sourceLocation: SourceLocation(
        fileID: "\(target)/\(path.split(separator: "/").last ?? "")",
        filePath: Project.root.appending(path: path).path, line: line, column: 1))
  }
}

/// The project on disk.
enum Project {
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every Swift file under `Sources`, in a stable order.
  static let sources: [SourceFile] = swiftFiles(under: "Sources")

  /// The folders directly under `Sources`.
  static let sourceFolders: [String] = {
    let found = try? FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "Sources").path)
    return (found ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }()

  /// The text of a file, empty when it cannot be read.
  static func text(of path: String) -> String {
    (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
  }

  private static func swiftFiles(under folder: String) -> [SourceFile] {
    let base = root.appending(path: folder).path
    guard let paths = FileManager.default.enumerator(atPath: base) else { return [] }
    return paths.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted().map {
      SourceFile(path: "\(folder)/\($0)", text: text(of: "\(folder)/\($0)"))
    }
  }
}
