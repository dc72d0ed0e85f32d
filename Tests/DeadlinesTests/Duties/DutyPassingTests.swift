import Deadlines
import Essentials
import TestSupport
import Testing

@Suite struct DutyPassingTests {
  private let time: SchoolTime
  private let grace = RecordActor.person(Larkfield.grace)
  private let now: Instant

  init() throws {
    time = try Larkfield.time()
    now = try Larkfield.moment("2025-06-10 10:00")
  }

  private func code(_ body: () throws -> Void) -> String? {
    #expect(throws: Refusal.self) { try body() }?.code
  }

  @Test func `handing over closes one duty and opens its like for another`() throws {
    let duty = try Drafts.duty()
    let other = DutyID(high: 2, low: 99)
    let (closed, opened) = try duty.handedOver(
      to: .person(Larkfield.joel), as: other, by: grace, at: now, in: time)
    #expect(closed.state == .handedOver(to: other))
    #expect(opened.id == other)
    #expect(opened.owner == .person(Larkfield.joel))
    #expect(opened.due == duty.due)
    #expect(opened.kind == duty.kind)
    #expect(opened.state == .pending)
    #expect(opened.history.last?.what == .takenOver(from: duty.id))
  }

  @Test func `a late duty is still late after it was handed over`() throws {
    let late = try Drafts.duty().markedOverdue(
      by: grace, at: try Larkfield.moment("2025-06-16 08:00"), in: time)
    let opened = try late.handedOver(
      to: .role("office"), as: DutyID(high: 2, low: 99), by: grace, at: now, in: time
    ).opened
    #expect(opened.state == .overdue)
  }

  @Test func `nobody is handed what they have`() throws {
    let duty = try Drafts.duty()
    #expect(
      code {
        _ = try duty.handedOver(
          to: .person(Larkfield.priya), as: DutyID(high: 2, low: 99), by: grace, at: now, in: time)
      } == "duty.same-owner")
  }

  @Test func `somebody else can say that it is not needed`() throws {
    let waived = try Drafts.duty().waived(
      because: "The website is being rebuilt.", by: grace, owedBy: [Larkfield.priya], at: now)
    #expect(waived.state == .waived(because: "The website is being rebuilt."))
  }

  @Test(arguments: [
    RecordActor.person(Larkfield.priya), .link(Larkfield.priya),
    .onBehalf(by: Larkfield.priya, of: Larkfield.dev),
  ])
  func `nobody excuses themselves`(actor: RecordActor) throws {
    let duty = try Drafts.duty()
    #expect(
      code {
        _ = try duty.waived(because: "No time.", by: actor, owedBy: [Larkfield.priya], at: now)
      } == "duty.own-waiver")
  }

  @Test func `what is closed stays closed`() throws {
    let duty = try Drafts.duty()
    let closed = [
      try duty.waived(because: "Not needed.", by: grace, owedBy: [], at: now),
      try duty.withdrawn(because: "Opened twice.", by: grace, at: now),
      try duty.handedOver(
        to: .role("office"), as: DutyID(high: 2, low: 99), by: grace, at: now, in: time
      ).closed,
    ]
    for duty in closed {
      let proof = DutyProof(doneOn: try Larkfield.day("2025-06-10"), note: "We spoke.")
      #expect(code { _ = try duty.attested(proof, by: grace, at: now, in: time) } == "duty.closed")
      #expect(
        code { _ = try duty.explained(because: "Away.", by: grace, at: now) } == "duty.closed")
      #expect(
        code { _ = try duty.withdrawn(because: "Again.", by: grace, at: now) } == "duty.closed")
      #expect(
        duty.markedOverdue(by: grace, at: try Larkfield.moment("2026-01-10 10:00"), in: time)
          == duty)
    }
  }

  @Test func `a duty moves with the calendar and says so`() throws {
    let duty = try Drafts.duty()
    let day = try Larkfield.day("2025-06-16")
    let moved = duty.moved(to: .on(day), by: grace, at: now, in: time)
    #expect(moved.due == .on(day))
    #expect(moved.dueAt == time.clock.end(of: day))
    #expect(moved.history.last?.what == .moved(from: duty.due, to: .on(day)))
    #expect(moved.moved(to: .on(day), by: grace, at: now, in: time) == moved)
  }

  @Test func `a duty is made again from what a store keeps`() throws {
    let duty = try Drafts.duty().explained(because: "Away.", by: grace, at: now)
    let draft = try Drafts.draft()
    #expect(
      Duty(
        stored: draft, id: duty.id, school: duty.school, openedAt: duty.openedAt,
        course: duty.course) == duty)
  }
}
