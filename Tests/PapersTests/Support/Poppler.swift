import Foundation

/// A document as somebody else's program reads it: poppler's, which bootstrap installs.
struct Poppler {
  let bytes: [UInt8]

  /// The text, as it is laid out or in the order of reading.
  func text(laidOut: Bool = false) throws -> String {
    try run("pdftotext", laidOut ? ["-layout"] : [], output: "-")
  }

  /// The text without ends of lines and pages, for sentences that go over lines.
  func flat() throws -> String {
    try text().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The pages, each as its text.
  func pages() throws -> [String] {
    try text(laidOut: true).split(separator: "\u{C}").map(String.init)
  }

  /// What the file says about itself.
  func info(_ options: [String] = []) throws -> String { try run("pdfinfo", options) }

  /// Every word with its place on its page, in points.
  func words() throws -> [Word] {
    try run("pdftotext", ["-bbox"], output: "-").split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\"")
      guard line.contains("<word "), parts.count == 9 else { return nil }
      return Word(
        left: Double(parts[1]) ?? 0, top: Double(parts[3]) ?? 0, right: Double(parts[5]) ?? 0,
        bottom: Double(parts[7]) ?? 0, text: String(parts[8].dropFirst().dropLast(7)))
    }
  }

  struct Word {
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double
    let text: String
  }

  private struct Failure: Error {
    let program: String
    let status: Int32
  }

  private func run(_ program: String, _ options: [String], output: String? = nil) throws -> String {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appendingPathComponent("papers-\(UUID().uuidString).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + options + [file.path] + (output.map { [$0] } ?? [])
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let read = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(program: program, status: process.terminationStatus)
    }
    return String(decoding: read, as: UTF8.self)
  }
}
