import Accounts
import Composition
import Essentials
import HTTPTypes
import People
import TestSupport
import Testing
import WebUI

/// Signing in with the school's own accounts, as a browser without JavaScript sees it.
@Suite struct SchoolAccountTests {
  private let sessions = "/sign-in/sessions"

  @Test func `the sign-in page offers the school’s accounts and carries the wish along`()
    async throws
  {
    try await DoorTrial.with { trial in
      let priya = trial.visitor()
      try await priya.open("/people/roles")
      #expect(priya.place == "/sign-in?next=%2Fpeople%2Froles")
      #expect(
        priya.page.contains(
          #"href="/sign-in/with/larkfield?next=%2Fpeople%2Froles">Sign in with Larkfield accounts"#)
      )
    }
  }

  @Test func `whoever comes back from the provider goes on to where they wanted to go`()
    async throws
  {
    try await DoorTrial.with { trial in
      let priya = trial.visitor()
      try await trial.signIn(priya, next: "?next=/sign-in/sessions")
      // Once, whoever has no password is asked for a passphrase on the way.
      #expect(priya.place == "/sign-in/key/first?next=%2Fsign-in%2Fsessions")
      #expect(priya.page.contains(#"<a href="/sign-in/sessions">Later</a>"#))
      try await priya.open(sessions)
      #expect(priya.page.contains("You are signed in nowhere else."))
      let acts = try await trial.acts()
      #expect(acts.suffix(2) == ["accounts.provider.linked", "accounts.session.signed-in"])
    }
  }

  @Test func `the next time the number at the provider counts, and not the address`() async throws {
    try await DoorTrial.with { trial in
      try await trial.signIn(trial.visitor())
      trial.accounts.change { $0.email = "priya.okoro@larkfield.example" }
      let priya = trial.visitor()
      try await trial.signIn(priya, next: "?next=/sign-in/sessions")
      #expect(priya.place == sessions)
      // Another account under the address that was hers opens nothing.
      trial.accounts.change { ($0.subject, $0.email) = ("2002", "priya.nair@larkfield.example") }
      let other = trial.visitor()
      try await trial.signIn(other, next: "?next=/sign-in/sessions")
      #expect(other.page.contains("You are not signed in yet"))
      #expect(try await other.open(sessions) == .ok && other.place.hasPrefix("/sign-in?"))
    }
  }

