package import Essentials
package import People
package import Policies

internal import Accounts

/// Asks people to acknowledge: everybody whom a new version concerns, and whoever joins.
///
/// Each gets a letter with a link that leads to reading at once.
package struct StartRequest: Sendable {
  /// How many days people have.
  package static let daysToAnswer = 14
  /// How long a link in a letter works: until long after the day, so that late people need not ask.
  private static let linkLife: Int64 = 60 * 86_400
  /// How many letters are written at the same moment.
  private static let atOnce = 64

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
    guard let known = try await place.office.people.person(person, of: place.school) else {
      return []
    }
    return try await welcome([known])
  }

  /// Asks all who joined at once, such as those of a list, and sends their letters.
  ///
  /// - Returns: The requests that ask somebody now and did not before.
  @discardableResult
  package func welcome(_ people: [Person]) async throws -> [Campaign] {
    let library = place.library
    let offices = try await place.office.terms.offices(of: place.school)
    let readers = people.map {
      AcknowledgementReaders.reader($0, offices: offices, on: place.today())
    }
    let added = try await WelcomeJoiner(
      policies: library.policies, acknowledgements: library.acknowledgements,
      store: library.campaigns, newIdentifier: place.newIdentifier, now: place.now,
      today: place.today, daysToAnswer: Self.daysToAnswer
    )(readers, in: place.school)
    let reachable = Set(readers.filter(\.hasEmail).map(\.id))
    for (campaign, asked) in added {
      try await send(
        to: asked.filter(reachable.contains), about: campaign.id, by: .program("joiners"))
    }
    return added.map(\.campaign)
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
  ///
  /// - Parameter mayAsk: Whether letters may go now; what asks somebody waits otherwise, and so does the closing of the
  ///   request that they have.
  package func followTheVersionInForce(mayAsk: Bool = true) async throws {
    let library = place.library
    let today = place.today()
    let open = try await library.requests.openCounts(in: place.school)
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
      let strangers = try await readers().filter { !known.contains($0.id) }
      guard mayAsk || strangers.isEmpty else { continue }
      for reader in strangers { _ = try await welcome(reader.id) }
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
  ///
  /// The first one shows whether the school sends mail at all. The others are written at the same moment, some dozens at
  /// a time, so that they share the way to the disk: a school of a thousand is asked in seconds.
  private func send(
    to people: [PersonID], about campaign: CampaignID, by actor: RecordActor
  ) async throws {
    guard let first = people.first else { return }
    var results = [await Self.sent(to: first, about: campaign, by: actor, at: place)]
    for start in stride(from: 1, to: people.count, by: Self.atOnce) {
      // A school without mail gets none: the page says what else can be done.
      if results.contains(where: { if case .success(false) = $0 { true } else { false } }) { break }
      let some = people[start..<min(start + Self.atOnce, people.count)]
      results += await withTaskGroup(of: Result<Bool, any Error>.self) { [place] group in
        for person in some {
          group.addTask { await Self.sent(to: person, about: campaign, by: actor, at: place) }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
    }
    for case .failure(let fault) in results { throw fault }
  }

  /// Whether a school's mail took the letter; so it counts for a closed account, which gets no link.
  private static func sent(
    to person: PersonID, about campaign: CampaignID, by actor: RecordActor, at place: Workplace
  ) async -> Result<Bool, any Error> {
    do {
      let link = try await GrantTaskLink(place.reception)(
        OneTask(TaskPlace.acknowledge, campaign), to: person, in: place.school,
        expiresAt: place.now().adding(seconds: linkLife), by: actor)
      return .success(try await place.send(LetterToSend(link)))
    } catch is Refusal {
      return .success(true)
    } catch {
      return .failure(error)
    }
  }
}
