import Accounts
import Essentials
import HTTPSupport
import HTTPTypes
import TestSupport
import Testing
import Vault
import WebUI

@testable import Composition

/// Somebody without a second step has lost password and sheet: what the pages ask, of whom, and who is told.
@Suite struct AllowedKeyTests {
  private static let words = "another lantern in the fog"

  @Test
  func `a new key is made once the head has allowed it, and the old one is back with its sheet`()
    async throws
  {
    try await ServedSchool.with(mails: true) { school in
      let grace = try await school.signUp(.head)
      let (walker, sheet) = try await joinedAndForgotten(school)
      try await walker.open("/sign-in/key/new")
      #expect(walker.page.contains("Somebody has to allow it first"))
      #expect(walker.page.contains("Go to <bdi>Grace Adeyemi</bdi>"))
      let early = try await walker.send(
        "/sign-in/key/new", ["password": Self.words, "lose": "yes"])
      #expect(early == .unprocessableContent)
      let address = "/school/recovery-sheet/\(ServedSchool.Cast.teacher.id)/new-key"
      try await grace.walker.open("/school/recovery-sheet")
      #expect(grace.walker.page.contains("href=\"\(address)\""))
      try await grace.walker.open(
        "/school/recovery-sheet?allowed=\(ServedSchool.Cast.teacher.id)")
      #expect(!grace.walker.page.contains("may make a new key now"))
      try await grace.walker.open(address)
      #expect(try await grace.walker.send(address, [:]) == .unprocessableContent)
      #expect(grace.walker.page.contains("Say that they have asked you themselves"))
      try await grace.walker.send(address, ["seen": "yes"])
      #expect(grace.walker.page.contains("Priya Nair may make a new key now."))
      try await walker.open("/sign-in/key/new")
      try await walker.send("/sign-in/key/new", ["password": Self.words, "lose": "yes"])
      #expect(walker.page.contains("Your new recovery sheet"))
      try await walker.open("/sign-in/key")
      #expect(walker.page.contains("An old key of yours"))
      try await walker.send("/sign-in/key/former", ["old-sheet": "nothing of the kind"])
      #expect(walker.page.contains("That did not open an old key of yours"))
      try await walker.send("/sign-in/key/former", ["old-sheet": sheet])
      #expect(walker.page.contains("The old key opens again"))
      #expect(walker.page.contains("opens with your key of today"))
      try await grace.walker.open("/record")
      for sentence in [
        "allowed Priya Nair to make a new key", "made a new key; what was locked",
        "opened an old key again",
      ] { #expect(grace.walker.page.contains(sentence)) }
    }
  }

  @Test func `the person, the head and nobody else are told of a new key, each once`() async throws
  {
    try await ServedSchool.with(mails: true) { school in
      let grace = try await school.signUp(.head)
      let (walker, _) = try await joinedAndForgotten(school)
      let secret = try #require(
        grace.walker.cookie(.session).flatMap { SessionSecret(cookie: $0) })
      try await AllowNewKey(school.reception)(
        for: ServedSchool.Cast.teacher.id, session: secret)
      let letters = NewKeyLetters(school.school)
      try await letters.queue()
      #expect(try await told(school).isEmpty)
      try await walker.open("/sign-in/key/new")
      try await walker.send("/sign-in/key/new", ["password": Self.words, "lose": "yes"])
      for _ in 0..<2 { try await letters.queue() }
      #expect(
        try await told(school) == [
          "new-key \(ServedSchool.Cast.teacher.id)", "new-key-told \(ServedSchool.Cast.head.id)",
        ])
    }
  }

  /// A teacher with nothing but a password forgets it.
  private func joinedAndForgotten(
    _ school: ServedSchool
  ) async throws -> (walker: Walker, sheet: String) {
    let desk = Visitor(address: NetworkAddress("192.0.2.2"), browser: "Firefox on Windows")
    let rules = PasswordRules(schoolNames: [], personNames: [])
    let invitation = try await InvitePerson(school.reception)(
      ServedSchool.Cast.teacher.id, in: school.school.id, by: .program("test"))
    let opened = try await OpenLink(school.reception)(
      invitation.token.text.value, in: school.school.id, from: desk)
    let set = try await SetPassword(school.reception)(
      password: ServedSchool.password, session: opened.secret, rules: rules)
    let sent = try await AskForLink(school.reception)(
      email: ServedSchool.Cast.teacher.email, for: .forgottenPassword, in: school.school.id,
      from: desk)
    let link = "/sign-in/by/\(try #require(sent).token.text.value)"
    let walker = Walker(school.client)
    try await walker.open(link)
    try await walker.send(link, [:])
    try await walker.send("/sign-in/password", ["password": Self.words, "again": Self.words])
    return (walker, try #require(set.sheet).groups.value.joined())
  }

  /// Which letters about new keys wait, and for whom.
  private func told(_ school: ServedSchool) async throws -> [String] {
    try await school.school.place.record.entries(
      matching: RecordSearch(actPrefix: "mailing.letter.queued"), before: nil, limit: 100
    ).compactMap { recorded in
      let entry = recorded.entry
      guard let kind = entry.facts["kind"], kind.hasPrefix("new-key"),
        let person = entry.objects.first(where: { $0.kind == "person" })
      else { return nil }
      return "\(kind) \(person.id)"
    }.sorted()
  }
}
