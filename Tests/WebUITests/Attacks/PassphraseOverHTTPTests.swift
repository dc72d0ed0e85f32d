import Accounts
import Essentials
import HTTPSupport
import HTTPTypes
import TestSupport
import Testing
import WebUI

/// Somebody reads another's mailbox, or guesses, where a key lies under a passphrase: over HTTP.
@Suite struct PassphraseOverHTTPTests {
  private static let word = ServedSchool.passphrase
  private static let thiefs = "the thief has a long one"

  @Test func `guesses are limited, also of the right one`() async throws {
    try await ServedSchool.with { school in
      _ = try await school.makeKey()
      let walker = try await school.comeByLink()
      for _ in 0..<5 {
        try await walker.send("/sign-in/key/open", ["word": "not it at all, no"])
        #expect(walker.page.contains("That is not your passphrase"))
      }
      try await walker.send("/sign-in/key/open", ["word": Self.word])
      #expect(walker.page.contains("There were many attempts"))
      #expect(try await school.openKey(walker) == nil)
    }
  }

  @Test func `the passphrase signs nobody in`() async throws {
    try await ServedSchool.with { school in
      _ = try await school.makeKey()
      let walker = Walker(school.client)
      try await walker.open("/sign-in")
      let status = try await walker.send(
        "/sign-in", ["email": ServedSchool.Cast.teacher.email, "password": Self.word])
      #expect(status == .unprocessableContent)
      #expect(walker.page.contains("do not fit together"))
    }
  }

  @Test func `whoever comes by a link of the mailbox puts nothing over the key that is there`()
    async throws
  {
    try await ServedSchool.with { school in
      let made = try await school.makeKey()
      let key = try await school.openKey(made.walker)
      let thief = try await school.comeByLink()
      let theirs = ["passphrase": Self.thiefs, "again": Self.thiefs]
      try await thief.open("/sign-in/key/first")
      #expect(thief.place == "/sign-in/key")
      for (address, more) in [
        ("/sign-in/key/first", [:]), ("/sign-in/key/passphrase", ["current": Self.thiefs]),
        ("/sign-in/key/forgotten", ["sheet": "nothing of the kind"]),
        ("/sign-in/key/new", ["lose": "yes", "password": Self.thiefs]),
      ] {
        try await thief.send(address, theirs.merging(more) { $1 })
        #expect(try await school.openKey(thief) == nil)
      }
      try await thief.send("/sign-in/key/lock", [:])
      try await thief.send(
        "/sign-in/key/new", theirs.merging(["lose": "yes"]) { $1 })
      #expect(thief.page.contains("Somebody has to allow it first"))
      let priya = try await school.comeByLink()
      try await priya.send(
        "/sign-in/key/forgotten",
        ["sheet": made.sheet, "passphrase": Self.word, "again": Self.word])
      #expect(try await school.openKey(priya) == key)
    }
  }

  @Test func `no second step is set up beside a passphrase that was not typed`() async throws {
    try await ServedSchool.with { school in
      _ = try await school.makeKey()
      let thief = try await school.comeByLink()
      for (address, step) in [
        ("/sign-in/second-factor", "secondFactor"), ("/sign-in/second-factor/passkey", "passkey"),
      ] {
        try await thief.open(address)
        #expect(thief.place == "/sign-in/key/open?before=\(step)")
        #expect(thief.page.contains("shows first that it is you"))
      }
      try await thief.open("/sign-in/key/open?before=secondFactor")
      try await thief.send("/sign-in/key/open", ["word": Self.word, "before": "secondFactor"])
      #expect(thief.place == "/sign-in/second-factor")
      #expect(thief.page.contains("Set up your second step"))
    }
  }
}
