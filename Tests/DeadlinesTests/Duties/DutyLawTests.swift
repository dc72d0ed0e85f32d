import Deadlines
import Essentials
import TestSupport
import Testing

@Suite struct DutyLawTests {
  private let time: SchoolTime

  init() throws { time = try Larkfield.time() }

  /// One step that somebody might try, at any time.
  private func step(_ duty: Duty, _ dice: inout SeededGenerator) throws -> Duty {
    let now = try Larkfield.moment("2025-06-01 08:00")
      .adding(seconds: Int64.random(in: -400_000...4_000_000, using: &dice))
    let actor = RecordActor.person(
      [Larkfield.priya, Larkfield.grace].randomElement(using: &dice) ?? Larkfield.tom)
    switch Int.random(in: 0..<8, using: &dice) {
    case 0:
      let day = try Larkfield.day("2025-06-01")
        .adding(days: Int.random(in: 0..<40, using: &dice))
      return try duty.attested(
        DutyProof(doneOn: day, note: "Done."), by: actor, at: now, in: time)
    case 1: return try duty.explained(because: "Away.", by: actor, at: now)
    case 2: return duty.markedOverdue(by: actor, at: now, in: time)
    case 3:
      return try duty.waived(because: "Rebuilt.", by: actor, owedBy: [Larkfield.priya], at: now)
    case 4: return try duty.withdrawn(because: "Twice.", by: actor, at: now)
    case 5:
      return try duty.handedOver(
        to: .role("office"), as: DutyID(high: 3, low: dice.next()), by: actor, at: now, in: time
      ).closed
    case 6:
      let day = try Larkfield.day("2025-06-10")
        .adding(days: Int.random(in: 0..<20, using: &dice))
      return duty.moved(to: .on(day), by: actor, at: now, in: time)
    default:
      return duty.noted(.reminded(step: Int.random(in: 0..<4, using: &dice)), by: actor, at: now)
    }
  }

  @Test func `whatever is tried, history only grows and closed duties never open again`() throws {
    for seed in 0..<400 {
      var dice = SeededGenerator(seed: UInt64(seed))
      var duty = try Drafts.duty(grace: seed % 3)
      for _ in 0..<12 {
        let next: Duty
        do { next = try step(duty, &dice) } catch is Refusal { continue }
        #expect(next.history.starts(with: duty.history))
        #expect(next.revision - duty.revision == next.history.count - duty.history.count)
        #expect(next.revision >= duty.revision)
        #expect(next.remindersTaken >= duty.remindersTaken)
        #expect(next.dueAt == next.due.moment(in: time))
        if !duty.state.isOpen { #expect(!next.state.isOpen) }
        if next.state != duty.state, case .notDone = duty.state {
          #expect(next.state.name.hasPrefix("done"))
        }
        duty = next
      }
    }
  }

  @Test func `no line of the record holds what somebody wrote`() throws {
    let secret = "Halden Web said the contract ends"
    let actor = RecordActor.person(Larkfield.priya)
    let now = try Larkfield.moment("2025-06-12 10:00")
    let duty = try Drafts.duty()
    let changed = [
      try duty.attested(
        DutyProof(doneOn: try Larkfield.day("2025-06-12"), note: secret, reference: secret),
        by: actor, at: now, in: time),
      try duty.explained(because: secret, by: actor, at: now),
      try duty.waived(because: secret, by: actor, owedBy: [], at: now),
      try duty.withdrawn(because: secret, by: actor, at: now),
    ]
    for duty in changed {
      for entry in duty.history.map({ $0.entry(of: duty) }) {
        #expect(!"\(entry)".contains("Halden"))
        #expect(entry.act.hasPrefix("deadlines.duty."))
        #expect(entry.paragraphs == ["51"])
        #expect(entry.objects.first?.id == duty.id.description)
      }
    }
  }

  @Test(arguments: ["", "Website password", "web_site", String(repeating: "a", count: 61)])
  func `a kind has a plain name`(name: String) {
    #expect(throws: Refusal.self) {
      try DutyKind(name: name, title: "Title", sentence: "Do it.")
    }
  }
}
