import Composition
import Deadlines
import Essentials
import People
import Policies
import Testing
import WebUI

/// Joining, moving, and a role that changes hands are acts that have something done.
@Suite struct ActDutiesTests {
  @Test
  func `whoever joins gets what the work needs, and the policy explained by whom they work for`()
    async throws
  {
    try await room { room in
      let tom = try await room.person("Tom Ellery")
      try await room.dev.send(
        "/people/new",
        [
          "name": "Siân Llywelyn", "kind": "employee", "work": "teacher",
          "email": "sian@larkfield.example", "starts-on": "16/6/2025", "manager": "\(tom.id)",
        ])
      let duties = try await room.open(["joiner-access", "joiner-induction"])
      #expect(duties.map(\.owner) == [.role("office"), .person(tom.id)])
      #expect(duties.map(\.due) == [.on(Self.day("2025-06-16")), .on(Self.day("2025-06-16"))])
      #expect(duties.map(\.paragraphs) == [["50"], ["17"]])
      try await room.dev.open("/today")
      #expect(room.dev.page.contains("Somebody new"))
      #expect(room.dev.page.contains("It is about Siân Llywelyn"))
      try await room.dev.open("/duties/\(try #require(duties.first).id)")
      #expect(room.dev.page.contains("Whom it is about"))
      try await room.dev.open("/record?about=deadlines.")
      #expect(room.dev.page.contains("opened the duty “Somebody new"))
      // It is needed until a last day that is far off, which may be a slip of the hand.
      let sian = try await room.person("Siân Llywelyn")
      try await room.dev.open("/people/\(sian.id)/leaving")
      try await room.dev.send(
        "/people/\(sian.id)/leaving",
        ["leaves-on": "18/7/2025", "revision": room.dev.value(of: "revision") ?? ""])
      #expect(try await room.open(["joiner-access", "joiner-induction"]).count == 2)
      // Who never comes after all needs nothing.
      try await room.dev.open("/people/\(sian.id)/leaving")
      try await room.dev.send(
        "/people/\(sian.id)/leaving",
        ["leaves-on": "16/6/2025", "revision": room.dev.value(of: "revision") ?? ""])
      #expect(try await room.open(["joiner-access", "joiner-induction"]).isEmpty)
    }
  }

  @Test func `a list of people who have long been there makes nobody explain the policy to each`()
    async throws
  {
    try await room { room in
      // Joel and Priya came with the list of setting up.
      #expect(try await room.open(["joiner-access", "joiner-induction"]).isEmpty)
      try await room.dev.send(
        "/people/new",
        [
          "name": "Ola Dahl", "kind": "employee", "work": "teacher", "starts-on": "1/9/2019",
        ])
      #expect(try await room.open(["joiner-access", "joiner-induction"]).isEmpty)
    }
  }

  @Test func `whoever moves loses the access of the old place, unless they move back`() async throws
  {
    try await room { room in
      let priya = try await room.person("Priya Nair")
      try await room.move(priya, to: "support-staff")
      let duty = try #require(try await room.open(["mover-access"]).first)
      #expect(duty.owner == .role("office"))
      try await room.move(priya, to: "teacher")
      #expect(try await room.open(["mover-access"]).isEmpty)
    }
  }

  @Test func `when the website's holder changes, its password does, and the old access goes`()
    async throws
  {
    try await room { room in
      let joel = try await room.person("Joel Okoro")
      try await room.appoint(joel, to: "website-provider", from: "9/6/2025")
      try await room.end("website-provider", on: "13/6/2025")
      let duties = try await room.open(["role-accounts", "website-password-role"])
      #expect(duties.map(\.paragraphs) == [["47"], ["51"]])
      #expect(Set(duties.map(\.due)) == [.on(Self.day("2025-06-13"))])
      #expect(Set(duties.map(\.owner)) == [.role("office")])
      try await room.dev.open("/duties/\(try #require(duties.last).id)")
      #expect(room.dev.page.contains("Joel Okoro"))
      // The role is given back before it was over.
      try await room.appoint(joel, to: "website-provider", from: "14/6/2025")
      #expect(try await room.open(["role-accounts", "website-password-role"]).isEmpty)
    }
  }

  @Test func `a new head takes the school's accounts over, and the contacts are checked at once`()
    async throws
  {
    try await room { room in
      let tom = try await room.person("Tom Ellery")
      try await room.appoint(tom, to: "headteacher", from: "16/6/2025")
      let handover = try #require(try await room.open(["head-handover"]).first)
      #expect(handover.due == .on(Self.day("2025-06-15")))
      let check = try #require(try await room.open(["contact-changed"]).first)
      #expect(check.paragraphs == ["18"] && check.owner == .role("office"))
      // Whoever confirms the list of contacts has done it.
      try await room.dev.open("/people/roles")
      try await room.dev.send("/people/roles/confirm", [:])
      #expect(try await room.open(["contact-changed"]).isEmpty)
      #expect(try await room.done(check.id))
    }
  }

