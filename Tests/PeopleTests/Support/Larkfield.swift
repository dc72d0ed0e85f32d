import Essentials
import People
import TestSupport
import Synchronization

/// Larkfield Primary School on Monday 9 June 2025, with its people in an in-memory store.
struct Larkfield {
  let store = MemoryPeople()
  let school = SchoolID(high: 1, low: 1)
  let today = day("2025-06-09")
  let kaur = PersonID(high: 2, low: 4)
  let office: SchoolOffice
  private let clock: Clock

  final class Clock: Sendable {
    let seconds = Mutex<Int64>(1_749_450_000)
    let identifiers = Mutex<UInt64>(0)
  }

  init() {
    let clock = Clock()
    self.clock = clock
    office = SchoolOffice(
      people: store, terms: store,
      newIdentifier: IdentifierSource {
        (
          9,
          clock.identifiers.withLock {
            $0 += 1
            return $0
          }
        )
      },
      now: { Instant(seconds: clock.seconds.withLock { $0 }) }, today: { day("2025-06-09") })
  }

  func passDays(_ days: Int64) { clock.seconds.withLock { $0 += days * 86_400 } }

  /// Adds somebody and gives them back as they are kept.
  @discardableResult
  func add(
    _ name: String, _ kind: PersonKind = .employee, post: Post? = nil, email: String? = nil,
    provider: String? = nil, reference: String? = nil, manager: PersonID? = nil
  ) async throws -> Person {
    let details = try PersonDetails(
      name: PersonName(name), kind: kind, post: post, provider: provider,
      email: email.map { try EmailAddress($0) }, lineManager: manager, reference: reference)
    let change = try await AddPerson(office)(details, to: school, by: kaur)
    let id = change.after?.id ?? kaur
    return try await store.existing(id, of: school)
  }

  @discardableResult
  func appoint(_ person: Person, _ role: Role, from: String = "2024-09-01") async throws
    -> PersonChange
  {
    try await AppointToRole(office)(
      .person(person.id), to: role, from: day(from), of: school, by: kaur)
  }

  func people() async -> [Person] { await store.people(of: school) }
}

/// A day that is known to exist.
func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(daysSince1970: 0) }

/// A refusal's code, or what else happened.
func code(_ act: () async throws -> Void) async -> String {
  do { try await act() } catch let refusal as Refusal { return refusal.code } catch {
    return "fault"
  }
  return "nothing refused"
}
