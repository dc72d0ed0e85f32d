import Composition
import HTTPTypes
import TestSupport
import Testing

@Suite struct PasskeyTests {
  @Test func `a passkey that was added signs in alone, to where one wanted to go`() async throws {
    try await PasskeyTrial.with { school in
      let priya = try await school.signUp(.teacher)
      var device = PasskeyDevice.staffRoom()
      try await school.addPasskey(device, priya.walker)
      #expect(priya.walker.place == "/sign-in/passkeys")
      #expect(priya.walker.page.contains("Staff room"))
      let browser = Walker(school.client)
      try await browser.open("/sign-in?next=/duties")
      #expect(browser.page.contains("/sign-in/passkey?next=%2Fduties"))
      try await browser.open("/sign-in/passkey?next=/duties")
      #expect(browser.page.contains("data-known=\"\" data-verification=\"required\""))
      var answer = try device.used(for: browser.page)
      answer["next"] = browser.value(of: "next")
      try await browser.send("/sign-in/passkey", answer)
      #expect(browser.place == "/duties")
      try await browser.open("/sign-in/password")
      #expect(browser.place == "/sign-in/password", "using it was a fresh proof")
    }
  }

  @Test func `after the password a passkey does as the second step`() async throws {
    try await PasskeyTrial.with { school in
      let priya = try await school.signUp(.teacher)
      var device = PasskeyDevice.staffRoom()
      device.isVerified = true
      try await school.addPasskey(device, priya.walker)
      let browser = try await school.afterPassword(.teacher)
      #expect(browser.place == "/sign-in/code")
      #expect(browser.page.contains("/sign-in/code/passkey"))
      try await browser.open("/sign-in/code/passkey")
      #expect(browser.page.contains("Use the authenticator"))
      try await browser.send("/sign-in/code/passkey", device.used(for: browser.page))
      #expect(browser.place == "/today")
    }
  }

  @Test func `it may be the only second step, and is then what everything leads to`() async throws {
    try await PasskeyTrial.with { school in
      let grace = try await school.join(.head)
      try await grace.open("/today")
      #expect(grace.place.hasPrefix("/sign-in"))
      try await grace.open("/sign-in/second-factor")
      #expect(grace.page.contains("/sign-in/second-factor/passkey"))
      var device = PasskeyDevice.staffRoom()
      try await school.addPasskey(device, grace)
      #expect(grace.page.matches(of: /<li><code>/).count == 10)
      try await grace.open("/sign-in/passkeys")
      #expect(grace.page.contains("Your only second step"))
      let browser = try await school.afterPassword(.head)
      #expect(browser.place == "/sign-in/code/passkey")
      try await browser.send("/sign-in/code/passkey", device.used(for: browser.page))
      #expect(browser.place == "/today")
      school.later(seconds: 11 * 60)
      try await browser.open("/people/roles/publisher")
      #expect(browser.place.hasPrefix("/sign-in/confirm/passkey?"))
      var answer = try device.used(for: browser.page)
      answer["before"] = browser.value(of: "before")
      answer["next"] = browser.value(of: "next")
      try await browser.send("/sign-in/confirm/passkey", answer)
      #expect(browser.place == "/people/roles/publisher")
    }
  }

  @Test func `a passkey that was removed opens nothing any more`() async throws {
    try await PasskeyTrial.with { school in
      let priya = try await school.signUp(.teacher)
      var device = PasskeyDevice.staffRoom()
      try await school.addPasskey(device, priya.walker)
      let link = try #require(
        priya.walker.page.firstMatch(of: #/href="(/sign-in/passkeys/[^"]+)"/#)?.output.1)
      school.later(seconds: 11 * 60)
      try await priya.walker.open(String(link))
      #expect(priya.walker.place.hasPrefix("/sign-in/confirm?"))
      try await priya.walker.send(
        "/sign-in/confirm",
        [
          "code": priya.app.code(at: school.clock.now()),
          "before": priya.walker.value(of: "before") ?? "",
          "next": priya.walker.value(of: "next") ?? "",
        ])
      #expect(priya.walker.place == String(link))
      try await priya.walker.send(String(link), [:])
      #expect(priya.walker.place == "/sign-in/passkeys")
      #expect(priya.walker.page.contains("You have no passkey yet"))
      #expect(try await priya.walker.open(String(link)) == .notFound)
      let browser = Walker(school.client)
      try await browser.open("/sign-in/passkey")
      #expect(
        try await browser.send("/sign-in/passkey", device.used(for: browser.page))
          == .unprocessableContent)
    }
  }

  @Test func `without a script the page leads on, and an empty answer comes back with words`()
    async throws
  {
    try await PasskeyTrial.with { school in
      let browser = Walker(school.client)
      try await browser.open("/sign-in/passkey")
      #expect(browser.page.contains("They need JavaScript"))
      #expect(browser.page.contains("Sign in with a password"))
      let told = try await browser.send("/sign-in/passkey", [:])
      #expect(told == .unprocessableContent)
      #expect(browser.page.contains("That passkey did not work here"))
      #expect(browser.page.contains("data-challenge="))
    }
  }

  @Test(arguments: [nil, "http://127.0.0.1:8080", "http://policy.larkfield.example"])
  func `where browsers have none they are not offered, and the page says why`(
    origin: String?
  ) async throws {
    try await ServedSchool.with(origin: origin) { school in
      let priya = try await school.signUp(.teacher)
      let browser = Walker(school.client)
      try await browser.open("/sign-in")
      #expect(!browser.page.contains("passkey"))
      for page in ["/sign-in/passkeys", "/sign-in/second-factor/passkey"] {
        #expect(try await priya.walker.open(page) == .ok)
        #expect(priya.walker.page.contains("Passkeys do not work at this address"))
        #expect(!priya.walker.page.contains("<script"))
      }
    }
  }
}
