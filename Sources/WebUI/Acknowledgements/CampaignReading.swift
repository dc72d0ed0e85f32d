internal import Essentials
internal import People
internal import Policies
internal import Views

/// One request with its people and answers: five statements, however many people there are; one more for some kinds only.
struct CampaignReading: Sendable {
  /// The request.
  let campaign: Campaign
  /// Its policy.
  let policy: SchoolPolicy
  /// The version that is to be acknowledged.
  let version: PolicyVersion
  /// Its people by identifier.
  let members: [PersonID: CampaignMember]
  /// What was asked about the version, by person.
  let reservations: [PersonID: Reservation]
  /// How far it has come.
  let progress: CampaignProgress
  /// Everybody at the school, leavers included, by sort name.
  let people: [Person]

  /// Reads the request that the address names.
  ///
  /// - Throws: `Visit.absent` where the school has none.
  init(_ visit: Visit) async throws {
    let library = visit.place.library
    guard
      let campaign = try await library.campaigns.campaign(
        try visit.identifier("campaign"), of: visit.school),
      let policy = try await visit.place.shelf.policies().first(where: {
        $0.id == campaign.policy
      }), let version = policy.version(campaign.version)
    else { throw Visit.absent }
    let members = try await library.campaigns.members(of: campaign.id, in: visit.school)
    let reservations = try await library.acknowledgements.reservations(
      about: version.id, in: visit.school)
    progress = CampaignProgress(
      campaign, members: members,
      acknowledgements: try await library.acknowledgements.acknowledgements(
        of: version.id, in: visit.school),
      reservations: reservations, today: visit.today)
    people = try await visit.place.office.people.people(of: visit.school)
    self.campaign = campaign
    self.policy = policy
    self.version = version
    self.members = Dictionary(members.map { ($0.person, $0) }) { first, _ in first }
    self.reservations = Dictionary(reservations.map { ($0.person, $0) }) { first, _ in first }
  }

  /// Those who have not answered, by name.
  var missing: [Person] {
    let outstanding = Set(progress.outstanding)
    return people.filter { outstanding.contains($0.id) }
  }

  /// What it is called.
  var title: String { CampaignWords.title(campaign.why, version) }

  /// A link to the request.
  var link: Link { Link(title, Paths.campaign(campaign.id.description)) }

  /// Its address with what was just done.
  func address(_ key: String, _ value: String) -> Address {
    Paths.campaign(campaign.id.description).with(key, value)
  }

  /// One of those who were asked, by the identifier in the address.
  ///
  /// - Throws: `Visit.absent` where the request does not concern them.
  func member(_ visit: Visit) throws -> Person {
    let id: PersonID = try visit.identifier("person")
    guard members[id] != nil, let person = people.first(where: { $0.id == id }) else {
      throw Visit.absent
    }
    return person
  }
}

/// Requests in words.
enum CampaignWords {
  /// What a request is called in lists.
  static func title(_ why: Campaign.Reason, _ version: PolicyVersion?) -> String {
    let version = "version \(version?.name ?? "that is not known")"
    return switch why {
    case .newVersion: version.capitalisedStart
    case .joining: "People who joined, \(version)"
    case .yearly: "Every year, \(version)"
    case .newPlace: "People in a new place, \(version)"
    }
  }

  /// Why people were asked, and how many need not answer.
  static func why(_ campaign: Campaign, _ progress: CampaignProgress) -> String {
    let kept = progress.keeping.count
    let keeping =
      kept == 0
      ? ""
      : " For \(PersonWords.count(kept, "person", "people")) no answer changes: they keep what they "
        + "acknowledged before."
    return switch campaign.why {
    case .newVersion:
      "A version was published: everybody whose answers it changes was asked.\(keeping)"
    case .joining: "Everyone who joins is asked, each within days of their own."
    case .yearly: "Everyone is asked once a year."
    case .newPlace:
      "People who came to another place in the school are asked for what differs there."
    }
  }
}
