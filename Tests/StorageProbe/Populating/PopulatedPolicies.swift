import Essentials
import People
import Policies
import PolicyEngine
import Storage

/// The policies of a believable year: published, being worked on and withdrawn; asked about and answered.
struct PopulatedPolicies {
  let school: ProbeSchool
  let people: [String: Person]
  private var clock: ProbeClock { school.clock }

  func populate() async throws {
    let policy = try await ProbePolicy(school: school).publish()
    guard let version = policy.versions.last else { throw ProbeFault("no version") }
    let step = PolicyStep(
      school: school.id, policy: policy.id, version: version.id, by: ProbeStaff.office)
    _ = try await AttachSignedCopy(store: school.policies, now: clock.now)(
      Array("%PDF-1.7 signed on paper %%EOF".utf8), step)
    let campaign = try await ask(step)
    try await answer(campaign, policy, version)
    try await askTeachers(step)
    try await workOnNext(policy.id)
  }

  /// The yearly request, for teachers only.
  private func askTeachers(_ step: PolicyStep) async throws {
    _ = try await StartCampaign(
      policies: school.policies, acknowledgements: school.acknowledgements,
      store: school.campaigns, newIdentifier: clock.newIdentifier, now: clock.now,
      today: clock.today)(
        .init(
          why: .yearly, audience: .kinds(["teacher"]), opensOn: clock.today(),
          dueOn: ProbeClock.day("2025-07-04")), for: [reader("Priya Nair")], step)
  }

  private func ask(_ step: PolicyStep) async throws -> Campaign {
    let readers = try [
      reader("Priya Nair"), reader("Tom Ellery"), reader("Joel Okoro", hasEmail: false),
      reader("Ruth Whitcombe", who: "governor"), reader("Łucja Ó Briain-Nguyễn"),
    ]
    return try await StartCampaign(
      policies: school.policies, acknowledgements: school.acknowledgements,
      store: school.campaigns, newIdentifier: clock.newIdentifier, now: clock.now,
      today: clock.today)(
        .init(
          why: .newVersion, audience: .people(Set(readers.map(\.id))),
          opensOn: clock.today(), dueOn: ProbeClock.day("2025-06-23")), for: readers, step)
  }

  /// Signed in, by a link and on paper; one has a question, which is answered, and one is excused.
  private func answer(
    _ campaign: Campaign, _ policy: SchoolPolicy, _ version: PolicyVersion
  ) async throws {
    let (policies, answers) = (school.policies, school.acknowledgements)
    let consent = ConsentSentence(title: policy.title, version: version).text
    for (name, route) in [
      ("Priya Nair", AcknowledgementRoute.signedIn), ("Tom Ellery", .personalLink),
    ] {
      _ = try await AcknowledgePolicy(
        policies: policies, campaigns: school.campaigns, store: answers, now: clock.now,
        today: clock.today)(
          version.id, of: policy.id, in: school.id, by: reader(name),
          shown: ShownText(
            digest: version.digest, consent: consent, wentThroughQuestions: route == .signedIn),
          route: route, campaign: campaign.id)
    }
    _ = try await EnterPaperAcknowledgements(
      policies: policies, campaigns: school.campaigns, store: answers, now: clock.now,
      today: clock.today)(
        .init(
          id: SheetID(high: 6, low: 6), digest: version.digest,
          lines: [.init(person: try reader("Joel Okoro").id, signedOn: clock.today())]),
        for: campaign.id, in: school.id, by: ProbeStaff.office)
    _ = try await AskAboutPolicy(
      policies: policies, store: answers, now: clock.now, today: clock.today)(
        .question, about: version.id, of: policy.id, in: school.id,
        by: reader("Ruth Whitcombe", who: "governor"), note: SealedNoteID(high: 7, low: 7),
        campaign: campaign.id)
    let step = PolicyStep(
      school: school.id, policy: policy.id, version: version.id, by: ProbeStaff.head)
    _ = try await AnswerReservation(policies: policies, store: answers, now: clock.now)(
      ProbeStaff.chair, step)
    _ = try await ExcuseFromCampaign(
      policies: policies, store: school.campaigns, now: clock.now)(
        reader("Łucja Ó Briain-Nguyễn").id, from: campaign.id, in: school.id,
        reason: "long leave", by: ProbeStaff.head)
  }

  /// A second version that another text replaces, and that one in review, with a finding that the head accepts.
  private func workOnNext(_ policy: PolicyID) async throws {
    let steps = ProbePolicy(school: school)
    let unfinished = ProbePolicy.text.replacing(
      "Nobody films", with: "No member of staff of [name] films")
    _ = try await steps.upload(
      ProbePolicy.text.replacing("Nobody films", with: "No one films"), to: policy)
    let next = try await steps.upload(unfinished, to: policy)
    let step = PolicyStep(
      school: school.id, policy: policy, version: next.id, by: ProbeStaff.head)
    _ = try await StartReview(store: school.policies, now: clock.now)(step)
    guard let finding = try CheckedText(Array(unfinished.utf8)).blocking(after: []).first else {
      throw ProbeFault("nothing to decide")
    }
    _ = try await DecideFinding(store: school.policies, now: clock.now)(
      finding.id, .accepted(reason: "The name follows in July."), step)
  }

  private func reader(
    _ name: String, who: String = "teacher", hasEmail: Bool = true
  ) throws -> Reader {
    guard let person = people[name] else { throw ProbeFault("\(name) is not there") }
    return Reader(
      id: person.id, who: who, hasEmail: hasEmail, joinedOn: ProbeClock.day("2020-09-01"))
  }
}
