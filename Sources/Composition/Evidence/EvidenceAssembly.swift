internal import Deadlines
internal import Essentials
internal import Papers
internal import People
internal import Policies
internal import WebUI

/// Puts an evidence pack together: a dozen reads, however many people and duties there are.
struct EvidenceAssembly: Sendable {
  let order: EvidenceOrder
  let place: Workplace
  let now: Instant
  let today: CivilDate
  let people: [Person]
  let offices: Offices
  private let byID: [PersonID: Person]

  var policy: SchoolPolicy { order.held.policy }
  var version: PolicyVersion { order.held.version }

  /// Reads who is who.
  init(_ order: EvidenceOrder, at place: Workplace) async throws {
    self.order = order
    self.place = place
    now = place.now()
    today = place.today()
    people = try await place.office.people.people(of: place.school)
    offices = try await place.office.terms.offices(of: place.school)
    byID = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The pack, with everything that is in the record up to now.
  func pack() async throws -> EvidencePack {
    EvidencePack(
      school: order.schoolName,
      policy: EvidencePack.Policy(
        title: policy.title, version: policy.name(of: version),
        inForceFrom: version.status.inForceFrom, reviewBy: policy.reviewOn,
        digest: version.digest.grouped),
      making: making, signOff: signOff, versions: versions, asking: try await asking(),
      duties: try await duties(), findings: findings, holders: holders,
      record: try await proof(), text: text)
  }

  private var making: EvidencePack.Making {
    EvidencePack.Making(
      instant: now, at: moment(now), by: name(order.person), role: role(of: order.person),
      from: order.period.from, through: order.period.through)
  }

  /// The role in which somebody makes the pack.
  private func role(of person: PersonID) -> String {
    let makers: [Role] = [.headteacher, .chairOfGovernors, .viceChairOfGovernors, .office]
    let held = offices.roles(of: person, on: today)
    if let role = makers.first(where: held.contains) { return role.words }
    let acting = offices.actingRoles(of: person, on: today)
    return makers.first(where: acting.contains).map { "acting as \($0.words)" } ?? "of the school"
  }

  /// The signed end of the record, which covers everything that the pack tells of.
  private func proof() async throws -> EvidencePack.RecordProof {
    let end = try await place.record.checkpoint()
    // The end is signed with each line, so the last line says when.
    let last = try await place.record.entries(
      matching: RecordSearch(), before: end.size, limit: 1
    ).first
    return EvidencePack.RecordProof(
      entries: end.size, checkpoint: end.text, signedAt: moment(last?.entry.at ?? now),
      key: end.verifierKey, address: place.origin.map { $0 + "/record" })
  }

  /// Somebody by identifier.
  func person(_ id: PersonID) -> Person? { byID[id] }

  /// What somebody is called.
  func name(_ id: PersonID) -> String {
    byID[id]?.details.name.given ?? "somebody who is not listed"
  }

  /// What the holder of a role is called.
  func name(_ holder: RoleHolder) -> String {
    switch holder {
    case .person(let id): name(id)
    case .outside(let outside):
      outside.organisation.map { "\(outside.name.given), \($0)" } ?? outside.name.given
    }
  }

  /// Who did something.
  func name(_ actor: RecordActor) -> String {
    switch actor {
    case .person(let person), .link(let person): name(person)
    case .onBehalf(let by, let of): "\(name(by)), for \(name(of)),"
    case .program: "the program"
    }
  }

  /// A moment on the school's clock.
  func moment(_ instant: Instant) -> LocalMoment { place.duties.clock.reading(at: instant) }
}
