package import Essentials
package import Policies

internal import Accounts
internal import People

/// Asks people to acknowledge: everybody whom a new version concerns, and whoever joins.
///
/// Each gets a letter with a link that leads to reading at once.
package struct StartRequest: Sendable {
  /// How many days people have.
  package static let daysToAnswer = 14
  /// How long a link in a letter works: until long after the day, so that late people need not ask.
  private static let linkLife: Int64 = 60 * 86_400

  private let place: Workplace

  /// Asks a school's people.
  package init(_ place: Workplace) { self.place = place }

  /// Asks everybody whose answers a published version changes, and sends the letters; requests about versions that no
  /// longer apply are closed.
  ///
  /// Done again, it asks nobody anew.
  ///
  /// - Parameter dueOn: By when; where nobody says, two weeks from today and not before the version applies.
  /// - Returns: The request; nil where people are asked about this version already.
  package func ask(
    everyoneConcernedBy policy: SchoolPolicy, version: PolicyVersion, by actor: PersonID,
    dueOn: CivilDate? = nil
  ) async throws -> Campaign? {
    let library = place.library
    let running = try await library.campaigns.campaigns(about: version.id, of: place.school)
    if running.contains(where: { $0.isOpen && $0.why == .newVersion }) { return nil }
    let today = place.today()
    let readers = try await readers()
    let plan = StartCampaign.Plan(
      why: .newVersion, opensOn: today, dueOn: dueOn ?? due(version.status.inForceFrom ?? today))
    let campaign = try await StartCampaign(
      policies: library.policies, acknowledgements: library.acknowledgements,
      store: library.campaigns, newIdentifier: place.newIdentifier, now: place.now,
      today: place.today
    )(
      plan, for: readers,
      PolicyStep(school: place.school, policy: policy.id, version: version.id, by: actor))
    try await close(policy, on: today, by: .person(actor))
    let asked = try await library.campaigns.members(of: campaign.id, in: place.school)
      .filter { $0.dueOn != nil && $0.hasEmail }
    try await send(to: asked.map(\.person), about: campaign.id, by: .person(actor))
    return campaign
  }

  /// Asks somebody who joined, and sends the letter where it is the first time that they are asked.
  ///
  /// - Returns: The requests that ask the person now and did not before.
  package func welcome(_ person: PersonID) async throws -> [Campaign] {
    let library = place.library
    guard let known = try await place.office.people.person(person, of: place.school) else {
      return []
    }
    let offices = try await place.office.terms.offices(of: place.school)
    let reader = AcknowledgementReaders.reader(known, offices: offices, on: place.today())
    let added = try await WelcomeJoiner(
      policies: library.policies, acknowledgements: library.acknowledgements,
      store: library.campaigns, newIdentifier: place.newIdentifier, now: place.now,
      today: place.today, daysToAnswer: Self.daysToAnswer
    )(reader, in: place.school)
    guard reader.hasEmail else { return added }
    for campaign in added {
      try await send(to: [person], about: campaign.id, by: .program("joiners"))
    }
    return added
  }

  /// Asks those who came to another place in the school for what differs for them there, and sends the letters.
  ///
  /// Done again, it asks nobody anew.
  package func askMovers() async throws {
    let library = place.library
    let readers = try await readers()
    let asked = try await AskMovers(
      policies: library.policies, acknowledgements: library.acknowledgements,
      store: library.campaigns, newIdentifier: place.newIdentifier, now: place.now,
      today: place.today, daysToAnswer: Self.daysToAnswer)(readers, in: place.school)
    let reachable = Set(readers.filter(\.hasEmail).map(\.id))
    for (campaign, people) in asked {
      try await send(
        to: people.filter(reachable.contains), about: campaign, by: .program("movers"))
    }
  }

  /// Closes the requests about versions that no longer apply, once the next one is in force, and asks those whom no
  /// request about that one knows.
  ///
  /// Done again, it closes and asks nothing more.
  package func followTheVersionInForce() async throws {
    let library = place.library
    let today = place.today()
    let open = try await library.requests.counts(in: place.school).filter(\.isOpen)
    guard !open.isEmpty else { return }
    for policy in try await library.policies.policies(of: place.school) {
      let isOver = open.contains { request in
        policy.version(request.version) != nil
          && !policy.timeline.standing(of: request.version, on: today).mayBeAcknowledged
      }
      guard isOver else { continue }
      guard let version = policy.timeline.inForce(on: today) else {
        try await close(policy, on: today, by: .program("requests"))
        continue
      }
      var known: Set<PersonID> = []
      for campaign in try await library.campaigns.campaigns(about: version, of: place.school) {
        known.formUnion(
          try await library.campaigns.members(of: campaign.id, in: place.school).map(\.person))
      }
      for reader in try await readers() where !known.contains(reader.id) {
        _ = try await welcome(reader.id)
      }
      try await close(policy, on: today, by: .program("requests"))
    }
  }

  private func due(_ inForceFrom: CivilDate) -> CivilDate {
    max(place.today().adding(days: Self.daysToAnswer), inForceFrom)
  }

  private func readers() async throws -> [Policies.Reader] {
    AcknowledgementReaders.all(
      try await place.office.people.people(of: place.school),
      offices: try await place.office.terms.offices(of: place.school), on: place.today())
  }

  /// Closes the requests about versions that nobody may acknowledge any more.
  private func close(
    _ policy: SchoolPolicy, on day: CivilDate, by actor: RecordActor
  ) async throws {
    // As it is kept now: `policy` may have been read before the publication.
    let policy = try await place.library.policies.existing(policy.id, of: place.school)
    let close = CloseCampaign(
      policies: place.library.policies, acknowledgements: place.library.acknowledgements,
      store: place.library.campaigns, now: place.now, today: place.today)
    for request in try await place.library.requests.openCounts(in: place.school) {
      guard policy.version(request.version) != nil,
        !policy.timeline.standing(of: request.version, on: day).mayBeAcknowledged
      else { continue }
      _ = try await close(request.campaign, in: place.school, by: actor)
    }
  }

  /// Sends everybody a link to this one request; a fault with one does not keep the letter from the others.
  private func send(
    to people: [PersonID], about campaign: CampaignID, by actor: RecordActor
  ) async throws {
    let grant = GrantTaskLink(place.reception)
    let task = OneTask(TaskPlace.acknowledge, campaign)
    var fault: (any Error)?
    for person in people {
      do {
        let link = try await grant(
          task, to: person, in: place.school,
          expiresAt: place.now().adding(seconds: Self.linkLife), by: actor)
        // A school without mail gets none: the page says what else can be done.
        guard try await place.send(LetterToSend(link)) else { return }
      } catch is Refusal {
        // An account that is closed gets no link.
        continue
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
  }
}
