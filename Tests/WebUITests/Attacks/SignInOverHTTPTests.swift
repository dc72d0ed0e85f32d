import Accounts
import Composition
import Essentials
import HTTPSupport
import HTTPTypes
import TestSupport
import Testing
import Vault

/// Attacks on signing in, as they would come over the network.
@Suite struct SignInOverHTTPTests {
  @Test func `a session that was planted in a browser is not the one that signs in`() async throws {
    try await ServedSchool.with { school in
      _ = try await school.signUp(.teacher)
      let planted = [UInt8](repeating: 7, count: SessionCookie.secretLength)
      let victim = Walker(school.client)
      victim.bring(planted)
      try await password(victim, .teacher)
      #expect(victim.place.hasPrefix("/sign-in/code"))
      #expect(victim.cookie(.session) != Base64.url.encode(planted))
      let attacker = Walker(school.client)
      attacker.bring(planted)
      try await attacker.open("/today")
      #expect(attacker.place.hasPrefix("/sign-in"))
    }
  }

  @Test func `the secret from before the second step opens nothing after it`() async throws {
    try await ServedSchool.with { school in
      let priya = try await school.signUp(.teacher)
      school.later(seconds: 60)
      let browser = Walker(school.client)
      try await password(browser, .teacher)
      let before = try #require(Base64.url.decode(browser.cookie(.session) ?? ""))
      #expect(try await browser.open("/today") == .ok)
      #expect(browser.place.hasPrefix("/sign-in"))
      try await browser.open("/sign-in/code")
      try await browser.send("/sign-in/code", ["code": priya.app.code(at: school.clock.now())])
      #expect(browser.place == "/today")
      let thief = Walker(school.client)
      thief.bring(before)
      try await thief.open("/today")
      #expect(thief.place.hasPrefix("/sign-in"))
    }
  }

  @Test func `a code that was read over a shoulder does not let in a second time`() async throws {
    try await ServedSchool.with { school in
      let priya = try await school.signUp(.teacher)
      school.later(seconds: 60)
      let (own, other) = (Walker(school.client), Walker(school.client))
      for browser in [own, other] {
        try await password(browser, .teacher)
        try await browser.open("/sign-in/code")
      }
      let code = priya.app.code(at: school.clock.now())
      try await own.send("/sign-in/code", ["code": code])
      #expect(own.place == "/today")
      #expect(try await other.send("/sign-in/code", ["code": code]) == .unprocessableContent)
      try await other.open("/sign-in/recovery-code")
      let paper = priya.codes[0]
      try await other.send("/sign-in/recovery-code", ["code": paper])
      #expect(other.place == "/today")
      let third = Walker(school.client)
      try await password(third, .teacher)
      try await third.open("/sign-in/recovery-code")
      #expect(
        try await third.send("/sign-in/recovery-code", ["code": paper]) == .unprocessableContent)
    }
  }

  @Test func `guessing is stopped before the sixth try, the right answer too`() async throws {
    try await ServedSchool.with { school in
      let priya = try await school.signUp(.teacher)
      school.later(seconds: 60)
      let guesser = Walker(school.client)
      try await password(guesser, .teacher)
      try await guesser.open("/sign-in/code")
      for _ in 0..<5 { try await guesser.send("/sign-in/code", ["code": "000000"]) }
      let right = priya.app.code(at: school.clock.now())
      #expect(
        try await guesser.send("/sign-in/code", ["code": right]) == .unprocessableContent)
      #expect(guesser.page.contains("There were many attempts"))
      let locked = Walker(school.client)
      try await locked.open("/sign-in")
      for _ in 0..<5 {
        try await locked.send("/sign-in", ["email": "head@other.example", "password": "wrong"])
      }
      let told = try await locked.send(
        "/sign-in", ["email": "head@other.example", "password": "wrong"])
      #expect(told == .unprocessableContent && locked.page.contains("There were many attempts"))
    }
  }

  @Test func `opening the page of recovery codes leaves those on paper as they are`() async throws {
    try await ServedSchool.with { school in
      let priya = try await school.signUp(.teacher)
      for method in [HTTPRequest.Method.get, .head] {
        _ = try await school.client.send(
          method, "/sign-in/recovery-codes", headers: priya.walker.headers())
      }
      #expect(try await works(priya.codes[0], school))
      try await priya.walker.open("/sign-in/recovery-codes")
      #expect(priya.walker.page.contains("stop working at once"))
      let made = try await priya.walker.send("/sign-in/recovery-codes", ["make": "new"])
      #expect(made == .ok && priya.walker.page.contains("You see them only this once"))
      #expect(try await !works(priya.codes[1], school))
    }
  }

  private func works(_ code: String, _ school: ServedSchool) async throws -> Bool {
    let browser = Walker(school.client)
    try await password(browser, .teacher)
    try await browser.open("/sign-in/recovery-code")
    try await browser.send("/sign-in/recovery-code", ["code": code])
    return browser.place == "/today"
  }

  @Test func `whoever comes by a link types the password before a second step is set up`()
    async throws
  {
    try await ServedSchool.with { school in
      _ = try await school.join(.office)
      let sent = try await AskForLink(school.reception)(
        email: ServedSchool.Cast.office.email, for: .signIn, in: school.school.id,
        from: Visitor(address: NetworkAddress("192.0.2.2"), browser: "Firefox on Windows"))
      let link = "/sign-in/by/\(try #require(sent).token.text.value)"
      let browser = Walker(school.client)
      try await browser.open(link)
      try await browser.send(link, [:])
      let first = "Sign in with your password to set up your second step."
      #expect(browser.place == "/sign-in?first=password" && browser.page.contains(first))
      for address in ["/sign-in/second-factor", "/sign-in/passkeys/new"] {
        try await browser.open(address)
        #expect(!browser.page.contains("Set up your second step"), "\(address)")
      }
      try await password(browser, .office)
      #expect(browser.place == "/sign-in/second-factor")
      #expect(browser.page.contains("Set up your second step"))
    }
  }

  private func password(_ browser: Walker, _ cast: ServedSchool.Cast) async throws {
    try await browser.open("/sign-in")
    try await browser.send(
      "/sign-in", ["email": cast.email, "password": ServedSchool.password])
  }
}
