import Accounts
import Composition
import Deadlines
import Essentials
import HTTPSupport
import HTTPTypes
import Storage
import TestSupport
import Testing
import Vault
import WebUI

/// Whoever knows an identifier of something that is not theirs gets no further than whoever made it up.
@Suite struct OthersThingsTests {
  @Test func `a duty of the office is none to a teacher, whatever they send`() async throws {
    try await ServedSchool.with { school in
      let duty = try await OpenDuty(school.school.place.duties.book)(
        DutyDraft(
          kind: DutyKind(
            name: "website-password", title: "Change the website’s password",
            sentence: "Change the password of the school’s website."),
          owner: .role("office"), due: .on(school.school.place.today().adding(days: 3)),
          source: .school), at: school.school.id, by: .program("test"))
      let priya = try await school.signUp(.teacher)
      try await priya.walker.open("/today")
      for address in ["", "/done", "/not-done", "/hand-over", "/waive"] {
        try await priya.walker.open("/duties")
        let status =
          address.isEmpty
          ? try await priya.walker.open("/duties/\(duty.id)")
          : try await priya.walker.send(
            "/duties/\(duty.id)\(address)",
            [
              "done-on": "9 June 2025", "proof": "Everything was done.", "not-done": "No time",
              "successor": "\(ServedSchool.Cast.teacher.id)", "waived": "Not needed",
            ])
        #expect(status == .notFound, "\(address)")
      }
      let after = try await school.school.dutyStore.duty(duty.id, of: school.school.id)
      #expect(after == duty)
    }
  }

  @Test func `a link to one task leads to nothing else, and an error shows no name`() async throws {
    try await ServedSchool.with { school in
      let sent = try await GrantTaskLink(school.reception)(
        OneTask("acknowledge", CampaignID(high: 9, low: 9)), to: ServedSchool.Cast.teacher.id,
        in: school.school.id, expiresAt: school.clock.now().adding(seconds: 3600),
        by: .program("test"))
      let holder = Walker(school.client)
      try await holder.open("/sign-in/by/\(sent.token.text.value)")
      try await holder.send("/sign-in/by/\(sent.token.text.value)", [:])
      for address in [
        "/today", "/today/desk", "/people", "/people/roles", "/duties", "/record",
        "/sign-in/sessions", "/sign-in/confirm", "/sign-in/recovery-codes",
        "/acknowledge/campaigns",
        // The task itself is about a request that there is not.
        "/acknowledge",
      ] {
        #expect(try await holder.open(address) == .notFound, "\(address)")
        #expect(!holder.page.contains("Priya Nair"), "\(address)")
        #expect(!holder.page.contains("/today/desk"), "\(address)")
      }
    }
  }

  @Test func `a session of somebody else is neither seen nor ended`() async throws {
    try await ServedSchool.with { school in
      let priya = try await school.signUp(.teacher)
      let dev = try await school.signUp(.office)
      let cookie = try #require(Base64.url.decode(dev.walker.cookie(.session) ?? ""))
      let own = try await ListSessions(school.reception)(
        session: try #require(SessionSecret(cookieBytes: cookie)))
      try await priya.walker.open("/sign-in/sessions")
      for session in own { #expect(!priya.walker.page.contains(session.id.description)) }
      try await priya.walker.send(
        "/sign-in/sessions/end", ["session": own[0].id.description])
      #expect(try await dev.walker.open("/today") == .ok)
      #expect(dev.walker.place == "/today")
    }
  }

  @Test func `a changed address leaves no way in under the old one`() async throws {
    try await ServedSchool.with { school in
      let (dev, priya) = (
        try await school.signUp(.office), try await school.signUp(.teacher)
      )
      let link = try #require(
        try await AskForLink(school.reception)(
          email: priya.cast.email, for: .signIn, in: school.school.id,
          from: Visitor(address: NetworkAddress("192.0.2.9"), browser: "Firefox")))
      try await dev.walker.open("/people/\(priya.cast.id)/change")
      try await dev.walker.send(
        "/people/\(priya.cast.id)/change",
        [
          "name": "Priya Nair", "kind": "employee", "work": "teacher",
          "revision": dev.walker.value(of: "revision") ?? "",
          "email": "priya@larkfield.example",
        ])
      try await priya.walker.open("/today")
      #expect(priya.walker.place.hasPrefix("/sign-in"))
      let reader = Walker(school.client)
      #expect(
        try await reader.open("/sign-in/by/\(link.token.text.value)") == .unprocessableContent)
    }
  }
}
