internal import Essentials
internal import Policies
internal import TestSupport
internal import Testing

struct AskMoversTests {
  private let school = Larkfield()
  private let governor = reader(Larkfield.governor, "governor")
  private let teacher = reader(Larkfield.teacher, "teacher")

  private var askMovers: AskMovers {
    AskMovers(
      policies: school.policies, acknowledgements: school.acknowledgements,
      store: school.campaigns, newIdentifier: school.newIdentifier, now: school.now,
      today: school.today)
  }

  /// A version that binds teachers to more than governors, which both have acknowledged.
  private func settled() async throws -> PolicyVersion {
    let version = try await school.published(PhonePolicy.teachersAsk)
    let campaign = try await school.startCampaign(
      .init(why: .newVersion, opensOn: day("2025-06-09"), dueOn: day("2025-06-23")),
      for: [governor, teacher], school.step(version))
    for reader in [governor, teacher] {
      _ = try await school.acknowledged(version, by: reader, campaign: campaign.id)
    }
    return version
  }

  @Test func `whoever comes to a place with more rules is asked once`() async throws {
    let version = try await settled()
    let moved = reader(Larkfield.governor, "teacher")
    let asked = try await askMovers([moved, teacher], in: school.id)
    #expect(asked.values.map { $0 } == [[moved.id]])
    let campaign = try #require(
      await school.campaigns.campaigns(about: version.id, of: school.id)
        .first { $0.why == .newPlace })
    #expect(await school.campaigns.entries.last?.act == "policies.mover.asked")
    #expect(try await askMovers([moved, teacher], in: school.id).isEmpty)
    let given = try await school.acknowledged(version, by: moved, campaign: campaign.id)
    #expect(given.yearly == campaign.id)
    #expect(try await askMovers([moved, teacher], in: school.id).isEmpty)
    #expect(try await askMovers([governor, teacher], in: school.id).isEmpty)
  }

  @Test func `whoever comes to a place without further rules is not asked`() async throws {
    _ = try await settled()
    let moved = reader(Larkfield.teacher, "governor")
    #expect(try await askMovers([governor, moved], in: school.id).isEmpty)
  }

  @Test func `whoever has not answered reads it as who they are now`() async throws {
    let version = try await school.published(PhonePolicy.teachersAsk)
    let campaign = try await school.startCampaign(
      .init(why: .newVersion, opensOn: day("2025-06-09"), dueOn: day("2025-06-23")),
      for: [governor], school.step(version))
    let moved = reader(Larkfield.governor, "teacher")
    #expect(try await askMovers([moved], in: school.id).isEmpty)
    #expect(
      await school.campaigns.members(of: campaign.id, in: school.id).map(\.who) == ["teacher"])
    _ = try await school.acknowledged(version, by: moved, campaign: campaign.id)
    #expect(try await askMovers([moved], in: school.id).isEmpty)
  }
}
