internal import Deadlines
internal import Essentials
internal import People
internal import Views

/// A person's duties for their calendar program.
struct DutyCalendars: Sendable {
  let addresses: CalendarAddresses

  private static let ending = ".ics"

  /// Makes an address and shows it, once: what is kept does not lead back to it.
  func make(_ visit: Visit) async throws -> Reply {
    let secret = try await addresses.make(
      for: visit.person, in: visit.school, by: .person(visit.person))
    let address = (visit.place.origin ?? "") + Paths.calendar(secret.value).text
    return .page(try await DutiesPages(visit: visit).own(calendar: address))
  }

  /// The feed at an address; the secret in it stands in for signing in.
  ///
  /// - Throws: 404 for any other address, and where the person has left.
  func feed(_ caller: Caller) async throws -> Reply {
    let text = caller.parameter("secret")
    let secret = text.hasSuffix(Self.ending) ? String(text.dropLast(Self.ending.count)) : text
    let place = caller.place
    guard let feed = try await addresses.find(secret), feed.school == place.school,
      let person = try await place.office.people.person(feed.person, of: place.school),
      person.status(on: place.today()) != .left
    else { throw Visit.absent }
    let offices = try await place.office.terms.offices(of: place.school)
    let duties = try await place.duties.book.store.duties(
      of: DutyReading.owners(feed.person, offices, on: place.today()), in: place.school)
    let time = try await place.duties.book.time(place.school)
    let calendar = DutyFeed(in: time, host: host(place.origin)).calendar(of: duties)
    return .file(
      ServedFile(
        name: "duties.ics", type: "text/calendar; charset=utf-8", bytes: Array(calendar.utf8)))
  }

  /// The name of the site in an address such as `https://policy.larkfield.example`.
  private func host(_ origin: String?) -> String {
    origin?.split(separator: "/").last.map(String.init) ?? "chaperone.local"
  }
}
