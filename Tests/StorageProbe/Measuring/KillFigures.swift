import Foundation
import Storage

/// What came of many kills on one engine.
struct KillFigures: Encodable {
  var engine: String
  var kills: [String: Int] = [:]
  var reported = 0
  var keptUnreported = 0
  var findings: [String] = []
  var seconds = 0.0

  /// Kills at each kind of work in turn, a third of all each.
  static func measure(_ kills: Int, on engine: DatabaseEngine, seed: UInt64) async throws
    -> KillFigures
  {
    var figures = KillFigures(engine: engine.rawValue)
    let start = ProcessorTime.seconds(CLOCK_MONOTONIC)
    for (place, work) in KilledWork.allCases.enumerated() {
      let share = (kills + place) / KilledWork.allCases.count
      let run = try await KillRun(work, on: engine, kills: share, seed: seed)
      figures.kills[work.rawValue] = run.kills
      figures.reported += run.reported
      figures.keptUnreported += run.keptUnreported
      figures.findings += run.findings.map { "\(work.rawValue): \($0)" }
    }
    figures.seconds = ProcessorTime.seconds(CLOCK_MONOTONIC) - start
    return figures
  }
}
