import Foundation

/// Text kept beside the tests, against which later runs are compared.
///
/// A text that has no file yet is written and fails once, so that somebody looks at it before it
/// becomes the measure. `RECORD_SNAPSHOTS=1` writes all of them anew.
package struct Snapshot: Sendable {
  private let folder: URL
  private let isRecording: Bool

  /// The folder `Snapshots` beside the test file given.
  package init(beside testFile: String = #filePath) {
    folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
      .appendingPathComponent("Snapshots")
    isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
  }

  /// What is different from the kept text, in one message, or nothing when it is the same.
  ///
  /// - Parameter name: The file's name, folders and suffix included, such as `AskPage/empty.html`.
  /// - Throws: When the file cannot be read or written.
  package func difference(of text: String, from name: String) throws -> String? {
    let file = folder.appendingPathComponent(name)
    guard FileManager.default.fileExists(atPath: file.path) else {
      try record(text, in: file)
      return isRecording ? nil : "\(name) is new: look at it, then run the test again"
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    guard kept != text else { return nil }
    guard !isRecording else {
      try record(text, in: file)
      return nil
    }
    return firstDifference(kept, text, name: name)
  }

  private func record(_ text: String, in file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  private func firstDifference(_ kept: String, _ text: String, name: String) -> String {
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).prefix { $0 == $1 }.count
    let was = line < old.count ? String(old[line]) : "(end)"
    let now = line < new.count ? String(new[line]) : "(end)"
    return "\(name) differs in line \(line + 1)\n  kept: \(was)\n  now:  \(now)"
  }
}
