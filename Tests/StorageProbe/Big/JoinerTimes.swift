import Composition
import Deadlines
import Essentials
import Foundation
import People
import Policies
import WebUI

/// How long it takes to ask people who join, one by one and all of a list at once; their letters are queued.
struct JoinerTimes: Encodable {
  let people: Int
  let seconds: Double
  let oneByOneSecondsEach: Double

  private static let singles = 20

  /// Measures in a folder that is not there yet.
  static func measure(_ count: Int, in folder: String, policy: String) async throws -> JoinerTimes {
    let installation = try await Installation.open(
      InstallationSettings(data: folder), in: World.real())
    let only = try await OpenedSchool.only(of: installation, mails: true)
    let place = only.place
    try await ServedSchool.big(only).fill(
      10, text: ServedSchool.text(policy), time: place.duties.book.time(only.id))
    let joiners = try (11...(10 + count + singles)).map { number in
      try Person(
        id: PersonID(high: 2, low: UInt64(number)), school: only.id,
        details: PersonDetails(
          name: PersonName(BigSchoolNames.name(number)), kind: .volunteer,
          email: EmailAddress("joiner.\(number)@larkfield.example")))
    }
    try await place.office.people.save(PeopleChanges(people: joiners), recording: [])
    let start = StartRequest(place)
    let clock = ContinuousClock()
    let single = try await clock.measure {
      for person in joiners.prefix(singles) { _ = try await start.welcome(person.id) }
    }
    let all = try await clock.measure {
      _ = try await start.welcome(Array(joiners.dropFirst(singles)))
    }
    await installation.close()
    return JoinerTimes(
      people: count, seconds: all / .seconds(1),
      oneByOneSecondsEach: single / .seconds(1) / Double(singles))
  }
}
