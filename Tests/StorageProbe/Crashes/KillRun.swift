import Ledger
package import Storage
package import TestSupport

/// Starts a process that works, kills it at a random moment, starts again, and looks at what is kept.
package struct KillRun: Sendable {
  /// How often a process was killed.
  package private(set) var kills = 0
  /// How many things the processes had reported as done.
  package private(set) var reported = 0
  /// How many of the kept things nobody had reported yet: the kill came between commit and report.
  package private(set) var keptUnreported = 0
  /// Everything that was lost, is half there, or does not verify; in sentences.
  package private(set) var findings: [String] = []

  /// How many kills one database sees: its record is checked whole after each of them, and making a database costs as
  /// much as three kills.
  private static let killsOfADatabase = 17

  /// Kills so often, by chance that comes out the same in every run.
  package init(
    _ work: KilledWork, on engine: DatabaseEngine, kills wanted: Int, seed: UInt64
  ) async throws {
    var generator = SeededGenerator(seed: seed)
    while kills < wanted {
      let count = min(Self.killsOfADatabase, wanted - kills)
      let moments = (0..<count).map { Self.moment($0, &generator) }
      let run = self
      self = try await engine.withPlace { place in
        var run = run
        try await run.kill(work, at: moments, in: place)
        return run
      }
    }
  }

  /// Three times in four while it works, and else while it starts, after the kill before.
  ///
  /// By the third report all lanes are at work, and a start takes about as long as the longest wait for it: later moments
  /// would cost more and meet nothing new.
  private static func moment(
    _ number: Int, _ generator: inout SeededGenerator
  ) -> DoomedProcess.Moment {
    number % 4 == 3
      ? .afterStart(microseconds: .random(in: 0...90_000, using: &generator))
      : .afterLines(
        .random(in: 1...5, using: &generator),
        microseconds: .random(in: 0...4000, using: &generator))
  }

  private mutating func kill(
    _ work: KilledWork, at moments: [DoomedProcess.Moment], in place: TestDatabase
  ) async throws {
    var all: Set<String> = []
    var ends: [EarlierCheckpoint] = []
    for moment in moments {
      let process = try await DoomedProcess.run(
        ["work", work.rawValue] + place.arguments, until: moment)
      kills += 1
      if !process.wasKilled { findings.append("kill \(kills): the program ended by itself") }
      all.formUnion(process.lines)
      let kept = try await place.opened { database in
        try await KeptWork(
          of: .started(in: database, clock: .random()), earlier: ends.suffix(1))
      }
      let lost = all.subtracting(kept.lines)
      findings += kept.findings.map { "kill \(kills): \($0)" }
      findings += lost.map { "kill \(kills): lost: \($0)" }
      ends.append(kept.end)
      if moments.count == ends.count {
        reported += all.count
        keptUnreported += kept.lines.subtracting(all).count { line in
          work.words.contains(line.prefix { $0 != " " })
        }
      }
    }
  }
}

extension TestDatabase {
  /// The engine and the place, as the probe's other processes are told them.
  package var arguments: [String] {
    switch self {
    case .sqlite(let path): ["sqlite", path]
    case .postgres(let connection): ["postgres", connection]
    }
  }

  /// A place out of arguments.
  init(engine: String, place: String) {
    self = engine == "sqlite" ? .sqlite(place) : .postgres(place)
  }
}
