internal import Deadlines
internal import Essentials
internal import People
internal import Policies
internal import WebUI

/// What happened at the demonstration school, in the order in which it happened.
struct DemonstrationStory: Sendable {
  let school: OpenedSchool
  let clock: MovableClock
  let world: World
  var people: [String: Person] = [:]
  private var chance = StoryChance()

  init(school: OpenedSchool, clock: MovableClock, world: World) {
    self.school = school
    self.clock = clock
    self.world = world
  }

  var place: Workplace { school.place }
  var officeManager: PersonID { id(DemonstrationCast.office) }

  func id(_ member: DemonstrationCast.Member) -> PersonID {
    people[member.name]?.id ?? PersonID(high: 0, low: 0)
  }

  func day(_ text: String) -> CivilDate { CivilDate(text) ?? DemonstrationSchool.begin }

  func go(to day: CivilDate, _ minutes: Int = 8 * 60 + 30) {
    clock.move(to: world.clock.instant(of: day, at: LocalTime(minutesSinceMidnight: minutes)))
  }

  /// People, roles, term dates, the policy on paper, and the first request to acknowledge it.
  mutating func begin() async throws {
    let add = AddPerson(place.office)
    for (index, member) in DemonstrationCast.all.enumerated() {
      let change =
        index == 0
        ? try await add.first(member.details, to: school.id)
        : try await add(member.details, to: school.id, by: officeManager)
      people[member.name] = change.after
    }
    _ = try await RenameSchool(school.book)(
      school.id, to: "Larkfield Primary School", by: .person(officeManager))
    try await appoint()
    _ = try await ConfirmTermDates(store: place.duties.calendar, now: place.now)(
      DemonstrationTerms.dates(), of: school.id, by: .person(officeManager))
    try await adopt()
    _ = try await FinishSetUp(school.book)(school.id, by: .person(officeManager))
  }

  private func appoint() async throws {
    let roles: [(People.Role, DemonstrationCast.Member)] = [
      (.office, DemonstrationCast.office), (.headteacher, DemonstrationCast.head),
      (.safeguardingLead, DemonstrationCast.head),
      (.deputySafeguardingLead, DemonstrationCast.deputy),
      (.seniorLeadership, DemonstrationCast.deputy),
      (.chairOfGovernors, DemonstrationCast.chair), (.publisher, DemonstrationCast.deputy),
      (.websiteProvider, DemonstrationCast.webmaster),
    ]
    let appoint = AppointToRole(place.office)
    for (role, member) in roles {
      _ = try await appoint(
        .person(id(member)), to: role, from: DemonstrationSchool.begin, of: school.id,
        by: officeManager)
    }
    _ = try await appoint(
      .outside(
        OutsideHolder(
          name: PersonName("Mina Aldous"), organisation: "Fenwick Data Advice",
          email: EmailAddress("mina.aldous@fenwick-data.example"))),
      to: .dataProtectionOfficer, from: DemonstrationSchool.begin, of: school.id,
      by: officeManager)
    _ = try await ConfirmSchoolRoles(school.book)(school.id, by: .person(officeManager))
  }

  private func adopt() async throws {
    let store = place.library.policies
    let uploaded = try await UploadPolicy(
      store: store, newIdentifier: place.newIdentifier, now: place.now, today: place.today)(
        .markdown(PolicyFile.modelBytes), of: school.id, by: officeManager)
    guard let version = uploaded.open else { throw Refusal.noVersion }
    let step = PolicyStep(
      school: school.id, policy: uploaded.id, version: version.id, by: officeManager)
    _ = try await StartReview(store: store, now: place.now)(step)
    let holders = try PolicyRoleHolders.suggested(
      for: PolicyFile.load(nil),
      offices: try await place.office.terms.offices(of: school.id), on: place.today())
    _ = try await ConfirmRoles(store: store, now: place.now)(holders, step)
    go(to: day("2025-06-05"))
    for (office, member) in [
      (SigningOffice.headteacher, DemonstrationCast.head), (.chair, DemonstrationCast.chair),
    ] {
      _ = try await SignPolicy(store: store, now: place.now, today: place.today)(
        SignPolicy.Form(
          office: office, name: member.name, signedOn: place.today(), digest: version.digest),
        PolicyStep(school: school.id, policy: uploaded.id, version: version.id, by: id(member)))
    }
    go(to: day("2025-06-09"))
    _ = try await PublishPolicy(store: store, now: place.now, today: place.today)(step)
    try await ask(step)
  }

