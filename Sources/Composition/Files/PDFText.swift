internal import Essentials
internal import Foundation

/// The text layer of a PDF, read by pdftotext (poppler-utils) in a process of its own.
///
/// A PDF reader is a large parser of hostile input: it gets a time limit, a memory limit and an empty
/// environment, and what it writes is cut off at a limit.
package enum PDFText {
  private static let outputLimit = 8 << 20

  /// The text, pages apart by form feeds.
  ///
  /// - Throws: `Refusal` with `pdf.no-reader` or `pdf.unreadable`.
  package static func layer(of bytes: [UInt8]) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("chaperone-pdf-\(ProcessInfo.processInfo.globallyUniqueString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appendingPathComponent("source.pdf")
    let target = folder.appendingPathComponent("text.txt")
    try Data(bytes).write(to: source)
    try run(source: source.path, target: target.path)
    let handle = try FileHandle(forReadingFrom: target)
    defer { try? handle.close() }
    let data = try handle.read(upToCount: outputLimit) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }

  private static func run(source: String, target: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    // 20 seconds of processor time, 1 GB of memory, 16 MB of output; then pdftotext alone. One limit at a time, since the
    // shell of Debian takes no more.
    process.arguments = [
      "-c",
      "ulimit -t 20 && ulimit -v 1048576 && ulimit -f 32768 && "
        + "exec pdftotext -layout -enc UTF-8 -q \"$1\" \"$2\"",
      "pdftotext", source, target,
    ]
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw Refusal("pdf.no-reader", "PDF files need the program pdftotext. Run script/bootstrap.")
    }
    process.waitUntilExit()
    switch process.terminationStatus {
    case 0: return
    case 126, 127:
      throw Refusal("pdf.no-reader", "PDF files need the program pdftotext. Run script/bootstrap.")
    default:
      throw Refusal(
        "pdf.unreadable",
        "The PDF cannot be read. Open it, save it as text or Word, and import that file.")
    }
  }
}
