import Accounts
import Composition
import Essentials
import HTTPSupport
import HTTPTypes
import TestSupport
import Testing
import Vault
import WebUI

/// Somebody forgets the password, and their key with it: the ways back to it, as people go them.
@Suite struct LostKeyTests {
  private static let words = "another lantern in the fog"
  private static let desk = Visitor(
    address: NetworkAddress("192.0.2.2"), browser: "Firefox on Windows")
  private static let refused = "That did not open your key"

  @Test func `the person's own sheet opens the same key again, and a new sheet takes its place`()
    async throws
  {
    try await ServedSchool.with { school in
      let grace = try await school.signUp(.head)
      let priya = try await school.signUp(.teacher)
      let before = try await key(of: priya.walker, school)
      #expect(before.isOpen)
      let walker = try await forget(priya, in: school)
      #expect(walker.place == "/sign-in/key" && walker.page.contains("Open your key again"))
      #expect(try await !key(of: walker, school).isOpen)
      try await walker.open("/today")
      #expect(walker.page.contains("href=\"/sign-in/key\""))
      try await walker.open("/sign-in/key")
      try await walker.send("/sign-in/key", ["sheet": priya.sheet, "password": Self.words])
      #expect(walker.page.contains("Your new recovery sheet"))
      let sheet = try groups(on: walker)
      #expect(sheet != priya.sheet && sheet.count == 45)
      let after = try await key(of: walker, school)
      #expect(after.isOpen && after.publicKey == before.publicKey)
      try await walker.open("/today")
      #expect(!walker.page.contains("href=\"/sign-in/key\""))
      try await grace.walker.open("/record")
      #expect(grace.walker.page.contains("opened their key again with a recovery sheet"))
      let again = try await forget(priya, in: school)
      try await again.send("/sign-in/key", ["sheet": priya.sheet, "password": Self.words])
      #expect(again.page.contains(Self.refused))
      try await again.send("/sign-in/key", ["sheet": sheet, "password": Self.words])
      #expect(try await key(of: again, school).publicKey == before.publicKey)
    }
  }

  @Test func `whatever is wrong is refused in the same words, and a sixth time not even looked at`()
    async throws
  {
    try await ServedSchool.with { school in
      let dev = try await school.signUp(.office)
      let priya = try await school.signUp(.teacher)
      let elsewhere = try MemberKeys.make(
        for: MemberKeyOwner(
          school: SchoolID(high: 9, low: 9), person: ServedSchool.Cast.teacher.id),
        password: nil, escrow: nil, random: Self.chance
      ).sheet
      let walker = try await forget(priya, in: school)
      var answers: Set<String> = []
      for (sheet, password) in [
        ("what is no sheet", Self.words), ("k" + priya.sheet.dropFirst() + "k", Self.words),
        (dev.sheet, Self.words), (elsewhere.groups.value.joined(separator: "-"), Self.words),
        (priya.sheet, "not the one that it is"),
      ] {
        let status = try await walker.send("/sign-in/key", ["sheet": sheet, "password": password])
        #expect(status == .unprocessableContent)
        #expect(walker.page.contains(Self.refused) && !walker.page.contains(sheet))
        answers.insert(withoutToken(walker))
      }
      #expect(answers.count == 1)
      try await walker.send("/sign-in/key", ["sheet": priya.sheet, "password": Self.words])
      #expect(walker.page.contains("There were many attempts"))
      #expect(try await !key(of: walker, school).isOpen)
      school.later(seconds: 31)
      try await walker.send("/sign-in/key", ["sheet": priya.sheet, "password": Self.words])
      #expect(try await key(of: walker, school).isOpen)
    }
  }

