internal import Essentials
internal import Policies
internal import TestSupport
internal import Testing

struct AcknowledgePolicyTests {
  let school = Larkfield()
  let teacher = reader(Larkfield.teacher, "teacher")

  @Test func `an acknowledgement says what text, what sentence, when and how`() async throws {
    let version = try await school.published(PhonePolicy.first)
    let given = try await school.acknowledged(version, by: teacher)
    #expect(given.digest == version.digest)
    #expect(
      given.consent
        == "I have read the phone policy, version \(version.name) (\(version.digest.short)), "
        + "and I will keep to it.")
    #expect(given.route == .signedIn)
  }

  @Test func `the record cites the paragraph that asks for it`() async throws {
    let version = try await school.published(PhonePolicy.first)
    _ = try await school.acknowledged(version, by: teacher)
    let line = try #require(await school.acknowledgements.entries.first)
    #expect(line.paragraphs == ["3"])
    #expect(line.facts["digest"] == version.digest.description)
    #expect(line.actor == .person(teacher.id))
  }

  @Test func `twice is the same as once`() async throws {
    let version = try await school.published(PhonePolicy.first)
    let first = try await school.acknowledged(version, by: teacher)
    #expect(try await school.acknowledged(version, by: teacher) == first)
    #expect(await school.acknowledgements.entries.count == 1)
  }

  @Test func `two windows at once leave one acknowledgement`() async throws {
    let version = try await school.published(PhonePolicy.first)
    async let one = school.acknowledged(version, by: teacher)
    async let other = school.acknowledged(version, by: teacher)
    #expect(try await one == other)
    #expect(await school.acknowledgements.entries.count == 1)
  }

  @Test func `a superseded version cannot be acknowledged`() async throws {
    let first = try await school.published(PhonePolicy.first)
    school.clock.today = day("2025-09-01")
    _ = try await school.published(PhonePolicy.reworded, to: first.policy)
    let code = await refusal { _ = try await school.acknowledged(first, by: teacher) }
    #expect(code == "acknowledgement.superseded")
  }

  @Test func `who comes with a superseded version reads which is meant, by the same names`()
    async throws
  {
    let first = try await school.published(PhonePolicy.first)
    school.clock.today = day("2025-09-01")
    _ = try await school.published(PhonePolicy.reworded, to: first.policy)
    let refusal = await #expect(throws: Refusal.self) {
      _ = try await school.acknowledged(first, by: teacher)
    }
    let told = try #require(refusal?.message)
    #expect(told.hasPrefix("Version 1 (text 1) applied until"))
    #expect(told.hasSuffix("Acknowledge version 1 (text 2)."))
  }

  @Test func `a version that is not published cannot be acknowledged`() async throws {
    let version = try await school.signed(PhonePolicy.first)
    let code = await refusal { _ = try await school.acknowledged(version, by: teacher) }
    #expect(code == "acknowledgement.not-published")
  }

  @Test func `a coming version can be acknowledged before its day`() async throws {
    let version = try await school.signed(PhonePolicy.first)
    _ = try await SchedulePublication(
      store: school.policies, now: school.now, today: school.today)(
        from: day("2025-09-01"), school.step(version))
    #expect(try await school.acknowledged(version, by: teacher).version == version.id)
  }

  @Test func `a page with another text is loaded again`() async throws {
    let version = try await school.published(PhonePolicy.first)
    var shown = school.shown(version)
    shown.digest = TextDigest(of: [1])
    let other = shown
    let code = await refusal {
      _ = try await school.acknowledge(
        version.id, of: version.policy, in: school.id, by: teacher, shown: other,
        route: .personalLink)
    }
    #expect(code == "acknowledgement.another-text")
  }

  @Test func `a leaver acknowledges nothing`() async throws {
    let version = try await school.published(PhonePolicy.first)
    let leaver = reader(Larkfield.teacher, "teacher", leftOn: "2025-05-31")
    let code = await refusal { _ = try await school.acknowledged(version, by: leaver) }
    #expect(code == "acknowledgement.left")
  }

  @Test func `a link does not pass for signing in`() async throws {
    let version = try await school.published(PhonePolicy.first)
    _ = try await school.acknowledge(
      version.id, of: version.policy, in: school.id, by: teacher, shown: school.shown(version),
      route: .sharedComputer)
    let line = try #require(await school.acknowledgements.entries.first)
    #expect(line.actor == .link(teacher.id))
    #expect(line.facts["how"] == "shared computer")
  }

  @Test func `a question is a state of its own, with its note sealed elsewhere`() async throws {
    let version = try await school.published(PhonePolicy.first)
    let note = SealedNoteID(high: 8, low: 8)
    _ = try await school.ask(
      .disagreement, about: version.id, of: version.policy, in: school.id, by: teacher,
      note: note)
    let kept = await school.acknowledgements.reservations(about: version.id, in: school.id)
    #expect(kept.map(\.kind) == [.disagreement])
    let line = try #require(await school.acknowledgements.entries.last)
    #expect(line.facts["note"] == "sealed")
    #expect(!"\(line)".contains(note.description))
  }

  @Test func `an acknowledgement may follow a question`() async throws {
    let version = try await school.published(PhonePolicy.first)
    _ = try await school.ask(
      .question, about: version.id, of: version.policy, in: school.id, by: teacher, note: nil)
    #expect(try await school.acknowledged(version, by: teacher).person == teacher.id)
  }

  @Test func `a yearly request asks for the same version again`() async throws {
    let version = try await school.published(PhonePolicy.first)
    _ = try await school.acknowledged(version, by: teacher)
    school.clock.today = day("2026-06-01")
    let yearly = try await school.startCampaign(
      .init(why: .yearly, opensOn: day("2026-06-01"), dueOn: day("2026-06-15")),
      for: [teacher], school.step(version))
    _ = try await school.acknowledged(version, by: teacher, campaign: yearly.id)
    _ = try await school.acknowledged(version, by: teacher, campaign: yearly.id)
    let kept = await school.acknowledgements.acknowledgements(of: version.id, in: school.id)
    #expect(kept.map(\.yearly) == [nil, yearly.id])
  }
}