  @Test func `roles that need a second step are asked for it here`() async throws {
    try await DoorTrial.with { trial in
      trial.accounts.change { $0.email = "grace.adeyemi@larkfield.example" }
      let grace = trial.visitor()
      try await trial.signIn(grace, next: "?next=/people")
      #expect(
        grace.place
          == "/sign-in/second-factor?next=%2Fsign-in%2Fkey%2Ffirst%3Fnext%3D%252Fpeople")
      #expect(grace.page.contains("Set up your second step"))
      try await grace.open("/people")
      #expect(grace.place.hasPrefix("/sign-in?"))
    }
  }

  @Test(arguments: ["nobody@larkfield.example", "priya.nair@elsewhere.example"])
  func `an address that is not on the list is told whom to ask`(email: String) async throws {
    try await DoorTrial.with { trial in
      trial.accounts.change { $0.email = email }
      let stranger = trial.visitor()
      try await trial.signIn(stranger)
      #expect(stranger.page.contains("Ask the school office to check your address."))
      #expect(stranger.page.contains(#"href="/sign-in/with/larkfield""#))
    }
  }

  @Test func `an address that the provider does not vouch for is not taken`() async throws {
    try await DoorTrial.with { trial in
      trial.accounts.change { $0.isVerified = false }
      let stranger = trial.visitor()
      try await trial.signIn(stranger)
      #expect(stranger.page.contains("does not vouch for an e-mail address"))
    }
  }

  @Test func `a no at the provider is a no, and the way is begun anew`() async throws {
    try await DoorTrial.with { trial in
      let priya = trial.visitor()
      let there = try await priya.depart(to: DoorTrial.way)
      let back = trial.accounts.no(to: there)
      #expect(try await priya.comeBack(to: back) == .unprocessableContent)
      #expect(priya.page.contains("was not allowed to tell us who you are"))
      // The cookie has served: the same sign-in cannot be finished any more.
      try await priya.comeBack(to: trial.accounts.yes(to: there))
      #expect(priya.page.contains("Start again from this page."))
    }
  }

  @Test func `an answer that another browser began signs nobody in`() async throws {
    try await DoorTrial.with { trial in
      let there = try await trial.visitor().depart(to: DoorTrial.way)
      let bait = trial.accounts.yes(to: there)
      let priya = trial.visitor()
      try await priya.comeBack(to: bait)
      #expect(priya.page.contains("You are not signed in yet"))
      // Not either in the middle of a sign-in of her own.
      _ = try await priya.depart(to: DoorTrial.way)
      try await priya.comeBack(to: bait)
      #expect(priya.page.contains("You are not signed in yet"))
      #expect(trial.accounts.asked == 0)
    }
  }

  @Test func `the wish leads to no other site`() async throws {
    try await DoorTrial.with { trial in
      let priya = trial.visitor()
      try await trial.signIn(priya, next: "?next=//elsewhere.example/")
      #expect(priya.place == "/sign-in/key/first")
      #expect(priya.page.contains(#"<a href="/today">Later</a>"#))
    }
  }

  @Test func `one answer that is brought over and over has to wait`() async throws {
    try await DoorTrial.with { trial in
      let priya = trial.visitor()
      let there = try await priya.depart(to: DoorTrial.way)
      let state = there.split(separator: "&").first { $0.hasPrefix("state=") } ?? ""
      let client = trial.empty.client
      let cookie = priya.cookie("__Host-chaperone-provider")
      var pages: [String] = []
      for number in 0..<6 {
        let reply = try await client.send(
          .get, DoorTrial.way + "/back?code=guess-\(number)&\(state)", headers: [.cookie: cookie])
        pages.append(reply.text)
      }
      #expect(pages[0].contains("did not work"))
      #expect(pages[5].contains("There were many attempts"))
      #expect(trial.accounts.asked == 5)
    }
  }

  @Test func `a provider that cannot be reached says so, and other ways stay`() async throws {
    try await DoorTrial.with { trial in
      trial.accounts.change { $0.isUp = false }
      let priya = trial.visitor()
      try await priya.open(DoorTrial.way)
      #expect(priya.page.contains("did not work. Try again in a minute"))
      #expect(priya.page.contains(#"href="/sign-in/link""#))
    }
  }

  @Test func `a provider that is not in the settings has no address`() async throws {
    try await DoorTrial.with { trial in
      let stranger = trial.visitor()
      for address in ["/sign-in/with/google", "/sign-in/with/google/back?code=a&state=b"] {
        let status = try await stranger.open(address)
        #expect(status == .notFound)
      }
    }
  }

  @Test func `signing in again takes the place of the session, and confirms who it is`()
    async throws
  {
    try await DoorTrial.with { trial in
      let priya = trial.visitor()
      try await trial.signIn(priya)
      trial.empty.clock.move(to: EmptySchool.morning.adding(seconds: 1200))
      try await priya.open("/sign-in/recovery-codes")
      #expect(priya.page.contains("Sign in with Larkfield accounts again"))
      try await trial.signIn(priya, next: "?next=/sign-in/sessions")
      #expect(priya.page.contains("You are signed in nowhere else."))
      try await priya.open("/sign-in/recovery-codes")
      #expect(!priya.page.contains("Confirm that it is you"))
    }
  }

  @Test func `an address that was put right leaves no way in through the provider`() async throws {
    try await DoorTrial.with { trial in
      let other = trial.visitor()
      try await trial.signIn(other)
      let priya = try #require(try await trial.person("Priya Nair"))
      let place = trial.place.place
      #expect(
        try await ForgetProviderAccounts(place.reception)(
          priya.id, in: place.school, by: .program("test")))
      try await other.open(sessions)
      #expect(other.place.hasPrefix("/sign-in?"))
      #expect(try await trial.acts().last == "accounts.provider.unlinked")
      // Whoever has the address now is linked at the next sign-in.
      trial.accounts.change { $0.subject = "3003" }
      let right = trial.visitor()
      try await trial.signIn(right, next: "?next=/sign-in/sessions")
      #expect(right.place == "/sign-in/key/first?next=%2Fsign-in%2Fsessions")
    }
  }
}
