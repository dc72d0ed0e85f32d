internal import Foundation

/// Runs another program to its end, for the preparation of tests.
enum TestProgram {
  /// A program that did not end well, with everything that it said.
  struct Failure: Error {
    var program: String
    var status: Int32
    var output: String
  }

  /// What the program said, on both of its outputs.
  @discardableResult
  static func run(_ path: String, _ arguments: [String]) async throws -> String {
    try await withCheckedThrowingContinuation { done in
      // Waiting for a program blocks, so it happens away from the threads that run the tests.
      DispatchQueue.global().async {
        done.resume(with: Result { try runBlocking(path, arguments) })
      }
    }
  }

  private static func runBlocking(_ path: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(
      decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(program: path, status: process.terminationStatus, output: output)
    }
    return output
  }
}
