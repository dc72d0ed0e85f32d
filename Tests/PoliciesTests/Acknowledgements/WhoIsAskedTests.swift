internal import Essentials
internal import Policies
internal import PolicyEngine
internal import Synchronization
internal import TestSupport
internal import Testing

struct WhoIsAskedTests {
  let school = Larkfield()
  let teacher = reader(Larkfield.teacher, "teacher")
  let governor = reader(Larkfield.governor, "governor")

  private func campaign(
    _ version: PolicyVersion, _ readers: [Reader]
  ) async throws -> [PersonID: CampaignMember.State] {
    let campaign = try await school.startCampaign(
      .init(
        why: .newVersion, opensOn: school.clock.today,
        dueOn: school.clock.today.adding(days: 14)),
      for: readers, school.step(version))
    let members = await school.campaigns.members(of: campaign.id, in: school.id)
    return Dictionary(members.map { ($0.person, $0.state) }) { first, _ in first }
  }

  private func secondVersion(_ text: String) async throws -> (PolicyVersion, PolicyVersion) {
    let first = try await school.published(PhonePolicy.first)
    for person in [teacher, governor] { _ = try await school.acknowledged(first, by: person) }
    school.clock.today = day("2025-09-01")
    return (first, try await school.published(text, to: first.policy))
  }

  @Test func `a new version asks only those whose decisions changed`() async throws {
    let (first, second) = try await secondVersion(PhonePolicy.teachersAsk)
    let states = try await campaign(second, [teacher, governor])
    #expect(states[teacher.id] == .asked(dueOn: day("2025-09-15")))
    #expect(states[governor.id] == .keeps(first.id))
  }

  @Test func `other words with the same decisions ask nobody again`() async throws {
    let (first, second) = try await secondVersion(PhonePolicy.reworded)
    let states = try await campaign(second, [teacher, governor])
    #expect(states.values.allSatisfy { $0 == .keeps(first.id) })
  }

  @Test func `somebody who never acknowledged is asked`() async throws {
    let (_, second) = try await secondVersion(PhonePolicy.reworded)
    let newcomer = reader(Larkfield.assistant, "governor")
    #expect(
      try await campaign(second, [newcomer])[newcomer.id]
        == .asked(dueOn: day("2025-09-15")))
  }

  @Test func `the record says who keeps an acknowledgement, and of which version`() async throws {
    let (first, second) = try await secondVersion(PhonePolicy.teachersAsk)
    _ = try await campaign(second, [teacher, governor])
    let line = try #require(
      await school.campaigns.entries.first { $0.act == "policies.acknowledgement.kept" })
    #expect(line.facts["acknowledged-digest"] == first.digest.description)
    #expect(line.facts["acknowledged-version"] == "1")
    #expect(line.objects.contains(RecordObject("person", governor.id)))
    #expect(!line.objects.contains(RecordObject("person", teacher.id)))
  }

  @Test func `each is shown what changed for them`() throws {
    let changes = ChangesSince(
      old: try CheckedText.read(Array(PhonePolicy.first.utf8)),
      new: try CheckedText.read(Array(PhonePolicy.teachersAsk.utf8)))
    #expect(
      ChangesForReader(changes, for: "teacher").items.map(\.sentence) == [
        "A teacher who wants to use their phone in the staff room: before, allowed (paragraph 1); "
          + "now, forbidden (paragraph 1)."
      ])
    #expect(ChangesForReader(changes, for: "governor").isEmpty)
  }

  @Test func `a kind of person whom a version does not know is asked`() throws {
    let changes = ChangesSince(
      old: try CheckedText.read(Array(PhonePolicy.first.utf8)),
      new: try CheckedText.read(Array(PhonePolicy.reworded.utf8)))
    #expect(changes.effect(on: "caretaker") == .unknown)
  }

  @Test func `a thousand people take one comparison`() async throws {
    let first = try await school.published(PhonePolicy.first)
    let people = (0..<1000).map {
      reader(PersonID(high: 5, low: $0), $0 % 2 == 0 ? "teacher" : "governor")
    }
    for person in people { _ = try await school.acknowledged(first, by: person) }
    school.clock.today = day("2025-09-01")
    let second = try await school.published(PhonePolicy.teachersAsk, to: first.policy)
    let count = Counter()
    let start = StartCampaign(
      policies: school.policies, acknowledgements: school.acknowledgements,
      store: school.campaigns, newIdentifier: school.newIdentifier, now: school.now,
      today: school.today
    ) { old, new in
      count.add()
      return ChangesSince(old: old, new: new)
    }
    let campaign = try await start(
      .init(why: .newVersion, opensOn: day("2025-09-01"), dueOn: day("2025-09-15")),
      for: people, school.step(second))
    let members = await school.campaigns.members(of: campaign.id, in: school.id)
    #expect(members.count { $0.dueOn != nil } == 500)
    #expect(count.value == 1)
  }

  private final class Counter: Sendable {
    private let count = Mutex(0)
    func add() { count.withLock { $0 += 1 } }
    var value: Int { count.withLock { $0 } }
  }
}
