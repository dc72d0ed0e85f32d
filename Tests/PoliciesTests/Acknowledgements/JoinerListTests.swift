internal import Essentials
internal import Policies
internal import TestSupport
internal import Testing

struct JoinerListTests {
  let school = Larkfield()

  @Test func `all who join with a list are asked with one write, but for those who are known`()
    async throws
  {
    _ = try await school.published(PhonePolicy.first)
    let welcome = WelcomeJoiner(
      policies: school.policies, acknowledgements: school.acknowledgements,
      store: school.campaigns, newIdentifier: school.newIdentifier, now: school.now,
      today: school.today)
    _ = try await welcome(
      reader(Larkfield.assistant, "teacher", joinedOn: "2025-06-16"), in: school.id)
    let entries = await school.campaigns.entries.count
    let joiners = [
      reader(Larkfield.assistant, "teacher", joinedOn: "2025-06-16"),
      reader(Larkfield.teacher, "teacher", joinedOn: "2025-06-16"),
      reader(Larkfield.office, "support-staff", joinedOn: "2025-09-01"),
    ]
    let asked = try await welcome(joiners, in: school.id)
    #expect(asked.map(\.people) == [[Larkfield.teacher, Larkfield.office]])
    #expect(await school.campaigns.entries.count == entries + 2)
    #expect(try await welcome(joiners, in: school.id).isEmpty)
  }
}
