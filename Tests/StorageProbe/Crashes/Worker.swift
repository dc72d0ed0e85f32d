import Essentials
import Foundation
import People
import Policies
import Storage

/// Works without end, and says on its output what was kept, once the use case has returned.
///
/// A line is one thing that may never be lost again, in the words of `KeptWork`.
struct Worker {
  let school: ProbeSchool

  func run(_ work: KilledWork) async throws {
    try await ProbeStaff.join(school)
    let policy = work == .acknowledging ? try await publishedPolicy() : nil
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<work.lanes {
        group.addTask {
          while true {
            switch work {
            case .acknowledging: try await acknowledge(policy)
            case .signing: _ = try await ProbePolicy(school: school).publish(done: Self.say)
            case .importing: try await importList()
            }
          }
        }
      }
      try await group.waitForAll()
    }
  }

  private func publishedPolicy() async throws -> SchoolPolicy {
    let kept = try await school.policies.policies(of: school.id)
    if let policy = kept.first(where: { $0.timeline.lastFrom != nil }) { return policy }
    return try await ProbePolicy(school: school).publish(done: Self.say)
  }

  /// Somebody joins and acknowledges.
  private func acknowledge(_ policy: SchoolPolicy?) async throws {
    guard let policy, let version = policy.versions.last else { throw ProbeFault("no policy") }
    let details = try PersonDetails(
      name: PersonName("Priya Nair"), kind: .employee, post: .teaching)
    let joined = try await AddPerson(school.office)(
      details, to: school.id, by: ProbeStaff.office)
    guard let person = joined.after?.id else { throw ProbeFault("nobody joined") }
    try Self.say("added \(person)")
    let clock = school.clock
    _ = try await AcknowledgePolicy(
      policies: school.policies, campaigns: school.campaigns, store: school.acknowledgements,
      now: clock.now, today: clock.today)(
        version.id, of: policy.id, in: school.id,
        by: Reader(
          id: person, who: "teacher", hasEmail: false, joinedOn: ProbeClock.day("2025-06-09")),
        shown: ShownText(
          digest: version.digest,
          consent: ConsentSentence(title: policy.title, version: version).text,
          wentThroughQuestions: true), route: .sharedComputer)
    try Self.say("acknowledged \(person)")
  }

  /// The office sees what a list would do, and imports it; when others were faster it looks again.
  private func importList() async throws {
    let list = ImportedList()
    let roster = try RosterReader()(Array(list.text.utf8))
    let importing = ImportRoster(school.office)
    while true {
      do {
        let preview = try await importing.preview(roster, of: school.id)
        _ = try await importing(
          roster, confirming: preview, to: school.id, by: ProbeStaff.office)
        return try Self.say("imported \(list.name)")
      } catch let refusal as Refusal where refusal.code == "people.changed-meanwhile" {
        continue
      }
    }
  }

  private static func say(_ line: String) throws {
    try FileHandle.standardOutput.write(contentsOf: Data("\(line)\n".utf8))
  }
}
