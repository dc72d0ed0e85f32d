import Accounts
import Composition
import Essentials
import HTTPSupport
import HTTPTypes
import TestSupport
import Testing
import Vault
import WebUI

/// Keys of those who sign in without a password, as they meet them.
@Suite struct PassphraseKeyTests {
  private static let first = "/sign-in/key/first"
  private static let newer = "nine loud herons whistling"
  private static let word = ServedSchool.passphrase

  @Test func `whoever comes without a password makes a key at the first sign-in`() async throws {
    try await ServedSchool.with { school in
      let walker = try await school.comeByLink()
      #expect(walker.place == Self.first)
      #expect(walker.page.contains("What somebody tells the school in confidence is locked"))
      #expect(walker.page.contains(#"<a href="/today">Later</a>"#))
      let status = try await walker.send(Self.first, ["passphrase": Self.word, "again": "other"])
      #expect(status == .unprocessableContent && !walker.page.contains(Self.word))
      #expect(walker.page.contains("Type the same passphrase twice"))
      try await walker.send(Self.first, ["passphrase": "otters", "again": "otters"])
      #expect(walker.page.contains("Choose a passphrase of at least 12"))
      try await walker.send(Self.first, ["passphrase": Self.word, "again": Self.word])
      #expect(walker.page.contains("Your recovery sheet"))
      #expect(walker.page.contains("locked with your passphrase"))
      #expect(ServedSchool.groups(on: walker).count == 45)
      #expect(walker.page.contains(#"href="/today""#))
      #expect(try await school.openKey(walker) != nil)
      try await walker.open("/sign-in/key")
      #expect(walker.page.contains("opens with your passphrase"))
    }
  }

  @Test func `the passphrase opens the key in the next session, and that stands in the record`()
    async throws
  {
    try await ServedSchool.with { school in
      let made = try await school.makeKey()
      let key = try await school.openKey(made.walker)
      let walker = try await school.comeByLink()
      #expect(walker.place == "/today")
      try await walker.open("/sign-in/key")
      #expect(walker.page.contains("It is not open here yet"))
      let status = try await walker.send("/sign-in/key/open", ["word": "not it at all, no"])
      #expect(status == .unprocessableContent)
      #expect(walker.page.contains("That is not your passphrase"))
      try await walker.send("/sign-in/key/open", ["word": Self.word])
      #expect(walker.page.contains("Your key is open in this browser"))
      #expect(try await school.openKey(walker) == key)
      let grace = try await school.signUp(.head).walker
      try await grace.open("/record")
      #expect(grace.page.contains("made their key, under a passphrase"))
      #expect(grace.page.contains("opened their key."))
    }
  }

  @Test func `whoever puts it off is not asked again, and finds it on the page of their key`()
    async throws
  {
    try await ServedSchool.with { school in
      _ = try await school.comeByLink()
      let walker = try await school.comeByLink()
      #expect(walker.place == "/today" && !walker.page.contains("Make your key"))
      try await walker.open("/sign-in/key")
      #expect(walker.page.contains(#"href="/sign-in/key/first""#))
      try await walker.open(Self.first)
      #expect(walker.place == Self.first)
    }
  }

  @Test func `whoever will need a key is asked until there is one`() async throws {
    try await ServedSchool.with { school in
      let grace = try await withStep(.head, school)
      try await grace.open(Self.first + "?asked=again")
      #expect(grace.page.contains("we ask until you have one") && !grace.page.contains("Later"))
      try await grace.open("/today")
      #expect(grace.page.contains("Make your key for confidential things"))
      try await grace.open(Self.first)
      try await grace.send(Self.first, ["passphrase": Self.word, "again": Self.word])
      try await grace.open("/today")
      #expect(!grace.page.contains("Make your key for confidential things"))
    }
  }

