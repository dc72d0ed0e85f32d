import Deadlines
import Essentials
import People
import Storage

/// What is due in a believable year: duties in every state, what is to be sent about them, and term dates.
struct PopulatedDuties {
  /// What the calendar of a teacher's is found by.
  static let feed: UInt8 = 140

  let school: ProbeSchool
  let people: [String: Person]
  private var clock: ProbeClock { school.clock }
  private var office: RecordActor { .person(ProbeStaff.office) }
  private func day(_ text: String) -> CivilDate { ProbeClock.day(text) }

  func populate() async throws {
    try await dates()
    let open = try await duties()
    try await post(open)
  }

  private func dates() async throws {
    let dates = try SchoolDates(
      terms: [
        SchoolTerm(name: "Summer term", firstOn: day("2025-04-22"), lastOn: day("2025-07-18"))
      ],
      closures: [
        SchoolClosure(
          name: "Half-term", reason: .halfTerm, firstOn: day("2025-05-26"),
          lastOn: day("2025-05-30"))
      ], insetDays: [day("2025-06-27")])
    try await PutTermDates(store: school.calendars, now: clock.now)(
      dates, insteadOf: .none, of: school.id, by: office)
    _ = try await ChangeReading(
      store: school.readings, now: clock.now, commitment: { _ in Array(repeating: 9, count: 32) })(
        .promptly, to: .within(.schoolDays(1)), because: "Agreed by the governors in May.",
        at: school.id, by: .person(ProbeStaff.head))
    let priya = try known("Priya Nair")
    try await school.feeds.save(
      CalendarFeed(
        school: school.id, person: priya, digest: ProbeSecrets.known(Self.feed)(32),
        madeAt: clock.now()),
      recording: [
        RecordEntry(
          at: clock.now(), actor: .person(priya), act: "deadlines.feed.made",
          objects: [RecordObject("person", priya)])
      ])
  }

  /// One in each state that a duty can be in, but for late ones.
  private func duties() async throws -> Deadlines.Duty {
    let book = try DutyBook(
      store: school.duties, time: { [school] _ in try school.time },
      people: { _ in
        DutyPeople(holders: { _ in [] }, members: { _, _ in [] }, superior: { _ in nil })
      },
      now: clock.now, newIdentifier: clock.newIdentifier,
      commitments: TextCommitting(
        newSalt: { Array(repeating: 8, count: 32) },
        digest: { _, _, salt in salt }))
    let priya = try known("Priya Nair")
    func opened(
      _ name: String, _ owner: DutyOwner, _ source: DutySource = .school, series: DutySeries? = nil
    ) async throws -> Deadlines.Duty {
      try await OpenDuty(book)(
        DutyDraft(
          kind: DutyKind(name: name, title: "Look after \(name)", sentence: "See to \(name)."),
          owner: owner, due: .on(day("2025-06-13")), source: source, paragraphs: ["51"],
          series: series, graceSchoolDays: 2), at: school.id, by: .program("duties"))
    }
    let series = DutySeries(standing: "website-password", period: "2025-06", bearer: .person(priya))
    let open = try await opened("website-password", .person(priya), series: series)
    let done = try await opened("provider-meeting", .person(priya), .norm("p51-meeting"))
    _ = try await AttestDuty(book)(
      done.id, of: school.id,
      with: DutyProof(
        doneOn: clock.today(), note: "Spoke with Halden Web.", reference: "Folder 7"),
      by: .person(priya))
    let explained = try await opened("picture-check", .person(priya))
    _ = try await ExplainNotDone(book)(
      explained.id, of: school.id, because: "The website was down.", by: .person(priya))
    let waived = try await opened("year-list", .person(priya))
    _ = try await WaiveDuty(book)(
      waived.id, of: school.id, because: "No list this year.", by: .person(ProbeStaff.head))
    let passed = try await opened(
      "contact-check", .person(ProbeStaff.office), .act(kind: "person", id: priya.description))
    _ = try await HandOverDuty(book)(
      passed.id, of: school.id, to: .role("office"), by: .person(ProbeStaff.head))
    return open
  }

  /// A notice and the week's letter that wait to be sent.
  private func post(_ duty: Deadlines.Duty) async throws {
    let priya = try known("Priya Nair")
    let digest = WeeklyDigest(
      for: priya, weekOf: clock.today(), of: [duty], in: try school.time)
    let reminded = duty.noted(.reminded(step: 0), by: .program("duties"), at: clock.now())
    try await school.duties.save(
      DutyWrites(
        duties: [reminded], expected: [duty.id: duty.revision],
        notices: [
          DutyNotice(
            recipient: priya, duty: duty.id, reason: .reminder(step: 0), at: clock.now(),
            isUrgent: false)
        ], digests: digest.map { [$0] } ?? []), of: school.id,
      recording: reminded.history.suffix(1).map { $0.entry(of: reminded) })
  }

  private func known(_ name: String) throws -> PersonID {
    guard let person = people[name] else { throw ProbeFault("\(name) is not there") }
    return person.id
  }
}
