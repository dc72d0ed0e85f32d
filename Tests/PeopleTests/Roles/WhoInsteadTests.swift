import Essentials
import People
import TestSupport
import Testing

@Suite struct WhoInsteadTests {
  private let today = day("2025-06-09")

  /// Adeyemi is head and safeguarding lead, Ellery deputy, Whitcombe chair.
  private func larkfield() async throws -> (Larkfield, [String: Person]) {
    let larkfield = Larkfield()
    let cast = [
      "head": try await larkfield.add("Grace Adeyemi", post: .teaching),
      "deputy": try await larkfield.add("Tom Ellery", post: .teaching),
      "chair": try await larkfield.add("Ruth Whitcombe", .governor),
      "vice": try await larkfield.add("Amir Sandhu", .governor),
      "teacher": try await larkfield.add("Priya Nair", post: .teaching),
    ]
    for (who, role) in [
      ("head", Role.headteacher), ("head", .safeguardingLead), ("deputy", .seniorLeadership),
      ("deputy", .deputySafeguardingLead), ("chair", .chairOfGovernors),
      ("vice", .viceChairOfGovernors),
    ] {
      if let person = cast[who] { try await larkfield.appoint(person, role) }
    }
    return (larkfield, cast)
  }

  private func acting(
    _ role: Role, concerned: [String] = [], absent: [String] = [], notToBeTold: [String] = []
  ) async throws -> String {
    let (larkfield, cast) = try await larkfield()
    func ids(_ names: [String]) -> Set<PersonID> { Set(names.compactMap { cast[$0]?.id }) }
    let whoInstead = WhoInstead(
      offices: await larkfield.store.offices(of: larkfield.school), people: await larkfield.people()
    )
    let chain = whoInstead(
      role,
      for: Matter(
        on: today, concerned: ids(concerned), notToBeTold: ids(notToBeTold), absent: ids(absent)))
    guard case .acts(.person(let id), _, _) = chain.end else { return "local authority" }
    return cast.first { $0.value.id == id }?.key ?? "somebody else"
  }

  @Test func `on a usual day the holder acts`() async throws {
    #expect(try await acting(.headteacher) == "head")
    #expect(try await acting(.safeguardingLead) == "head")
  }

  @Test func `when the head is away, the deputy head acts`() async throws {
    #expect(try await acting(.headteacher, absent: ["head"]) == "deputy")
  }

  @Test func `what concerns a head who is also safeguarding lead goes to the chair`() async throws {
    #expect(try await acting(.headteacher, concerned: ["head"]) == "chair")
    #expect(try await acting(.safeguardingLead, concerned: ["head"]) == "chair")
  }

  @Test func `what concerns the head goes to no one who works under them`() async throws {
    #expect(try await acting(.seniorLeadership, concerned: ["head"]) == "chair")
    #expect(try await acting(.deputySafeguardingLead, concerned: ["head"]) == "chair")
    #expect(try await acting(.office, concerned: ["head"]) == "chair")
  }

  @Test func `with the chair concerned too, the vice-chair acts`() async throws {
    #expect(try await acting(.headteacher, concerned: ["head", "chair"]) == "vice")
  }

  @Test func `with everybody concerned it goes to the local authority`() async throws {
    let everyone = ["head", "deputy", "chair", "vice", "teacher"]
    #expect(try await acting(.headteacher, concerned: everyone) == "local authority")
    #expect(Chain.outsideWords.contains("designated officer"))
  }

  @Test func `a reporter who is not to be told is passed over`() async throws {
    #expect(
      try await acting(.headteacher, concerned: ["head"], notToBeTold: ["chair"]) == "vice")
  }

  @Test func `a stand-in acts for an ill head, but not in what concerns that head`() async throws {
    let (larkfield, cast) = try await larkfield()
    let teacher = try #require(cast["teacher"])
    let head = try #require(cast["head"])
    let chair = try #require(cast["chair"])
    _ = try await NameStandIn(larkfield.office)(
      teacher.id, for: .headteacher, from: today, because: .illness, of: larkfield.school,
      by: larkfield.kaur)
    let whoInstead = WhoInstead(
      offices: await larkfield.store.offices(of: larkfield.school), people: await larkfield.people()
    )
    let away = whoInstead(.headteacher, for: Matter(on: today, absent: [head.id]))
    #expect(away.end == .acts(.person(teacher.id), as: .headteacher, .standIn))
    let about = whoInstead(
      .headteacher, for: Matter(on: today, concerned: [head.id], absent: [head.id]))
    #expect(about.end == .acts(.person(chair.id), as: .chairOfGovernors, .holder))
  }

  @Test func `words about who was passed over give nothing away`() {
    let secret: [Chain.Reason] = [.concerned, .actsForConcerned, .notToBeTold]
    #expect(Set(secret.map(\.words)).count == 1)
    #expect(StandIn.Reason.illness.words == StandIn.Reason.leave.words)
  }
}
