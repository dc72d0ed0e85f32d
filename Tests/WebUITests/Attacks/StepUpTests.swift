import Composition
import Essentials
import HTTPTypes
import People
import TestSupport
import Testing

/// Somebody else sits down at a computer at which the office is signed in.
@Suite struct StepUpTests {
  private static let nair = ServedSchool.Cast.teacher.id

  @Test func `what gives power over others asks who one is, and does nothing before`() async throws
  {
    try await ServedSchool.with { school in
      let dev = try await school.signUp(.office)
      _ = try await school.signUp(.teacher)
      let before = try await state(school)
      let list = try await sentList(dev.walker)
      school.later(seconds: 11 * 60)
      let forms: [(address: String, fields: [String: String])] = [
        ("/people/roles/headteacher", ["person": "\(Self.nair)", "from": "9 June 2025"]),
        ("/people/roles/publisher", ["person": "\(Self.nair)", "from": "9 June 2025"]),
        ("/people/roles/headteacher/stand-in", ["person": "\(Self.nair)", "from": "9 June 2025"]),
        ("/people/roles/headteacher/end", ["person": "term", "until": "9 June 2025"]),
        ("/people/roles/office/contact", ["email": "mine@elsewhere.example"]),
        (
          "/people/\(Self.nair)/change",
          [
            "name": "Priya Nair", "kind": "employee", "work": "teacher", "revision": "1",
            "email": "mine@elsewhere.example",
          ]
        ),
        ("/people/\(Self.nair)/invitation", [:]), ("/people/\(Self.nair)/second-step", [:]),
        ("/people/invitations", ["shown": "0"]), ("/people/\(Self.nair)/ways-in", [:]),
        (list, [:]), ("/sign-in/recovery-codes", ["make": "new"]),
      ]
      for form in forms {
        try await dev.walker.open("/people")
        try await dev.walker.open("/sign-in/sessions")
        try await dev.walker.send(form.address, form.fields)
        #expect(dev.walker.place.hasPrefix("/sign-in/confirm"), "\(form.address)")
      }
      for page in [
        "/people/roles/headteacher", "/people/roles/headteacher/stand-in", "/record/export.csv",
        "/record/export.txt", "/sign-in/recovery-codes", "/sign-in/password",
        "/sign-in/second-factor", list,
      ] {
        try await dev.walker.open(page)
        #expect(dev.walker.place.hasPrefix("/sign-in/confirm"), "\(page)")
      }
      #expect(try await state(school) == before)
    }
  }

  @Test func `after the code it goes on where it was asked for, and nowhere else`() async throws {
    try await ServedSchool.with { school in
      let dev = try await school.signUp(.office)
      school.later(seconds: 11 * 60)
      try await dev.walker.open("/people/roles/publisher")
      try await dev.walker.send(
        "/sign-in/confirm",
        [
          "code": dev.app.code(at: school.clock.now()),
          "before": dev.walker.value(of: "before") ?? "",
          "next": dev.walker.value(of: "next") ?? "",
        ])
      #expect(dev.walker.place == "/people/roles/publisher")
      school.later(seconds: 11 * 60)
      try await dev.walker.open("/people/roles/publisher")
      try await dev.walker.send(
        "/sign-in/confirm",
        [
          "code": dev.app.code(at: school.clock.now()), "before": "roles",
          "next": "//elsewhere.example/people",
        ])
      #expect(dev.walker.place == "/people/roles")
    }
  }

  @Test func `a link that was sent to somebody is not shown to the office`() async throws {
    try await ServedSchool.with(mails: true) { school in
      let dev = try await school.signUp(.office)
      try await dev.walker.open("/people/\(Self.nair)/account")
      #expect(try await dev.walker.send("/people/\(Self.nair)/invitation", [:]) == .ok)
      #expect(dev.walker.page.contains("on its way by e-mail"))
      #expect(!dev.walker.page.contains("/sign-in/by/"))
    }
  }

  @Test func `the office ends what may be in the wrong hands, and says so in the record`()
    async throws
  {
    try await ServedSchool.with { school in
      let dev = try await school.signUp(.office)
      let priya = try await school.signUp(.teacher)
      try await dev.walker.open("/people/\(Self.nair)/account")
      try await dev.walker.send("/people/\(Self.nair)/ways-in", [:])
      #expect(dev.walker.page.contains("is signed out everywhere, and no link"))
      try await priya.walker.open("/today")
      #expect(priya.walker.place.hasPrefix("/sign-in"))
      try await dev.walker.open("/record")
      #expect(dev.walker.page.contains("ended all sign-ins and links of Priya Nair"))
      school.later(seconds: 11 * 60)
      try await dev.walker.open("/people/\(Self.nair)/account")
      try await dev.walker.send("/people/\(Self.nair)/ways-in", [:])
      #expect(dev.walker.place.hasPrefix("/sign-in/confirm"))
    }
  }

  /// What the forms would have changed.
  private func state(_ school: ServedSchool) async throws -> [String] {
    let offices = try await school.office.terms.offices(of: school.school.id)
    let people = try await school.office.people.people(of: school.school.id)
    let contacts = try await school.office.terms.contacts(of: school.school.id)
    return offices.terms.map { "\($0)" } + offices.standIns.map { "\($0)" }
      + people.map { "\($0.details.email?.description ?? "none") \($0.revision)" }
      + contacts.map { "\($0)" }
  }

  /// A list that waits for a yes, and would change an address.
  private func sentList(_ walker: Walker) async throws -> String {
    try await walker.open("/people/import")
    try await walker.send(
      "/people/import", ["people": "Priya Nair <mine@elsewhere.example>", "of": "staff"])
    return walker.place
  }
}
