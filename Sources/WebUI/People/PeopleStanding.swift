internal import Essentials
internal import Policies
internal import Views

/// How far people are with acknowledging the policy in force.
struct PeopleStanding: Sendable {
  private var given: [PersonID: [Acknowledgement]] = [:]
  private var earlier: [PersonID: CivilDate] = [:]
  private var asked: [PersonID: [AskedMember]] = [:]
  private var reserved: Set<PersonID> = []
  private let today: CivilDate
  private let day: @Sendable (Instant) -> CivilDate

  /// For everybody: three statements, and one more where somebody keeps an earlier acknowledgement.
  init(_ visit: Visit) async throws {
    try await self.init(visit) { library, held in
      try await library.acknowledgements.acknowledgements(of: held.version.id, in: visit.school)
    }
    guard let held = visit.held,
      asked.values.joined().contains(where: {
        if case .keeps = $0.member.state { true } else { false }
      })
    else { return }
    earlier = try await visit.place.library.acknowledgements.latestMoments(
      of: held.policy.id, in: visit.school
    ).mapValues(day)
  }

  /// For one person, whose acknowledgements were read already: two statements.
  init(_ visit: Visit, acknowledgements: [Acknowledgement]) async throws {
    try await self.init(visit) { _, held in
      acknowledgements.filter { $0.version == held.version.id }
    }
    if let latest = acknowledgements.first { earlier[latest.person] = day(latest.at) }
  }

  private init(
    _ visit: Visit,
    acknowledgements: (PolicyLibrary, HeldPolicy) async throws -> [Acknowledgement]
  ) async throws {
    let clock = visit.place.duties.clock
    day = { clock.date(at: $0) }
    today = visit.today
    guard let held = visit.held else { return }
    let library = visit.place.library
    given = Dictionary(grouping: try await acknowledgements(library, held), by: \.person)
    asked = Dictionary(
      grouping: try await library.campaigns.asked(about: held.version.id, of: visit.school)
    ) { $0.member.person }
    reserved = Set(
      try await library.acknowledgements.reservations(
        about: held.version.id, in: visit.school
      ).filter { $0.answeredAt == nil }.map(\.person))
  }

  /// How far somebody is.
  func state(of person: PersonID) -> PersonState {
    let answers = given[person] ?? []
    let open = (asked[person] ?? []).filter { ask in
      ask.why.wantsOwnAnswer ? !answers.contains { $0.yearly == ask.campaign } : answers.isEmpty
    }
    if let due = open.compactMap(\.member.dueOn).min() {
      if reserved.contains(person) { return .question }
      return due < today ? .late(since: due) : .asked(until: due)
    }
    if let latest = answers.map(\.at).max() { return .acknowledged(day(latest)) }
    for ask in open {
      switch ask.member.state {
      case .excused: return .excused
      case .keeps: if let day = earlier[person] { return .acknowledged(day) }
      case .asked: break
      }
    }
    return reserved.contains(person) ? .question : .notAsked
  }
}
