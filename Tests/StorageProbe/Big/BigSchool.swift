package import Deadlines
package import Essentials
package import People
package import Policies

/// A school of any size with years behind it: ten versions of its policy, each of which everybody was asked about.
///
/// It is written through the stores as the program writes it, in few transactions, with a line of the record for each
/// person and each answer. The last request is open: six of ten have answered it.
package struct BigSchool: Sendable {
  /// Where everything is kept.
  package struct Stores: Sendable {
    let people: any PersonStore
    let policies: any PolicyStore
    let campaigns: any CampaignStore
    let acknowledgements: any AcknowledgementStore
    let duties: any DutyStore

    /// The stores of one database.
    package init(
      people: any PersonStore, policies: any PolicyStore, campaigns: any CampaignStore,
      acknowledgements: any AcknowledgementStore, duties: any DutyStore
    ) {
      self.people = people
      self.policies = policies
      self.campaigns = campaigns
      self.acknowledgements = acknowledgements
      self.duties = duties
    }
  }

  /// The head teacher, who also looks after requests.
  package static let head = PersonID(high: 2, low: 1)
  /// The office.
  package static let office = PersonID(high: 2, low: 2)
  /// The request that is open.
  package static let openCampaign = CampaignID(high: 5, low: 10)
  /// How many versions the policy has.
  package static let versions = 10
  static let policy = PolicyID(high: 3, low: 1)

  let id: SchoolID
  let stores: Stores
  let now: Instant
  let today: CivilDate

  /// A school that is there already, with nobody in it.
  package init(_ id: SchoolID, in stores: Stores, now: Instant, today: CivilDate) {
    self.id = id
    self.stores = stores
    self.now = now
    self.today = today
  }

  /// Fills it.
  ///
  /// - Parameters:
  ///   - count: How many people; at least ten.
  ///   - text: The text of the policy, in which `version: "7"` or the like stands; each version says its own.
  ///   - time: The school's time, for its duties.
  package func fill(_ count: Int, text: String, time: SchoolTime) async throws {
    let people = try await join(count)
    try await BigSchoolPolicy(school: self, people: people).publish(text)
    try await owe(people, in: time)
  }

  /// An entry of the record about people.
  func entry(
    _ act: String, by actor: RecordActor = .person(head), about objects: [RecordObject],
    paragraphs: [String] = ["12"], facts: [String: String] = [:]
  ) -> RecordEntry {
    RecordEntry(
      at: now, actor: actor, act: act, objects: objects, paragraphs: paragraphs, facts: facts)
  }

  private func join(_ count: Int) async throws -> [Person] {
    let people = try (1...count).map { number in
      let name = BigSchoolNames.name(number)
      let mail = "person.\(number)@larkfield.example"
      return try Person(
        id: PersonID(high: 2, low: UInt64(number)), school: id,
        details: PersonDetails(
          name: PersonName(name), kind: number % 20 == 0 ? .volunteer : .employee,
          post: number % 20 == 0 ? nil : number % 3 == 0 ? .support : .teaching,
          // Some have no address and sign on paper.
          email: number % 10 == 0 ? nil : EmailAddress(mail),
          startedOn: today.adding(days: -2000)))
    }
    let terms = try [(Role.headteacher, Self.head), (.office, Self.office)].enumerated().map {
      try TermOfOffice(
        id: Identifier(high: 4, low: UInt64($0.offset + 1)), school: id, role: $0.element.0,
        holder: .person($0.element.1), fromOn: today.adding(days: -2000), appointedBy: Self.head)
    }
    try await stores.people.save(
      PeopleChanges(people: people, terms: terms),
      recording: people.map { person in
        entry(
          "people.person.added", about: [RecordObject("person", person.id)],
          paragraphs: ["12", "17"], facts: ["kind": person.details.kind.rawValue])
      })
    return people
  }

  /// Duties of the head teacher, of the office and of one in ten.
  private func owe(_ people: [Person], in time: SchoolTime) async throws {
    let owners: [DutyOwner] =
      [.role(Role.headteacher.rawValue), .role(Role.office.rawValue)]
      + people.filter { $0.id.low % 10 == 1 }.map { .person($0.id) }
    let kind = try DutyKind(
      name: "profile-self-check", title: "Look through your own profiles",
      sentence: "Look at what others see of you.")
    let duties = owners.enumerated().map { place, owner in
      Deadlines.Duty(
        DutyDraft(
          kind: kind, owner: owner, due: .on(today.adding(days: place % 30)), source: .school,
          paragraphs: ["27"]),
        id: DutyID(high: 7, low: UInt64(place + 1)), school: id, openedAt: now,
        by: .program("duties"), in: time)
    }
    try await stores.duties.save(
      DutyWrites(duties: duties), of: id,
      recording: duties.map { duty in
        entry(
          "deadlines.duty.opened", by: .program("duties"), about: [RecordObject("duty", duty.id)],
          paragraphs: ["27"], facts: ["kind": duty.kind.name])
      })
  }
}
