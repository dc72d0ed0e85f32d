import Composition
import Deadlines
import Essentials
import Mailing
import People
import Testing
import WebUI

/// Letters that say goodbye, that a role has ended, and that the contacts are to be checked.
@Suite struct PartingLettersTests {
  @Test
  func `whoever leaves gets a farewell on the last day and once, and whoever stays gets none`()
    async throws
  {
    try await post { post in
      let (priya, grace) = (
        try await post.person("Priya Nair"), try await post.person("Grace Adeyemi")
      )
      try await post.leave(priya, on: "2025-06-11")
      try await post.leave(grace, on: "2025-06-11")
      #expect(try await post.taken(.farewell).isEmpty)
      let leaving = try await post.person("Grace Adeyemi")
      _ = try await UndoLeaver(post.place.office)(
        grace.id, revision: leaving.revision, of: post.place.school, by: post.dev)
      post.wait(days: 2)
      #expect(try await post.taken(.farewell) == [.person(priya.id)])
      post.wait(days: 1)
      #expect(try await post.taken(.farewell).isEmpty)
    }
  }

  @Test func `a last day on a Saturday waits until quiet hours are over`() async throws {
    try await post { post in
      let priya = try await post.person("Priya Nair")
      try await post.leave(priya, on: "2025-06-14")
      post.wait(days: 5)
      #expect(try await post.taken(.farewell).isEmpty)
      post.wait(days: 2)
      #expect(try await post.taken(.farewell) == [.person(priya.id)])
    }
  }

  @Test
  func `whoever had a role is told when it has ended, and its duties are opened by the clock`()
    async throws
  {
    try await post { post in
      let priya = try await post.person("Priya Nair")
      try await post.have(priya, .publisher, from: "2025-06-09", until: "2025-06-10")
      try await post.have(priya, .seniorLeadership, from: "2025-06-09", until: "2025-06-10")
      try await post.have(priya, .seniorLeadership, from: "2025-06-11", until: "2025-09-10")
      post.wait(days: 1)
      #expect(try await post.taken(.termEnded).isEmpty)
      post.wait(days: 1)
      #expect(try await post.taken(.termEnded) == [.person(priya.id)])
      await post.school.school.doTheHour()
      let duties = try await post.place.duties.book.store.openDuties(of: post.place.school)
      #expect(duties.count { $0.kind.name == "role-accounts" } == 1)
      #expect(duties.count { $0.kind.name == "website-password-role" } == 1)
    }
  }

  @Test func `the term's check of contacts is asked for by its own letter, and by no other`()
    async throws
  {
    try await post { post in
      let place = post.place
      let term = try SchoolTerm(
        name: "Summer term", firstOn: Self.day("2025-06-16"), lastOn: Self.day("2025-07-22"))
      _ = try await ConfirmTermDates(store: place.duties.calendar, now: place.now)(
        try SchoolDates(terms: [term]), of: place.school, by: .person(post.dev))
      var asked: [LetterRecipient] = []
      for _ in 0..<12 {
        post.wait(days: 1)
        asked += try await post.taken(.contacts)
      }
      #expect(asked == [.person(post.dev)])
    }
  }

  fileprivate static func day(_ text: String) -> CivilDate {
    CivilDate(text) ?? CivilDate(daysSince1970: 0)
  }

  private func post(_ body: (PostTrial) async throws -> Void) async throws {
    try await EmptySchool.with(mails: true, origin: "https://policy.larkfield.example") { school in
      let dev = Walker(school.client)
      try await school.setUp(dev)
      let place = school.school.place
      let people = try await place.office.people.people(of: place.school)
      let office = try #require(people.first { $0.details.name.given == "Dev Kaur" })
      try await body(PostTrial(school: school, dev: office.id))
    }
  }
}

/// A school whose letters are taken from the queue as a mail server would.
private struct PostTrial {
  let school: EmptySchool
  let dev: PersonID
  var place: Workplace { school.school.place }

  func person(_ name: String) async throws -> Person {
    try #require(
      try await place.office.people.people(of: place.school)
        .first { $0.details.name.given == name })
  }

  /// To whom the clock queues a letter of a kind now.
  func taken(_ kind: LetterKind) async throws -> [LetterRecipient] {
    await school.school.doTheHour()
    let now = place.now()
    return try await school.school.post.letters.claim(
      200, at: now, leaseUntil: now.adding(seconds: 400 * 86_400)
    ).filter { $0.kind == kind }.map(\.to)
  }

  func wait(days: Int) {
    school.clock.move(to: place.now().adding(seconds: Int64(days) * 86_400))
  }

  func leave(_ person: Person, on day: String) async throws {
    _ = try await RecordLeaver(place.office)(
      person.id, lastDayOn: PartingLettersTests.day(day), revision: person.revision,
      of: place.school, by: dev)
  }

  func have(_ person: Person, _ role: Role, from day: String, until last: String) async throws {
    _ = try await AppointToRole(place.office)(
      .person(person.id), to: role, from: PartingLettersTests.day(day),
      until: PartingLettersTests.day(last), of: place.school, by: dev)
  }
}
