import Deadlines
import Essentials
import TestSupport
import Testing

@Suite struct DutyUseCaseTests {
  private let desk: Desk

  init() throws { desk = try Desk(at: "2025-06-09 10:00") }

  private func open(_ owner: DutyOwner = .person(Larkfield.priya)) async throws -> Duty {
    try await OpenDuty(desk.book)(
      Drafts.draft(owner: owner), at: Larkfield.school, by: .person(Larkfield.grace))
  }

  private func proof(_ note: String = "We spoke.") throws -> DutyProof {
    DutyProof(doneOn: try Larkfield.day("2025-06-09"), note: note)
  }

  private func attest(
    _ duty: Duty, by actor: RecordActor, of school: SchoolID = Larkfield.school
  ) async throws -> Duty {
    try await AttestDuty(desk.book)(duty.id, of: school, with: try proof(), by: actor)
  }

  private func code(_ body: () async throws -> Void) async -> String? {
    await #expect(throws: Refusal.self) { try await body() }?.code
  }

  @Test func `a duty is opened, kept and recorded`() async throws {
    let duty = try await open()
    #expect(await desk.store.duty(duty.id, of: Larkfield.school) == duty)
    let entry = try #require(await desk.store.entries.first)
    #expect(entry.act == "deadlines.duty.opened")
    #expect(entry.actor == .person(Larkfield.grace))
    #expect(entry.objects.map(\.kind) == ["duty", "person"])
    #expect(entry.facts["due"] == "2025-06-13")
  }

