internal import Deadlines
internal import Essentials
internal import People
internal import Policies
internal import WebUI

/// What happened among the people of the demonstration school after everybody had been asked.
extension DemonstrationStory {
  /// What happened in the week before a Monday.
  mutating func happen(before monday: CivilDate) async throws {
    let week = monday.adding(days: -7)..<monday
    if week.contains(day("2025-06-24")) { try await enterPaper() }
    if week.contains(day("2025-07-07")) { try await leave(DemonstrationCast.leaver) }
    if week.contains(day("2025-07-21")) { try await LeaverDuties(school).passOn() }
    if week.contains(day("2025-08-28")) { try await join(DemonstrationCast.joiner) }
    if week.contains(day("2025-09-03")) { try await answer(DemonstrationCast.joiner) }
  }

  /// Those without an address signed the sheet in the staff room, but for two who were away.
  private func enterPaper() async throws {
    let signed = DemonstrationCast.all.filter {
      $0.email == nil && !DemonstrationCast.away.contains($0.name)
    }
    guard
      let campaign = try await place.library.requests.openCounts(in: school.id).first?.campaign,
      let policy = try await place.library.policies.policies(of: school.id).first,
      let version = policy.versions.first
    else { return }
    let members = Set(
      try await place.library.campaigns.members(of: campaign, in: school.id).map(\.person))
    go(to: day("2025-06-24"), 15 * 60 + 10)
    _ = try await EnterPaperAcknowledgements(
      policies: place.library.policies, campaigns: place.library.campaigns,
      store: place.library.acknowledgements, now: place.now, today: place.today)(
        .init(
          id: SheetNumber.sheet(of: campaign), digest: version.digest,
          lines: signed.map { .init(person: id($0), signedOn: day("2025-06-20")) }
            .filter { members.contains($0.person) }),
        for: campaign, in: school.id, by: officeManager)
  }

  private mutating func leave(_ member: DemonstrationCast.Member) async throws {
    go(to: day("2025-07-07"), 10 * 60 + 40)
    let person = try await place.office.people.existing(id(member), of: school.id)
    let change = try await RecordLeaver(place.office)(
      person.id, lastDayOn: day("2025-07-18"), revision: person.revision, of: school.id,
      by: officeManager)
    people[member.name] = change.after
    try await DutiesOfLeaving(school).open(change, by: .person(officeManager))
  }

  private mutating func join(_ member: DemonstrationCast.Member) async throws {
    go(to: day("2025-08-28"), 11 * 60 + 20)
    var details = try member.details
    details.startedOn = day("2025-09-01")
    let change = try await AddPerson(place.office)(details, to: school.id, by: officeManager)
    guard let person = change.after else { return }
    people[member.name] = person
    _ = try await StartRequest(place).welcome([person])
    try await DutiesOfPeople(school).open(forJoiners: [person], by: .person(officeManager))
  }

  /// Whoever joined reads the policy by the link that they were given.
  private func answer(_ member: DemonstrationCast.Member) async throws {
    go(to: day("2025-09-03"), 16 * 60 + 5)
    let person = try await place.office.people.existing(id(member), of: school.id)
    let requests = try await place.library.requests.requests(to: person.id, in: school.id)
    let offices = try await place.office.terms.offices(of: school.id)
    let reader = AcknowledgementReaders.reader(person, offices: offices, on: place.today())
    for request in requests {
      let policy = try await place.library.policies.existing(request.policy, of: school.id)
      guard let version = policy.version(request.version) else { continue }
      _ = try await AcknowledgePolicy(
        policies: place.library.policies, campaigns: place.library.campaigns,
        store: place.library.acknowledgements, now: place.now, today: place.today)(
          version.id, of: policy.id, in: school.id, by: reader,
          shown: ShownText(
            digest: version.digest,
            consent: ConsentSentence(title: policy.title, version: version).text,
            wentThroughQuestions: true),
          route: .personalLink, campaign: request.campaign)
    }
  }
}
