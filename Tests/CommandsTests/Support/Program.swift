import Foundation
import TestSupport

/// The built program, run as a process of its own.
struct Program {
  /// What a run wrote and how it ended.
  struct Run {
    let status: Int32
    let output: String
    let errors: String

    /// The members of the JSON object on standard output.
    var json: [String: Any] {
      get throws {
        try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
      }
    }

    /// The code of the refusal on standard output.
    var refusal: String? {
      get throws { (try json["error"] as? [String: Any])?["code"] as? String }
    }
  }

  /// Runs it to its end, in a folder of files.
  static func run(
    _ arguments: [String], input: String = "", in folder: TemporaryFolder
  ) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Repository.path(".build/debug/chaperone"))
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    // Files, not pipes: a long output would fill a pipe that nobody reads yet.
    let (stdin, stdout, stderr) = (".stdin", ".stdout", ".stderr")
    try folder.write(input, to: stdin)
    try folder.write("", to: stdout)
    try folder.write("", to: stderr)
    process.standardInput = try FileHandle(forReadingFrom: folder.file(stdin))
    process.standardOutput = try FileHandle(forWritingTo: folder.file(stdout))
    process.standardError = try FileHandle(forWritingTo: folder.file(stderr))
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try folder.read(stdout),
      errors: try folder.read(stderr))
  }
}

/// A folder that is gone when the test ends.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "chaperone-test-\(ProcessInfo.processInfo.globallyUniqueString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    // A folder that stays behind is swept with the machine's other temporary files.
    try? FileManager.default.removeItem(at: url)
  }

  func file(_ name: String) -> URL { url.appendingPathComponent(name) }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: file(name))
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: file(name)), as: UTF8.self)
  }

  /// The files in it, without those of the run itself.
  var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: url.path).filter { !$0.hasPrefix(".") }
        .sorted()
    }
  }
}