  @Test func `nothing is due on a day that is over`() async throws {
    #expect(
      await code {
        _ = try await OpenDuty(desk.book)(
          Drafts.draft(due: "2025-06-08"), at: Larkfield.school, by: .person(Larkfield.grace))
      } == "duty.due-in-past")
  }

  @Test func `promptly is due when the school day ends`() async throws {
    let duty = try await OpenDuty(desk.book)(
      Drafts.draft(), within: .promptly, since: Larkfield.moment("2025-06-09 09:30"), as: .usual,
      at: Larkfield.school, by: .person(Larkfield.grace))
    #expect(duty.due == .at(try Larkfield.moment("2025-06-09 17:00")))
    #expect(!duty.isUrgent)
  }

  @Test func `immediately is due at once and may disturb`() async throws {
    let trigger = try Larkfield.moment("2025-06-14 22:00")
    let duty = try await OpenDuty(desk.book)(
      Drafts.draft(), within: .immediately, since: trigger, as: .usual, at: Larkfield.school,
      by: .person(Larkfield.grace))
    #expect(duty.due == .at(trigger))
    #expect(duty.isUrgent)
  }

  @Test func `a rhythm is no time allowed`() async throws {
    #expect(
      await code {
        _ = try await OpenDuty(desk.book)(
          Drafts.draft(), within: .regularly, since: Larkfield.moment("2025-06-09 09:30"),
          as: .usual, at: Larkfield.school, by: .person(Larkfield.grace))
      } == "duty.no-time-set")
  }

  @Test func `the one who owes it says that it is done`() async throws {
    let done = try await attest(open(), by: .person(Larkfield.priya))
    #expect(done.state.name == "done")
    let entry = try #require(await desk.store.entries.last)
    #expect(entry.act == "deadlines.duty.attested")
    #expect(entry.facts["late"] == "no")
    #expect(entry.facts["done-on"] == "2025-06-09")
    #expect(entry.commitments["note"] != nil)
  }

  @Test func `a form that is sent twice does no harm`() async throws {
    let duty = try await open()
    let first = try await attest(duty, by: .person(Larkfield.priya))
    let saves = await desk.store.saves
    #expect(try await attest(duty, by: .person(Larkfield.priya)) == first)
    #expect(await desk.store.saves == saves)
  }

  @Test func `a holder of the role, a link to them, or the office for them may say it`()
    async throws
  {
    for actor in [
      RecordActor.person(Larkfield.sam), .link(Larkfield.sam),
      .onBehalf(by: Larkfield.dev, of: Larkfield.sam),
    ] {
      let duty = try await open(.role("website-provider"))
      #expect(try await attest(duty, by: actor).state.name == "done")
    }
  }

  @Test(arguments: [
    RecordActor.person(Larkfield.joel), .link(Larkfield.joel), .program("duties"),
    .onBehalf(by: Larkfield.priya, of: Larkfield.joel),
  ])
  func `nobody else says it`(actor: RecordActor) async throws {
    let duty = try await open()
    #expect(await code { _ = try await attest(duty, by: actor) } == "duty.not-yours")
    #expect(
      await code {
        _ = try await ExplainNotDone(desk.book)(
          duty.id, of: Larkfield.school, because: "Away.", by: actor)
      } == "duty.not-yours")
  }

  @Test func `another school's duty looks like none`() async throws {
    let duty = try await open()
    let strange = await code {
      _ = try await attest(duty, by: .person(Larkfield.priya), of: Larkfield.elsewhere)
    }
    #expect(strange == "duty.not-found")
  }

  @Test func `a reason is kept and only committed to in the record`() async throws {
    let duty = try await open()
    let closed = try await ExplainNotDone(desk.book)(
      duty.id, of: Larkfield.school, because: "The provider is ill.", by: .person(Larkfield.priya))
    #expect(closed.state == .notDone(because: "The provider is ill."))
    let entry = try #require(await desk.store.entries.last)
    #expect(entry.commitments["reason"] != nil)
    #expect(!"\(entry)".contains("ill"))
  }

  @Test func `handing over keeps both duties and records both`() async throws {
    let duty = try await open()
    let opened = try await HandOverDuty(desk.book)(
      duty.id, of: Larkfield.school, to: .person(Larkfield.joel), by: .person(Larkfield.grace))
    #expect(
      await desk.store.duty(duty.id, of: Larkfield.school)?.state == .handedOver(to: opened.id))
    #expect(
      await desk.store.duties(of: [.person(Larkfield.joel)], in: Larkfield.school) == [opened])
    #expect(
      await desk.store.entries.map(\.act).suffix(3) == [
        "deadlines.duty.handed-over", "deadlines.duty.opened", "deadlines.duty.taken-over",
      ])
  }

  @Test func `the head does not excuse herself through her role`() async throws {
    let duty = try await open(.role("headteacher"))
    #expect(
      await code {
        _ = try await WaiveDuty(desk.book)(
          duty.id, of: Larkfield.school, because: "Too busy.", by: .person(Larkfield.grace))
      } == "duty.own-waiver")
    let waived = try await WaiveDuty(desk.book)(
      duty.id, of: Larkfield.school, because: "Agreed with the chair.", by: .person(Larkfield.ruth))
    #expect(waived.state.name == "waived")
  }

  @Test func `what was opened by mistake is withdrawn`() async throws {
    let withdrawn = try await WithdrawDuty(desk.book)(
      open().id, of: Larkfield.school, because: "Opened twice.", by: .person(Larkfield.grace))
    #expect(withdrawn.state == .void(because: "Opened twice."))
    #expect(await desk.store.openDuties(of: Larkfield.school).isEmpty)
  }

  @Test func `a person's list has their duties, those of their roles, and what they were told of`()
    async throws
  {
    let (mine, role) = (
      try await open(.person(Larkfield.grace)), try await open(.role("senior-leadership"))
    )
    let other = try await open()
    let list = ListDuties(desk.book)
    #expect(Set(try await list(for: Larkfield.grace, at: Larkfield.school).own) == [mine, role])
    let told = other.noted(
      .escalated(to: Larkfield.grace), by: .program("duties"), at: desk.clock.now())
    try await desk.store.save(
      DutyWrites(told, changedFrom: other), of: Larkfield.school, recording: [])
    #expect(try await list(for: Larkfield.grace, at: Larkfield.school).toldAbout == [told])
    #expect(try await list(for: Larkfield.joel, at: Larkfield.school).own.isEmpty)
    #expect(try await list(for: Larkfield.grace, at: Larkfield.elsewhere).own.isEmpty)
  }

  @Test func `two people at once do not overwrite each other`() async throws {
    let duty = try await open()
    _ = try await attest(duty, by: .person(Larkfield.priya))
    let stale = try duty.withdrawn(
      because: "Opened twice.", by: .person(Larkfield.grace), at: desk.clock.now())
    await #expect(throws: DutyConflict.changedMeanwhile(duty.id)) {
      try await desk.store.save(
        DutyWrites(stale, changedFrom: duty), of: Larkfield.school, recording: [])
    }
  }
}