  @Test func `the head makes a sheet for a teacher with the school's, and only for whoever waits`()
    async throws
  {
    try await ServedSchool.with { school in
      let grace = try await school.signUp(.head)
      let sheet = try await schoolSheet(grace, school)
      let priya = try await school.signUp(.teacher)
      let before = try await key(of: priya.walker, school)
      let address = "/school/recovery-sheet/\(ServedSchool.Cast.teacher.id)"
      #expect(try await grace.walker.open(address) == .notFound)
      let walker = try await forget(priya, in: school)
      #expect(walker.page.contains("Ask <bdi>Grace Adeyemi</bdi>"))
      try await grace.walker.open("/school/recovery-sheet")
      #expect(grace.walker.page.contains("href=\"\(address)\""))
      try await grace.walker.open(address)
      let (_, other) = try SchoolEscrow.make(for: SchoolID(high: 9, low: 9), random: Self.chance)
      for wrong in [other.groups.value.joined(), priya.sheet, "nothing of the kind"] {
        let status = try await grace.walker.send(address, ["sheet": wrong])
        #expect(status == .unprocessableContent)
        #expect(grace.walker.page.contains("That did not open the key"))
      }
      try await grace.walker.send(address, ["sheet": sheet])
      #expect(grace.walker.page.contains("A recovery sheet for Priya Nair"))
      let next = try groups(on: grace.walker)
      #expect(try await !key(of: walker, school).isOpen)
      try await walker.open("/sign-in/key")
      try await walker.send("/sign-in/key", ["sheet": next, "password": Self.words])
      let after = try await key(of: walker, school)
      #expect(after.isOpen && after.publicKey == before.publicKey)
      try await grace.walker.open("/school/recovery-sheet")
      #expect(grace.walker.page.contains("The envelope was opened"))
      try await grace.walker.open("/record")
      #expect(grace.walker.page.contains("opened the key of Priya Nair with the school’s"))
    }
  }

