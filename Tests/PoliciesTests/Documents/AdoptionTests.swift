internal import Essentials
internal import Policies
internal import TestSupport
internal import Testing

struct AdoptionTests {
  let school = Larkfield()

  private func paper(
    _ office: SigningOffice, _ person: PersonID, on signedOn: String = "2025-06-02"
  ) -> RecordAdoption.OnPaper {
    RecordAdoption.OnPaper(
      office: office, person: person, name: "Grace Adeyemi", signedOn: day(signedOn))
  }

  private var both: [RecordAdoption.OnPaper] {
    [paper(.headteacher, Larkfield.head), paper(.chair, Larkfield.chair)]
  }

  private func enter(
    _ signatures: [RecordAdoption.OnPaper], for version: PolicyVersion
  ) async throws -> PolicyVersion {
    try await RecordAdoption(store: school.policies, now: school.now, today: school.today)(
      signatures, school.step(version, by: Larkfield.office))
  }

  @Test func `an adoption on paper makes a version signed, and says who entered it`()
    async throws
  {
    let version = try await enter(both, for: school.reviewed(PhonePolicy.first))
    #expect(version.status == .signed)
    #expect(version.signatures.map(\.enteredBy) == [Larkfield.office, Larkfield.office])
  }

  @Test func `the record calls it entered`() async throws {
    _ = try await enter(both, for: school.reviewed(PhonePolicy.first))
    let acts = await school.policies.entries.suffix(2).map(\.act)
    #expect(acts == ["policies.adoption.entered", "policies.adoption.entered"])
  }

  @Test func `both offices have to have signed the paper`() async throws {
    let version = try await school.reviewed(PhonePolicy.first)
    let code = await refusal { _ = try await enter([both[0]], for: version) }
    #expect(code == "adoption.incomplete")
  }

  @Test func `a paper is not dated ahead`() async throws {
    let version = try await school.reviewed(PhonePolicy.first)
    let late = [both[0], paper(.chair, Larkfield.chair, on: "2025-06-10")]
    let code = await refusal { _ = try await enter(late, for: version) }
    #expect(code == "signature.date")
  }

  @Test func `one person has not signed for both offices`() async throws {
    let version = try await school.reviewed(PhonePolicy.first)
    let same = [both[0], paper(.chair, Larkfield.head)]
    let code = await refusal { _ = try await enter(same, for: version) }
    #expect(code == "signature.same-person")
  }

  @Test func `the review comes first`() async throws {
    let policy = try await school.upload(
      .markdown(Array(PhonePolicy.first.utf8)), of: school.id, by: Larkfield.head)
    let version = try #require(policy.versions.first)
    let code = await refusal { _ = try await enter(both, for: version) }
    #expect(code == "version.not-in-review")
  }

  @Test func `a later version is signed here, not said to be signed on paper`() async throws {
    let first = try await school.published(PhonePolicy.first)
    let next = try await school.reviewed(PhonePolicy.first + "\n", to: first.policy)
    let code = await refusal { _ = try await enter(both, for: next) }
    #expect(code == "adoption.not-first")
  }

  @Test func `whoever entered a signature takes it back`() async throws {
    let version = try await enter(both, for: school.reviewed(PhonePolicy.first))
    let open = try await WithdrawSignature(store: school.policies, now: school.now)(
      for: .chair, school.step(version, by: Larkfield.office))
    #expect(open.validSignatures.map(\.office) == [.headteacher])
  }
}
