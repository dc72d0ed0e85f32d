package import Essentials

/// As whom people acknowledged a version, or keep what they acknowledged before: one statement for each request about it.
package struct KnownPlaces: Sendable {
  private var places: [PersonID: Set<String>] = [:]
  private var settled: Set<PersonID> = []
  private var members: [CampaignID: [CampaignMember]] = [:]
  private var campaigns: [Campaign] = []
  private let answered: [CampaignID: Set<PersonID>]
  /// The request that asks movers now, if one does.
  let open: Campaign?
  /// Whether everybody is asked again anyway, once a year.
  let asksEveryone: Bool

  /// Reads the requests about a version and the answers to them.
  ///
  /// - Parameter except: A request that is not looked at.
  package init(
    _ version: PolicyVersionID, acknowledgements: any AcknowledgementStore,
    store: any CampaignStore, in school: SchoolID, except: CampaignID? = nil
  ) async throws {
    let given = try await acknowledgements.acknowledgements(of: version, in: school)
    let campaigns = try await store.campaigns(about: version, of: school)
      .filter { $0.id != except }
    answered = Dictionary(grouping: given.filter { $0.yearly != nil }) {
      $0.yearly ?? CampaignID(high: 0, low: 0)
    }.mapValues { Set($0.map(\.person)) }
    open = campaigns.first { $0.isOpen && $0.why == .newPlace }
    asksEveryone = campaigns.contains { $0.isOpen && $0.why == .yearly }
    settled = Set(given.map(\.person))
    self.campaigns = campaigns
    for campaign in campaigns {
      let people = try await store.members(of: campaign.id, in: school)
      members[campaign.id] = people
      for member in people {
        places[member.person, default: []].insert(member.who)
        if case .keeps = member.state { settled.insert(member.person) }
      }
    }
  }

  /// As whom somebody was asked about the version.
  package func known(_ person: PersonID) -> Set<String> { places[person] ?? [] }

  /// Whether somebody who has nothing to answer any more came to a place as which they were never asked.
  func isNew(_ reader: Reader) -> Bool {
    guard settled.contains(reader.id) else { return false }
    let known = known(reader.id)
    return !known.isEmpty && !known.contains(reader.who)
  }

  /// The open requests to somebody who has answered none yet, and was asked as who they are not any more.
  func unanswered(_ reader: Reader) -> [(Campaign, CampaignMember)] {
    guard !settled.contains(reader.id), known(reader.id) != [reader.who] else { return [] }
    return campaigns.filter(\.isOpen).flatMap { campaign in
      members[campaign.id, default: []].filter {
        $0.person == reader.id && $0.who != reader.who && $0.dueOn != nil
      }.map { (campaign, $0) }
    }
  }

  /// Whether one of these is in a request already.
  func hasMember(among readers: [Reader], of campaign: Campaign) -> Bool {
    let people = Set(readers.map(\.id))
    return members[campaign.id, default: []].contains { people.contains($0.person) }
  }

  /// Those who have not answered a request of their own kind of answer.
  func outstanding(in campaign: Campaign) -> [CampaignMember] {
    let done = answered[campaign.id] ?? []
    return members[campaign.id, default: []].filter { $0.dueOn != nil && !done.contains($0.person) }
  }
}
