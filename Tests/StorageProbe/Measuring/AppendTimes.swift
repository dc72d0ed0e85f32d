import Essentials
import Foundation
import Policies
import Storage
import TestSupport

/// How fast entries of the record are durable, with so many who write at a time.
struct AppendTimes: Encodable {
  let engine: String
  let writers: Int
  let appends: Int
  let seconds: Double
  let perSecond: Double
  let medianMilliseconds: Double
  let slowestHundredthMilliseconds: Double
  let cpuMicrosecondsEach: Double

  /// Writes for some seconds: each entry in a write of its own, and the next when that one is durable.
  static func measure(
    in place: TestDatabase, writers: Int, for seconds: Double
  ) async throws -> AppendTimes {
    try await place.opened { database in
      let id: SchoolID = ProbeClock.random().newIdentifier()
      let school = try await ProbeSchool.started(id, in: database, clock: .random())
      _ = try await append(to: school, until: now() + seconds / 10)
      let (start, cpu) = (now(), ProcessorTime.seconds(CLOCK_PROCESS_CPUTIME_ID))
      let waits = try await withThrowingTaskGroup(of: [Double].self) { group in
        for _ in 0..<writers {
          group.addTask { try await append(to: school, until: start + seconds) }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      let took = now() - start
      let cpuTook = ProcessorTime.seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu
      return AppendTimes(
        engine: database.engine.rawValue, writers: writers, appends: waits.count, seconds: took,
        perSecond: Double(waits.count) / took, medianMilliseconds: waits.quantile(0.5) * 1e3,
        slowestHundredthMilliseconds: waits.quantile(0.99) * 1e3,
        cpuMicrosecondsEach: cpuTook / Double(max(1, waits.count)) * 1e6)
    }
  }

  /// How long each append took.
  private static func append(to school: ProbeSchool, until end: Double) async throws -> [Double] {
    var waits: [Double] = []
    while true {
      let start = now()
      guard start < end else { return waits }
      let entry = entry(of: school)
      try await school.database.write(for: .school(school.id)) { connection in
        try school.journal.append([entry], of: school.id, on: connection)
      }
      waits.append(now() - start)
    }
  }

  /// An entry as an acknowledgement makes one.
  static func entry(of school: ProbeSchool) -> RecordEntry {
    let person: PersonID = school.clock.newIdentifier()
    return RecordEntry(
      at: school.clock.now(), actor: .person(person), act: "policies.version.acknowledged",
      objects: [
        RecordObject("policy-version", PolicyVersionID(high: 4, low: 1)),
        RecordObject("policy", PolicyID(high: 3, low: 1)), RecordObject("person", person),
      ], paragraphs: ["12", "17"],
      facts: [
        "version": "1", "digest": TextDigest(of: "a policy".utf8).description, "how": "signed in",
        "who": "teacher", "consent": TextDigest(of: "a sentence".utf8).description,
        "questions": "gone through",
      ])
  }

  private static func now() -> Double { ProcessorTime.seconds(CLOCK_MONOTONIC) }
}