  @Test func `the passphrase is changed by whoever knows it, and after forgetting by the sheet`()
    async throws
  {
    try await ServedSchool.with { school in
      let (walker, sheet) = try await school.makeKey()
      let key = try await school.openKey(walker)
      let address = "/sign-in/key/passphrase"
      try await walker.open(address)
      try await walker.send(
        address, ["current": "not it", "passphrase": Self.newer, "again": Self.newer])
      #expect(walker.page.contains("That is not your passphrase"))
      try await walker.send(
        address, ["current": Self.word, "passphrase": Self.newer, "again": Self.newer])
      #expect(walker.page.contains("Your passphrase is new"))
      let later = try await school.comeByLink()
      let forgotten = "/sign-in/key/forgotten"
      try await later.open(forgotten)
      let words = ["passphrase": Self.word, "again": Self.word]
      try await later.send(forgotten, words.merging(["sheet": "none"]) { $1 })
      #expect(later.page.contains("That did not open your key"))
      try await later.send(forgotten, words.merging(["sheet": sheet]) { $1 })
      #expect(later.page.contains("Your new recovery sheet"))
      #expect(try await school.openKey(later) == key)
    }
  }

  @Test func `whoever has neither passphrase nor sheet locks the key, and the head helps`()
    async throws
  {
    try await ServedSchool.with { school in
      let grace = try await school.signUp(.head).walker
      let secret = try #require(grace.cookie(.session).flatMap { SessionSecret(cookie: $0) })
      let schoolSheet = try await MakeSchoolEscrow(school.reception)(
        session: secret, replacing: nil
      ).key.groups.value.joined()
      let (walker, _) = try await school.makeKey()
      let key = try await school.openKey(walker)
      try await walker.open("/sign-in/key/forgotten")
      try await walker.send("/sign-in/key/lock", [:])
      #expect(walker.place == "/sign-in/key/forgotten")
      #expect(walker.page.contains("Ask <bdi>Grace Adeyemi</bdi>"))
      try await walker.open("/today")
      #expect(walker.page.contains("Open your key again"))
      let address = "/school/recovery-sheet/\(ServedSchool.Cast.teacher.id)"
      try await grace.open(address)
      try await grace.send(address, ["sheet": schoolSheet])
      let next = ServedSchool.groups(on: grace)
      try await walker.open("/sign-in/key")
      #expect(walker.place == "/sign-in/key/forgotten")
      try await walker.send(
        "/sign-in/key/forgotten",
        ["sheet": next, "passphrase": Self.newer, "again": Self.newer])
      #expect(try await school.openKey(walker) == key)
    }
  }

  @Test func `whoever chooses a password later types the passphrase, and the key comes under it`()
    async throws
  {
    try await ServedSchool.with { school in
      let made = try await school.makeKey()
      let key = try await school.openKey(made.walker)
      let walker = try await school.comeByLink(.teacher, .forgottenPassword)
      #expect(walker.page.contains("The passphrase of your key"))
      let password = ["password": ServedSchool.password, "again": ServedSchool.password]
      try await walker.send(
        "/sign-in/password", password.merging(["passphrase": "not it at all"]) { $1 })
      #expect(walker.page.contains("That is not your passphrase"))
      try await walker.send(
        "/sign-in/password", password.merging(["passphrase": Self.word]) { $1 })
      #expect(walker.place == "/today")
      #expect(try await school.openKey(walker) == key)
    }
  }

  /// Somebody whose role demands a second step, with one and without a password.
  private func withStep(
    _ cast: ServedSchool.Cast, _ school: ServedSchool
  ) async throws -> Walker {
    let walker = try await school.comeByLink(cast)
    #expect(walker.place.hasPrefix("/sign-in/second-factor?next=%2Fsign-in%2Fkey%2Ffirst"))
    let secret = try #require(walker.cookie(.session).flatMap { SessionSecret(cookie: $0) })
    let desk = Visitor(address: NetworkAddress("192.0.2.7"), browser: "Firefox on Windows")
    let offer = try await StartSecondFactor(school.reception)(
      session: secret, school: "Larkfield", account: "someone")
    let done = try await ConfirmSecondFactor(school.reception)(
      CodeApp(offer.typed.value).code(at: school.clock.now()), session: secret, from: desk)
    walker.bring(done.session.secret.cookieBytes.value)
    return walker
  }
}
