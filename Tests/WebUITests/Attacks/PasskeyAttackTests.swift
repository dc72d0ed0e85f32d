import Composition
import HTTPSupport
import HTTPTypes
import TestSupport
import Testing

/// Answers of passkeys in the wrong browser, at the wrong time, or of the wrong person.
@Suite struct PasskeyAttackTests {
  @Test func `an answer to another browser's question opens nothing`() async throws {
    try await PasskeyTrial.with { school in
      let priya = try await school.signUp(.teacher)
      var device = PasskeyDevice.staffRoom()
      try await school.addPasskey(device, priya.walker)
      let (own, thief) = (Walker(school.client), Walker(school.client))
      for browser in [own, thief] { try await browser.open("/sign-in/passkey") }
      let answer = try device.used(for: own.page)
      #expect(try await thief.send("/sign-in/passkey", answer) == .unprocessableContent)
      try await thief.open("/today")
      #expect(thief.place.hasPrefix("/sign-in"))
      // Nothing of it has used up what the right browser was asked.
      try await own.send("/sign-in/passkey", answer)
      #expect(own.place == "/today")
    }
  }

  @Test func `an answer works once, in the same browser too`() async throws {
    try await PasskeyTrial.with { school in
      let priya = try await school.signUp(.teacher)
      var device = PasskeyDevice.staffRoom()
      try await school.addPasskey(device, priya.walker)
      let browser = Walker(school.client)
      try await browser.open("/sign-in/passkey")
      let answer = try device.used(for: browser.page)
      let late = Walker(school.client)
      try await late.open("/sign-in/passkey")
      let lateAnswer = try device.used(for: late.page)
      try await browser.send("/sign-in/passkey", answer)
      #expect(browser.place == "/today")
      try await browser.send("/sign-in/out", [:])
      try await browser.open("/sign-in/passkey")
      #expect(try await browser.send("/sign-in/passkey", answer) == .unprocessableContent)
      school.later(seconds: 301)
      #expect(try await late.send("/sign-in/passkey", lateAnswer) == .unprocessableContent)
    }
  }

  @Test func `somebody else's passkey is no second step and confirms nothing`() async throws {
    try await PasskeyTrial.with { school in
      let (dev, priya) = (try await school.signUp(.office), try await school.signUp(.teacher))
      var own = PasskeyDevice.staffRoom()
      var other = PasskeyDevice.staffRoom(number: 8)
      try await school.addPasskey(own, priya.walker)
      try await school.addPasskey(other, dev.walker)
      let browser = try await school.afterPassword(.teacher)
      try await browser.open("/sign-in/code/passkey")
      #expect(
        try await browser.send("/sign-in/code/passkey", other.used(for: browser.page))
          == .unprocessableContent)
      try await browser.send("/sign-in/code/passkey", own.used(for: browser.page))
      #expect(browser.place == "/today")
      try await browser.open("/sign-in/confirm/passkey")
      #expect(
        try await browser.send("/sign-in/confirm/passkey", other.used(for: browser.page))
          == .unprocessableContent)
      let theirs = try #require(
        dev.walker.page.firstMatch(of: #/href="(/sign-in/passkeys/[^"]+)"/#)?.output.1)
      #expect(try await browser.open(String(theirs)) == .notFound)
      #expect(try await browser.send(String(theirs), [:]) == .notFound)
    }
  }

  @Test func `who sits down at a computer adds no passkey of their own`() async throws {
    try await PasskeyTrial.with { school in
      let priya = try await school.signUp(.teacher)
      try await priya.walker.open("/sign-in/second-factor/passkey")
      let answer = try PasskeyDevice.staffRoom().made(for: priya.walker.page)
      school.later(seconds: 11 * 60)
      for address in ["/sign-in/second-factor/passkey"] {
        try await priya.walker.send(address, answer)
        #expect(priya.walker.place.hasPrefix("/sign-in/confirm?before=passkey"))
        try await priya.walker.open(address)
        #expect(priya.walker.place.hasPrefix("/sign-in/confirm?before=passkey"))
      }
      let half = try await school.afterPassword(.teacher)
      try await half.open("/sign-in/second-factor/passkey")
      #expect(half.place == "/sign-in", "a password alone adds nothing either")
      let stranger = Walker(school.client)
      try await stranger.open("/sign-in/second-factor/passkey")
      #expect(stranger.place == "/sign-in")
    }
  }

  @Test func `scripts may run where a passkey is asked for, and on no other page`() async throws {
    try await PasskeyTrial.with { school in
      let dev = try await school.signUp(.office)
      try await school.addPasskey(PasskeyDevice.staffRoom(), dev.walker)
      let half = try await school.afterPassword(.office)
      let asking: [(Walker, String)] = [
        (Walker(school.client), "/sign-in/passkey"), (half, "/sign-in/code/passkey"),
        (dev.walker, "/sign-in/confirm/passkey"), (dev.walker, "/sign-in/second-factor/passkey"),
      ]
      for (browser, page) in asking {
        #expect(try await browser.open(page) == .ok)
        #expect(browser.header(.contentSecurityPolicy)?.contains("script-src 'self';") == true)
        #expect(permissions(browser).contains("publickey-credentials-get=(self)"))
      }
      let script = try #require(
        dev.walker.page.firstMatch(of: #/src="(/assets/[^"]+)" defer/#)?.output.1)
      #expect(try await dev.walker.open(String(script)) == .ok)
      #expect(dev.walker.header(.contentType) == "text/javascript; charset=utf-8")
      let shown = Set(asking.map(\.1))
      for route in try SchoolSite(school.school).table.routes where route.method == .get {
        // Signed in, nobody is led past the door; its page is looked at above, as a stranger sees it.
        guard !shown.contains(route.path) else { continue }
        let address = route.path.replacing(/\{[a-z]+\}/, with: "1")
        try await dev.walker.open(address)
        let policy = dev.walker.header(.contentSecurityPolicy) ?? ""
        #expect(policy.hasPrefix("default-src 'none';") && !policy.contains("script"), "\(address)")
        #expect(permissions(dev.walker).contains("publickey-credentials-get=()"), "\(address)")
      }
    }
  }

  private func permissions(_ browser: Walker) -> String {
    HTTPField.Name("permissions-policy").flatMap { browser.header($0) } ?? ""
  }
}
