import Essentials
import People
import Policies
import Storage

/// A believable year at Larkfield Primary School, written through the use cases that write it in life.
///
/// What a release adds, its year gets here: only what is written can be lost in a migration.
struct PopulatedSchool {
  let school: ProbeSchool
  private var clock: ProbeClock { school.clock }
  private func day(_ text: String) -> CivilDate { ProbeClock.day(text) }

  /// Writes everything.
  func populate() async throws {
    try await ProbeStaff.join(school)
    let people = try await staff()
    try await roles(people)
    try await leavers(people)
    try await PopulatedPolicies(school: school, people: people).populate()
    try await PopulatedAccounts(school: school, people: people).populate()
    try await PopulatedDuties(school: school, people: people).populate()
    try await PopulatedOffice(school: school, people: people).populate()
    try await term(people)
  }

  /// The people by name.
  private func staff() async throws -> [String: Person] {
    let list = """
      Arbor ID,Full Name,Email address,Business Roles,Start Date,End Date
      00402,"Ellery, Tom",deputy@larkfield.example,Deputy Headteacher,2019-09-01,
      00411,"Nair, Priya",p.nair@larkfield.example,Class Teacher,2021-09-01,
      00412,"Okoro, Joel",,Teaching Assistant,2022-01-04,

      """
    let importing = ImportRoster(school.office)
    let roster = try RosterReader()(Array(list.utf8))
    let preview = try await importing.preview(roster, of: school.id)
    _ = try await importing(roster, confirming: preview, to: school.id, by: ProbeStaff.office)
    let add = AddPerson(school.office)
    for details in try [
      PersonDetails(
        name: PersonName("Sam Birch"), kind: .contractor, provider: "Halden Web",
        email: EmailAddress("s.birch@larkfield.example")),
      PersonDetails(
        name: PersonName("Łucja Ó Briain-Nguyễn"), kind: .agency, isAlsoGovernor: true,
        provider: "Brightwell Supply", jobTitle: "Cover teacher", reference: "S-7"),
      PersonDetails(name: PersonName("Ellen Page-Grant"), kind: .volunteer),
    ] {
      _ = try await add(details, to: school.id, by: ProbeStaff.office)
    }
    return try await byName()
  }

  private func byName() async throws -> [String: Person] {
    Dictionary(
      try await school.people.people(of: school.id).map { ($0.details.name.given, $0) }
    ) { first, _ in first }
  }

  private func roles(_ people: [String: Person]) async throws {
    let appoint = AppointToRole(school.office)
    let deputy = try known("Tom Ellery", people).id
    for (holder, role) in [
      (ProbeStaff.head, Role.headteacher), (ProbeStaff.head, .safeguardingLead),
      (deputy, .deputySafeguardingLead), (deputy, .seniorLeadership),
      (ProbeStaff.chair, .chairOfGovernors), (ProbeStaff.office, .office),
    ] {
      _ = try await appoint(
        .person(holder), to: role, from: day("2024-09-01"), reason: "appointed by the governors",
        settingUp: true, of: school.id, by: ProbeStaff.head)
    }
    let officer = RoleHolder.outside(
      try OutsideHolder(
        name: PersonName("Mina Aldous"), organisation: "Aldous Data",
        email: EmailAddress("dpo@larkfield.example")))
    _ = try await appoint(
      officer, to: .dataProtectionOfficer, from: day("2024-09-01"), until: day("2026-08-31"),
      of: school.id, by: ProbeStaff.head)
    _ = try await NameStandIn(school.office)(
      deputy, for: .headteacher, from: day("2025-06-09"), until: day("2025-06-20"),
      because: .leave, of: school.id, by: ProbeStaff.head)
    try await ChangeRoleContact(school.office)(
      .dataProtectionOfficer, email: EmailAddress("dpo@larkfield.example"),
      phone: PhoneNumber("01632 960123"), of: school.id, by: ProbeStaff.office)
    try await VerifyDirectory(school.office)(
      [.dataProtectionOfficer, .headteacher], of: school.id, by: ProbeStaff.office)
  }

  private func leavers(_ people: [String: Person]) async throws {
    let volunteer = try known("Ellen Page-Grant", people)
    _ = try await RecordLeaver(school.office)(
      volunteer.id, lastDayOn: day("2025-07-18"), revision: volunteer.revision, of: school.id,
      by: ProbeStaff.office)
  }

  /// A term's sign-ins, which fill the record beyond its first row of 256.
  private func term(_ people: [String: Person]) async throws {
    let count = try await school.record.lines(limit: 10_000).count
    let priya = try known("Priya Nair", people).id
    let lines = (count..<max(count, 260)).map { _ in
      RecordEntry(
        at: clock.now(), actor: .person(priya), act: "accounts.session.signed-in",
        objects: [RecordObject("person", priya)], facts: ["way": "password"])
    }
    try await school.evidence.handOut(of: school.id, recording: lines)
  }

  private func known(_ name: String, _ people: [String: Person]) throws -> Person {
    guard let person = people[name] else { throw ProbeFault("\(name) is not there") }
    return person
  }
}