  @Test func `a needed role that falls vacant is looked after until somebody has it`() async throws
  {
    try await room { room in
      try await room.end("deputy-safeguarding-lead", on: "9/6/2025")
      let duty = try #require(try await room.open(["role-vacant"]).first)
      #expect(duty.owner == .role("headteacher"))
      try await room.appoint(
        try await room.person("Priya Nair"), to: "deputy-safeguarding-lead", from: "10/6/2025")
      #expect(try await room.open(["role-vacant"]).isEmpty)
    }
  }

  @Test func `a new version goes on paper to whom no letter reaches`() async throws {
    try await room { room in
      let version = try await room.signAgain()
      try await room.dev.open("/policies/\(version)/publish")
      try await room.dev.send(
        "/policies/\(version)/publish", ["from": "10/6/2025", "due-on": "24/6/2025"])
      let duties = try await room.open(["ask-on-paper"])
      #expect(duties.map(\.due) == [.on(Self.day("2025-06-24"))])
      #expect(duties.map(\.source) == [SchoolAct.publishing(version).source])
      #expect(duties.map(\.owner) == [.role("office")])
      try await room.dev.open("/duties")
      #expect(room.dev.page.contains("The policy on paper"))
    }
  }

  private static func day(_ text: String) -> CivilDate { CivilDate(text) ?? EmptySchool.someDay }

  private func room(_ body: (ActingRoom) async throws -> Void) async throws {
    try await EmptySchool.with { school in
      let dev = Walker(school.client)
      try await school.setUp(dev)
      try await body(ActingRoom(place: school.school.place, dev: dev))
    }
  }
}

extension EmptySchool {
  fileprivate static let someDay = CivilDate(daysSince1970: 0)
}

/// A school in which Dev Kaur of the office acts.
struct ActingRoom {
  let place: Workplace
  let dev: Walker

  func person(_ name: String) async throws -> Person {
    try #require(
      try await place.office.people.people(of: place.school)
        .first { $0.details.name.given == name })
  }

  /// The open duties of some kinds, by kind.
  func open(_ kinds: Set<String>) async throws -> [Deadlines.Duty] {
    try await place.duties.book.store.openDuties(of: place.school)
      .filter { kinds.contains($0.kind.name) }.sorted { $0.kind.name < $1.kind.name }
  }

  func done(_ duty: DutyID) async throws -> Bool {
    if case .done = try await place.duties.book.store.duty(duty, of: place.school)?.state {
      return true
    }
    return false
  }

  /// Brings the policy in again under another date, and signs it for head and chair.
  func signAgain() async throws -> PolicyVersionID {
    let store = place.library.policies
    let (head, chair) = (try await person("Grace Adeyemi"), try await person("Ruth Whitcombe"))
    let known = try #require(try await store.policies(of: place.school).first)
    let text = String(decoding: PolicyFile.modelBytes, as: UTF8.self)
      .replacing("version: \"2025-06\"", with: "version: \"2025-07\"")
    let uploaded = try await UploadPolicy(
      store: store, newIdentifier: place.newIdentifier, now: place.now, today: place.today)(
        .markdown(Array(text.utf8)), to: known.id, of: place.school, by: head.id)
    let version = try #require(uploaded.open)
    func step(_ person: PersonID) -> PolicyStep {
      PolicyStep(school: place.school, policy: uploaded.id, version: version.id, by: person)
    }
    _ = try await StartReview(store: store, now: place.now)(step(head.id))
    let holders = try PolicyRoleHolders.suggested(
      for: PolicyFile.load(nil), offices: try await place.office.terms.offices(of: place.school),
      on: place.today())
    _ = try await ConfirmRoles(store: store, now: place.now)(holders, step(head.id))
    for (office, person) in [(SigningOffice.headteacher, head), (.chair, chair)] {
      _ = try await SignPolicy(store: store, now: place.now, today: place.today)(
        SignPolicy.Form(
          office: office, name: person.details.name.given, signedOn: place.today(),
          digest: version.digest), step(person.id))
    }
    return version.id
  }

  func move(_ person: Person, to work: String) async throws {
    try await dev.open("/people/\(person.id)/change")
    try await dev.send(
      "/people/\(person.id)/change",
      [
        "name": person.details.name.given, "kind": "employee", "work": work,
        "email": person.details.email?.description ?? "",
        "revision": dev.value(of: "revision") ?? "",
      ])
  }

  func appoint(_ person: Person, to role: String, from day: String) async throws {
    try await dev.open("/people/roles/\(role)")
    try await dev.send("/people/roles/\(role)", ["person": "\(person.id)", "from": day])
    #expect(dev.place.hasPrefix("/people/roles?"))
  }

  func end(_ role: String, on day: String) async throws {
    let term = try #require(
      try await place.office.terms.offices(of: place.school).terms.last { $0.role.rawValue == role }
    )
    try await dev.open("/people/roles/\(role)/end")
    try await dev.send(
      "/people/roles/\(role)/end",
      ["person": "term.\(term.id).\(term.revision)", "until": day])
    #expect(dev.place.hasPrefix("/people/roles?"))
  }
}
