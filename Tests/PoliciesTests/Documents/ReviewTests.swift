internal import Essentials
internal import Policies
internal import PolicyEngine
internal import TestSupport
internal import Testing

struct ReviewTests {
  let school = Larkfield()

  @Test func `the text is kept byte for byte and known by its SHA-256 digest`() async throws {
    let bytes = Array(PhonePolicy.first.utf8) + [0x0D, 0x0A]
    let policy = try await school.upload(.markdown(bytes), of: school.id, by: Larkfield.head)
    let version = try #require(policy.versions.first)
    #expect(await school.policies.text(of: version.id, of: school.id)?.bytes == bytes)
    #expect(version.digest == TextDigest(of: bytes))
  }

  @Test func `a digest is the published one of its bytes`() {
    let digest = TextDigest(of: Array("abc".utf8))
    #expect(
      digest.description == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(TextDigest(digest.description.uppercased()) == digest)
  }

  @Test func `a text that is no policy is refused with the line to mend`() async {
    let code = await refusal {
      _ = try await school.upload(
        .markdown(Array("**1.** Hello.\n\n```norms\n- nonsense\n```\n".utf8)), of: school.id,
        by: Larkfield.head)
    }
    #expect(code == "policy.unreadable")
  }

  @Test func `the same text is not uploaded twice`() async throws {
    let first = try await school.reviewed(PhonePolicy.first)
    let code = await refusal {
      _ = try await school.reviewed(PhonePolicy.first, to: first.policy)
    }
    #expect(code == "policy.same-text")
  }

  @Test func `a new text withdraws the one that was worked on, which is kept`() async throws {
    let first = try await school.signed(PhonePolicy.first)
    _ = try await school.reviewed(PhonePolicy.reworded, to: first.policy)
    let policy = try await school.policies.existing(first.policy, of: school.id)
    #expect(policy.versions.map(\.number) == [1, 2])
    #expect(policy.versions.first?.status == .withdrawn(on: school.clock.today))
  }

  @Test func `linked policies say what is not supplied`() async throws {
    let first = try await school.reviewed(PhonePolicy.first)
    let policy = try await school.policies.existing(first.policy, of: school.id)
    #expect(
      policy.linked.map(\.shownPlace) == ["not supplied", "https://larkfield.example/data"])
  }

  @Test func `where a linked policy is can be said, and a new text does not forget it`()
    async throws
  {
    let first = try await school.reviewed(PhonePolicy.first)
    let before = try await school.policies.existing(first.policy, of: school.id)
    let supply = SupplyLinkedPolicies(store: school.policies, now: school.now)
    let title = try #require(before.linked.first?.title)
    let said = try await supply(
      [title: "  On paper,\n in the staff room ", "Some other policy": "nowhere"],
      of: first.policy, in: school.id, by: Larkfield.office)
    #expect(
      said.linked.map(\.shownPlace)
        == ["On paper, in the staff room", "https://larkfield.example/data"])
    _ = try await school.reviewed(PhonePolicy.reworded, to: first.policy)
    let after = try await school.policies.existing(first.policy, of: school.id)
    #expect(after.linked.first?.place == "On paper, in the staff room")
    _ = try await supply([title: " "], of: first.policy, in: school.id, by: Larkfield.office)
    let emptied = try await school.policies.existing(first.policy, of: school.id)
    #expect(emptied.linked.first?.shownPlace == "not supplied")
  }

  @Test func `a place that stays as it is writes nothing, and an endless one is refused`()
    async throws
  {
    let first = try await school.reviewed(PhonePolicy.first)
    let before = try await school.policies.existing(first.policy, of: school.id)
    let title = try #require(before.linked.first?.title)
    let supply = SupplyLinkedPolicies(store: school.policies, now: school.now)
    let same = try await supply(
      [title: ""], of: first.policy, in: school.id, by: Larkfield.office)
    #expect(same.revision == before.revision)
    let code = await refusal {
      _ = try await supply(
        [title: String(repeating: "a", count: 301)], of: first.policy, in: school.id,
        by: Larkfield.office)
    }
    #expect(code == "linked.too-long")
  }

  @Test func `a role without a holder is named`() async throws {
    let policy = try await school.upload(
      .markdown(Array(PhonePolicy.first.utf8)), of: school.id, by: Larkfield.head)
    let version = try #require(policy.versions.first)
    _ = try await StartReview(store: school.policies, now: school.now)(school.step(version))
    let confirm = ConfirmRoles(store: school.policies, now: school.now)
    await #expect(
      throws: Refusal("roles.missing", "Name who holds these roles: the chair of governors.")
    ) { try await confirm(["headteacher": .people([Larkfield.head])], school.step(version)) }
  }

  @Test func `a version with a blocking finding is not signed`() async {
    #expect(
      await refusal { _ = try await school.signed(PhonePolicy.unfinished) } == "findings.open")
  }

  @Test func `a finding that was accepted with a reason no longer blocks`() async throws {
    let version = try await school.reviewed(PhonePolicy.unfinished)
    let text = try CheckedText(Array(PhonePolicy.unfinished.utf8))
    let finding = try #require(text.blocking(after: []).first)
    let decided = try await DecideFinding(store: school.policies, now: school.now)(
      finding.id, .accepted(reason: "The name follows in July."), school.step(version))
    #expect(text.blocking(after: decided.decisions).isEmpty)
  }

  @Test func `a finding is not called mended while the checker finds it`() async throws {
    let version = try await school.reviewed(PhonePolicy.unfinished)
    let finding = try #require(
      CheckedText(Array(PhonePolicy.unfinished.utf8)).blocking(after: []).first)
    let decide = DecideFinding(store: school.policies, now: school.now)
    let code = await refusal { _ = try await decide(finding.id, .mended, school.step(version)) }
    #expect(code == "finding.still-there")
  }

  @Test func `a finding is not accepted without a reason`() async throws {
    let version = try await school.reviewed(PhonePolicy.unfinished)
    let finding = try #require(
      CheckedText(Array(PhonePolicy.unfinished.utf8)).blocking(after: []).first)
    let decide = DecideFinding(store: school.policies, now: school.now)
    let code = await refusal {
      _ = try await decide(finding.id, .accepted(reason: "  "), school.step(version))
    }
    #expect(code == "finding.no-reason")
  }

  @Test func `a change that was not seen is not saved over`() async throws {
    let version = try await school.reviewed(PhonePolicy.first)
    var stale = try await school.policies.existing(version.policy, of: school.id)
    stale.revision -= 1
    let old = stale
    let code = await refusal {
      try await school.policies.save(old, text: nil, recording: [])
    }
    #expect(code == "policy.changed-meanwhile")
  }

  @Test func `a policy of another school looks like none`() async throws {
    let version = try await school.reviewed(PhonePolicy.first)
    var step = school.step(version)
    step.school = SchoolID(high: 9, low: 9)
    let other = step
    let code = await refusal {
      _ = try await StartReview(store: school.policies, now: school.now)(other)
    }
    #expect(code == "policy.not-found")
  }
}
