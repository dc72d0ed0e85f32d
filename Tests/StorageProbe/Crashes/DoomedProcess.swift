import Foundation

/// A process of the probe that is killed, and everything that it had reported by then.
package struct DoomedProcess: Sendable {
  /// When the process is killed.
  package enum Moment: Sendable {
    /// So many microseconds after so many lines of its output.
    case afterLines(Int, microseconds: UInt32)
    /// So many microseconds after its start, whatever it is at.
    case afterStart(microseconds: UInt32)
  }

  /// The whole lines that it wrote.
  package let lines: [String]
  /// Whether it was at work until it was killed, and did not end by itself.
  package let wasKilled: Bool

  /// Starts the probe with these arguments, kills it, and waits until it is gone.
  package static func run(
    _ arguments: [String], until moment: Moment
  ) async throws -> DoomedProcess {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("StorageProbe")
    process.arguments = arguments
    process.standardOutput = pipe
    // A program that looks at a crash would hold the pipe open for ever.
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["SWIFT_BACKTRACE": "enable=no"]
    ) { _, ours in ours }
    try process.run()
    return await withCheckedContinuation { done in
      // Reading blocks, so it happens away from the threads that run tests.
      DispatchQueue.global().async {
        var text = Data()
        var isKilled = false
        func end(after microseconds: UInt32) {
          usleep(microseconds)
          kill(process.processIdentifier, SIGKILL)
          isKilled = true
        }
        if case .afterStart(let microseconds) = moment { end(after: microseconds) }
        // After the kill, what is still in the pipe was kept as well; the end comes by itself.
        while case let some = pipe.fileHandleForReading.availableData, !some.isEmpty {
          text += some
          if case .afterLines(let enough, let microseconds) = moment, !isKilled,
            text.count(where: { $0 == UInt8(ascii: "\n") }) >= enough
          {
            end(after: microseconds)
          }
        }
        process.waitUntilExit()
        // A last line without its end was cut short.
        let lines = String(decoding: text, as: UTF8.self)
          .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
        done.resume(
          returning: DoomedProcess(
            lines: lines,
            wasKilled: process.terminationReason == .uncaughtSignal
              && process.terminationStatus == SIGKILL))
      }
    }
  }
}
