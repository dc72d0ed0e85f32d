import Essentials
import Foundation
import Storage
import TestSupport
import Testing

private struct ActsAndLines: Migration {
  let number = 1
  let name = "acts"
  let statements: [MigrationStatement] = [
    "create table act (number {integer} primary key)",
    "create table line (number {integer} primary key references act (number))",
  ]
}

@Suite(.timeLimit(.minutes(30))) struct KillTests {
  /// `CHAPERONE_KILLS=200 swift test --filter KillTests` for the long form.
  private var rounds: Int {
    ProcessInfo.processInfo.environment["CHAPERONE_KILLS"].flatMap { Int($0) } ?? 6
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a process that is killed while it writes loses nothing that it acknowledged`(
    engine: DatabaseEngine
  ) async throws {
    try await engine.withPlace([ActsAndLines()]) { place in
      var generator = SeededGenerator(seed: 9)
      var acknowledged: Set<Int> = []
      for round in 0..<rounds {
        let enough = Int.random(in: 1...400, using: &generator)
        acknowledged.formUnion(
          try await killed(after: enough, place, firstNumber: round * 1_000_000))
        let kept = try await place.opened { try await numbers(in: $0) }
        #expect(Set(kept.acts).isSuperset(of: acknowledged.filter { $0 % 5 != 4 }))
        #expect(kept.acts == kept.lines)
        #expect(kept.acts.allSatisfy { $0 % 5 != 4 })
      }
      #expect(!acknowledged.isEmpty)
    }
  }

  private func numbers(in database: any SQLDatabase) async throws -> (acts: [Int], lines: [Int]) {
    try await database.read(for: .installation) { connection in
      if connection.engine == .sqlite {
        let check = try connection.firstRow("select * from pragma_integrity_check") {
          try $0.text(0)
        }
        #expect(check == "ok")
      }
      return (
        try connection.rows("select number from act order by number") { try $0.int(0) },
        try connection.rows("select number from line order by number") { try $0.int(0) }
      )
    }
  }

  /// Starts the probe, kills it after so many acknowledgements, and returns all that it gave.
  private func killed(
    after enough: Int, _ place: TestDatabase, firstNumber: Int
  ) async throws -> [Int] {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("StorageProbe")
    process.arguments =
      switch place {
      case .sqlite(let path): ["sqlite", path, "\(firstNumber)"]
      case .postgres(let connection): ["postgres", connection, "\(firstNumber)"]
      }
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading
    return try await withCheckedThrowingContinuation { done in
      DispatchQueue.global().async {
        var text = Data()
        var isKilled = false
        // After the kill, what is still in the pipe was acknowledged as well; the end comes by itself.
        while case let some = output.availableData, !some.isEmpty {
          text += some
          if !isKilled, text.count(where: { $0 == UInt8(ascii: "\n") }) >= enough {
            kill(process.processIdentifier, SIGKILL)
            isKilled = true
          }
        }
        process.waitUntilExit()
        let lines = String(decoding: text, as: UTF8.self).split(
          separator: "\n", omittingEmptySubsequences: false)
        // A last line without its end was cut short.
        done.resume(returning: lines.dropLast().compactMap { Int($0) })
      }
    }
  }
}