  @Test func `nobody opens their own key with the school's sheet`() async throws {
    try await ServedSchool.with { school in
      let grace = try await school.signUp(.head)
      let sheet = try await schoolSheet(grace, school)
      let walker = try await forget(grace, in: school)
      #expect(walker.page.contains("cannot open your key"))
      let address = "/school/recovery-sheet/\(grace.cast.id)"
      #expect(try await walker.open(address) == .notFound)
      try await walker.open("/sign-in/key")
      #expect(try await walker.send(address, ["sheet": sheet]) == .notFound)
      let secret = try #require(session(of: walker))
      await #expect(throws: Refusal.ownKeysBySchool) {
        try await OpenWithSchoolSheet(school.reception)(
          for: grace.cast.id, sheet: sheet, session: secret, from: Self.desk)
      }
    }
  }

  @Test func `without any sheet a new key is made, once it is said what is lost`() async throws {
    try await ServedSchool.with { school in
      let grace = try await school.signUp(.head)
      let priya = try await school.signUp(.teacher)
      let before = try await key(of: priya.walker, school)
      try await priya.walker.open("/sign-in/key/new")
      #expect(priya.walker.place == "/sign-in/key")
      let walker = try await forget(priya, in: school)
      #expect(walker.page.contains("there is none, or it was made after"))
      try await walker.open("/sign-in/key/new")
      #expect(walker.page.contains("stays locked until its recovery sheet is found"))
      try await walker.send("/sign-in/key/new", ["password": Self.words])
      #expect(walker.page.contains("Say that you know what is lost"))
      try await walker.send("/sign-in/key/new", ["password": "not it at all", "lose": "yes"])
      #expect(walker.page.contains("That is not your password"))
      #expect(try await key(of: walker, school).publicKey == before.publicKey)
      try await walker.send("/sign-in/key/new", ["password": Self.words, "lose": "yes"])
      #expect(try groups(on: walker).count == 45)
      let after = try await key(of: walker, school)
      #expect(after.isOpen && after.publicKey != before.publicKey)
      try await grace.walker.open("/record")
      #expect(grace.walker.page.contains("made a new key; what was locked"))
    }
  }

  @Test func `a key that opens gets a new sheet for the password alone`() async throws {
    try await ServedSchool.with { school in
      let priya = try await school.signUp(.teacher)
      let before = try await key(of: priya.walker, school)
      try await priya.walker.open("/sign-in/key")
      try await priya.walker.send("/sign-in/key/sheet", ["password": "not it at all"])
      #expect(priya.walker.page.contains("That is not your password"))
      try await priya.walker.send("/sign-in/key/sheet", ["password": ServedSchool.password])
      let sheet = try groups(on: priya.walker)
      let walker = try await forget(priya, in: school)
      try await walker.send("/sign-in/key/sheet", ["password": Self.words])
      #expect(walker.page.contains("Your key is locked"))
      try await walker.send("/sign-in/key", ["sheet": priya.sheet, "password": Self.words])
      #expect(walker.page.contains(Self.refused))
      try await walker.send("/sign-in/key", ["sheet": sheet, "password": Self.words])
      #expect(try await key(of: walker, school).publicKey == before.publicKey)
    }
  }

  @Test func `a locked key is shown to nobody who has not said a moment ago who they are`()
    async throws
  {
    try await ServedSchool.with { school in
      let priya = try await school.signUp(.teacher)
      let walker = try await forget(priya, in: school)
      school.later(seconds: 11 * 60)
      for address in ["/sign-in/key", "/sign-in/key/new"] {
        try await walker.open(address)
        #expect(walker.place.hasPrefix("/sign-in/confirm"), "\(address)")
        #expect(walker.page.contains("open your key"))
      }
      try await walker.open("/today")
      try await walker.send("/sign-in/key", ["sheet": priya.sheet, "password": Self.words])
      #expect(walker.place.hasPrefix("/sign-in/confirm"))
      #expect(try await !key(of: walker, school).isOpen)
    }
  }

  private static let chance: RandomBytes = { count in
    (0..<count).map { _ in UInt8.random(in: 0...255) }
  }

  /// Chooses a new password by a letter's link.
  private func forget(_ member: Member, in school: ServedSchool) async throws -> Walker {
    school.later(seconds: 60)
    let sent = try await AskForLink(school.reception)(
      email: member.cast.email, for: .forgottenPassword, in: school.school.id,
      from: Self.desk)
    let link = "/sign-in/by/\(try #require(sent).token.text.value)"
    let walker = Walker(school.client)
    try await walker.open(link)
    try await walker.send(link, [:])
    try await walker.send("/sign-in/password", ["password": Self.words, "again": Self.words])
    try await walker.send(
      "/sign-in/code",
      ["code": member.app.code(at: school.clock.now()), "next": walker.value(of: "next") ?? ""])
    return walker
  }

  private func schoolSheet(_ head: Member, _ school: ServedSchool) async throws -> String {
    let secret = try #require(session(of: head.walker))
    return try await MakeSchoolEscrow(school.reception)(session: secret, replacing: nil)
      .key.groups.value.joined(separator: " ")
  }

  private func session(of walker: Walker) -> SessionSecret? {
    walker.cookie(.session).flatMap { SessionSecret(cookie: $0) }
  }

  /// The public half of the key, and whether the session opens the other.
  private func key(
    of walker: Walker, _ school: ServedSchool
  ) async throws -> (publicKey: MemberPublicKey?, isOpen: Bool) {
    let secret = try #require(session(of: walker))
    let found = try #require(try await FindSession(school.reception)(secret))
    return (found.publicKey, try found.openKeys(with: secret) != nil)
  }

  /// The nine groups on the page that is open, as one word.
  private func groups(on walker: Walker) throws -> String {
    let found = walker.page.matches(of: #/<li><code>([0-9a-z]{5})<\/code><\/li>/#)
    try #require(found.count == 9)
    return found.map { String($0.output.1) }.joined()
  }

  private func withoutToken(_ walker: Walker) -> String {
    walker.page.replacing(#/name="csrf" value="[^"]*"/#, with: "")
  }
}
