import Essentials
import Foundation
import Storage
import StorageProbe
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
  /// 200 on each engine cost about a minute of one processor (29 November 2026: a kill costs 0.13 s, with the start before it
  /// and the look at everything after it); `CHAPERONE_KILLS=1000 script/unit KillTests` for the long form.
  private var kills: Int {
    ProcessInfo.processInfo.environment["CHAPERONE_KILLS"].flatMap { Int($0) } ?? 200
  }

  @Test(arguments: DatabaseEngine.allCases, KilledWork.allCases)
  func `a school's process that is killed at its work loses nothing, and starts again by itself`(
    engine: DatabaseEngine, work: KilledWork
  ) async throws {
    let share = (kills * 3 / 10, kills * 4 / 10)
    let run = try await KillRun(
      work, on: engine, kills: work == .acknowledging ? share.1 : share.0, seed: 9)
    #expect(run.findings == [])
    #expect(run.reported > 0)
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `rows that belong together stay together when the writer is killed`(
    engine: DatabaseEngine
  ) async throws {
    try await engine.withPlace([ActsAndLines()]) { place in
      var generator = SeededGenerator(seed: 9)
      var acknowledged: Set<Int> = []
      for round in 0..<3 {
        let enough = Int.random(in: 1...400, using: &generator)
        let process = try await DoomedProcess.run(
          ["rows"] + place.arguments + ["\(round * 1_000_000)"],
          until: .afterLines(enough, microseconds: 0))
        acknowledged.formUnion(process.lines.compactMap { Int($0) })
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
      (
        try connection.rows("select number from act order by number") { try $0.int(0) },
        try connection.rows("select number from line order by number") { try $0.int(0) }
      )
    }
  }
}
