internal import Essentials
internal import Policies
internal import TestSupport
internal import Testing

struct SigningTests {
  let school = Larkfield()

  private func sign(
    _ version: PolicyVersion, _ office: SigningOffice, by person: PersonID,
    digest: TextDigest? = nil, standIn: String? = nil, signedOn: CivilDate? = nil
  ) async throws -> PolicyVersion {
    try await SignPolicy(store: school.policies, now: school.now, today: school.today)(
      .init(
        office: office, name: "Grace Adeyemi", signedOn: signedOn ?? school.clock.today,
        digest: digest ?? version.digest, standIn: standIn),
      school.step(version, by: person))
  }

  @Test func `a version is signed when both offices have signed`() async throws {
    let version = try await school.reviewed(PhonePolicy.first)
    let once = try await sign(version, .headteacher, by: Larkfield.head)
    #expect(once.status == .inReview)
    #expect(try await sign(version, .chair, by: Larkfield.chair).status == .signed)
  }

  @Test func `a signature under another text does not count`() async throws {
    let version = try await school.reviewed(PhonePolicy.first)
    let other = TextDigest(of: Array("another".utf8))
    let code = await refusal {
      _ = try await sign(version, .headteacher, by: Larkfield.head, digest: other)
    }
    #expect(code == "signature.another-text")
  }

  @Test func `one person does not sign for both offices`() async throws {
    let version = try await school.reviewed(PhonePolicy.first)
    _ = try await sign(version, .headteacher, by: Larkfield.head)
    let code = await refusal { _ = try await sign(version, .chair, by: Larkfield.head) }
    #expect(code == "signature.same-person")
  }

  @Test func `a recorded stand-in signs for the other office too`() async throws {
    let version = try await school.reviewed(PhonePolicy.first)
    _ = try await sign(version, .headteacher, by: Larkfield.head)
    let signed = try await sign(
      version, .chair, by: Larkfield.head, standIn: "The chair is ill until July.")
    #expect(signed.status == .signed)
  }

  @Test func `a signature is not dated ahead`() async throws {
    let version = try await school.reviewed(PhonePolicy.first)
    let code = await refusal {
      _ = try await sign(
        version, .headteacher, by: Larkfield.head, signedOn: day("2025-06-10"))
    }
    #expect(code == "signature.date")
  }

  @Test func `an office signs once`() async throws {
    let version = try await school.reviewed(PhonePolicy.first)
    _ = try await sign(version, .headteacher, by: Larkfield.head)
    let code = await refusal { _ = try await sign(version, .headteacher, by: Larkfield.teacher) }
    #expect(code == "signature.given")
  }

  @Test func `nothing is signed before the roles are confirmed`() async throws {
    let policy = try await school.upload(
      .markdown(Array(PhonePolicy.first.utf8)), of: school.id, by: Larkfield.head)
    let version = try #require(policy.versions.first)
    _ = try await StartReview(store: school.policies, now: school.now)(school.step(version))
    let code = await refusal { _ = try await sign(version, .headteacher, by: Larkfield.head) }
    #expect(code == "roles.not-confirmed")
  }

  @Test func `a signature is taken back and kept`() async throws {
    let version = try await school.signed(PhonePolicy.first)
    let open = try await WithdrawSignature(store: school.policies, now: school.now)(
      for: .chair, school.step(version, by: Larkfield.chair))
    #expect(open.status == .inReview)
    #expect(open.signatures.count == 2)
    #expect(open.validSignatures.map(\.office) == [.headteacher])
  }

  @Test func `nobody takes back what another person signed`() async throws {
    let version = try await school.signed(PhonePolicy.first)
    let code = await refusal {
      _ = try await WithdrawSignature(store: school.policies, now: school.now)(
        for: .chair, school.step(version, by: Larkfield.head))
    }
    #expect(code == "signature.not-yours")
  }

  @Test func `a signature stays once the version is published`() async throws {
    let version = try await school.published(PhonePolicy.first)
    let code = await refusal {
      _ = try await WithdrawSignature(store: school.policies, now: school.now)(
        for: .chair, school.step(version, by: Larkfield.chair))
    }
    #expect(code == "signature.published")
  }

  @Test func `nothing is decided under a signature`() async throws {
    let version = try await school.reviewed(PhonePolicy.first)
    _ = try await sign(version, .headteacher, by: Larkfield.head)
    let code = await refusal {
      _ = try await ConfirmRoles(store: school.policies, now: school.now)(
        [:], school.step(version))
    }
    #expect(code == "version.signed")
  }

  @Test func `a signed copy is known by its digest`() async throws {
    let version = try await school.signed(PhonePolicy.first)
    let pdf = Array("%PDF-1.7 signed".utf8)
    let kept = try await AttachSignedCopy(store: school.policies, now: school.now)(
      pdf, school.step(version))
    #expect(kept.signedCopy?.digest == TextDigest(of: pdf))
  }

  @Test func `a picture is no signed copy`() async throws {
    let version = try await school.signed(PhonePolicy.first)
    let code = await refusal {
      _ = try await AttachSignedCopy(store: school.policies, now: school.now)(
        [0x89, 0x50], school.step(version))
    }
    #expect(code == "copy.not-pdf")
  }

  @Test func `the record says which text was signed for which office, and no name`() async throws {
    let version = try await school.signed(PhonePolicy.first)
    let lines = await school.policies.entries.filter { $0.act == "policies.version.signed" }
    #expect(lines.map { $0.facts["office"] } == ["headteacher", "chair-of-governors"])
    #expect(lines.allSatisfy { $0.facts["digest"] == version.digest.description })
    #expect(!lines.contains { "\($0)".contains("Adeyemi") })
  }
}