  /// Everybody is asked; most answer within two weeks, some later, some not at all.
  private func ask(_ step: PolicyStep) async throws {
    let offices = try await place.office.terms.offices(of: school.id)
    let readers = AcknowledgementReaders.all(
      try await place.office.people.people(of: school.id), offices: offices, on: place.today())
    let campaign = try await StartCampaign(
      policies: place.library.policies, acknowledgements: place.library.acknowledgements,
      store: place.library.campaigns, newIdentifier: place.newIdentifier, now: place.now,
      today: place.today)(
        .init(why: .newVersion, opensOn: place.today(), dueOn: place.today().adding(days: 14)),
        for: readers, step)
    let policy = try await place.library.policies.existing(step.policy, of: school.id)
    guard let version = policy.version(step.version) else { return }
    let acknowledge = AcknowledgePolicy(
      policies: place.library.policies, campaigns: place.library.campaigns,
      store: place.library.acknowledgements, now: place.now, today: place.today)
    var hour = 0
    for reader in readers where reader.hasEmail && reader.id != id(DemonstrationCast.teacher) {
      hour += 1
      go(to: day("2025-06-09").adding(days: hour / 3), 9 * 60 + (hour % 3) * 140)
      _ = try await acknowledge(
        version.id, of: policy.id, in: school.id, by: reader,
        shown: ShownText(
          digest: version.digest,
          consent: ConsentSentence(title: policy.title, version: version).text,
          wentThroughQuestions: true),
        route: .signedIn, campaign: campaign.id)
    }
  }

  /// Week after week: what falls due is opened, most of it is done, some of it late.
  mutating func year(
    until end: Instant, progress: @Sendable (String) -> Void
  ) async throws {
    var monday = day("2025-06-23")
    let last = world.clock.date(at: end)
    var month = 0
    while monday <= last {
      if monday.month != month {
        month = monday.month
        progress("The week of \(monday.words)")
      }
      try await happen(before: monday)
      go(to: monday, 7 * 60 + 30)
      try await school.rollDuties(school.id)
      try await doDuties(until: last)
      monday = monday.adding(days: 7)
    }
    clock.move(to: end.adding(seconds: -60))
    try await DutyLetters(school).queue()
  }

  private mutating func doDuties(until last: CivilDate) async throws {
    let book = place.duties.book
    let time = try await book.time(school.id)
    let owners = try await book.people(school.id)
    let attest = AttestDuty(book)
    for duty in try await book.store.openDuties(of: school.id) {
      let due = duty.due.date(in: time)
      // One thing is late whenever somebody looks in, as in every school.
      if duty.kind.name == "website-password", due.adding(days: 31) >= last { continue }
      guard let person = owners.people(of: duty.owner).first, due <= place.today().adding(days: 3),
        chance.happens(duty.state == .overdue ? 50 : 80)
      else { continue }
      let proof = DutyProof(
        doneOn: place.today(),
        note: duty.proofWanted == .sentence ? "Spoken about, and noted in the diary." : nil,
        reference: duty.proofWanted == .document ? "Minutes, folder 3" : nil)
      _ = try await attest(duty.id, of: school.id, with: proof, by: .person(person))
    }
  }
}

/// Chance that is the same at every telling.
struct StoryChance: Sendable {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Whether something happens that does so many times in a hundred.
  mutating func happens(_ percent: UInt64) -> Bool {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) % 100 < percent
  }
}
