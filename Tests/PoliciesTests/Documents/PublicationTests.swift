internal import Essentials
internal import Policies
internal import TestSupport
internal import Testing

struct PublicationTests {
  let school = Larkfield()

  private var publish: PublishPolicy {
    PublishPolicy(store: school.policies, now: school.now, today: school.today)
  }
  private var schedule: SchedulePublication {
    SchedulePublication(store: school.policies, now: school.now, today: school.today)
  }

  @Test func `an unsigned version is not published`() async throws {
    let version = try await school.reviewed(PhonePolicy.first)
    let code = await refusal { _ = try await publish(school.step(version)) }
    #expect(code == "version.not-signed")
  }

  @Test func `a published version is in force`() async throws {
    let version = try await school.signed(PhonePolicy.first)
    let policy = try await publish(school.step(version))
    #expect(policy.timeline.inForce(on: school.clock.today) == version.id)
  }

  @Test func `a first version may have applied on paper before`() async throws {
    let version = try await school.signed(PhonePolicy.first)
    let policy = try await publish(since: day("2024-09-02"), school.step(version))
    #expect(policy.timeline.inForce(on: day("2025-01-15")) == version.id)
  }

  @Test func `a later version does not reach back`() async throws {
    let first = try await school.published(PhonePolicy.first)
    school.clock.today = day("2025-07-01")
    let second = try await school.signed(PhonePolicy.reworded, to: first.policy)
    let code = await refusal {
      _ = try await publish(since: day("2025-06-20"), school.step(second))
    }
    #expect(code == "publication.in-the-past")
  }

  @Test func `a scheduled version supersedes the last one on its day`() async throws {
    let first = try await school.published(PhonePolicy.first)
    let second = try await school.signed(PhonePolicy.reworded, to: first.policy)
    let policy = try await schedule(from: day("2025-09-01"), school.step(second))
    #expect(policy.timeline.inForce(on: day("2025-08-31")) == first.id)
    #expect(policy.timeline.inForce(on: day("2025-09-01")) == second.id)
    #expect(
      policy.timeline.standing(of: first.id, on: day("2025-09-01"))
        == .superseded(on: day("2025-09-01")))
  }

  @Test func `two versions do not begin on one day`() async throws {
    let first = try await school.published(PhonePolicy.first)
    let second = try await school.signed(PhonePolicy.reworded, to: first.policy)
    let code = await refusal { _ = try await publish(school.step(second)) }
    #expect(code == "publication.too-early")
  }

  @Test func `a coming version is withdrawn and the one in force stays`() async throws {
    let first = try await school.published(PhonePolicy.first)
    let second = try await school.signed(PhonePolicy.reworded, to: first.policy)
    _ = try await schedule(from: day("2025-09-01"), school.step(second))
    let policy = try await WithdrawVersion(
      store: school.policies, now: school.now, today: school.today)(
        school.step(second), because: .mistake)
    #expect(policy.timeline.inForce(on: day("2025-09-02")) == first.id)
  }

  @Test func `the version in force is not withdrawn`() async throws {
    let first = try await school.published(PhonePolicy.first)
    let code = await refusal {
      _ = try await WithdrawVersion(
        store: school.policies, now: school.now, today: school.today)(
          school.step(first), because: .mistake)
    }
    #expect(code == "version.has-applied")
  }

  @Test func `the record says from when, and what is superseded`() async throws {
    let first = try await school.published(PhonePolicy.first)
    let second = try await school.signed(PhonePolicy.reworded, to: first.policy)
    _ = try await schedule(from: day("2025-09-01"), school.step(second))
    let line = try #require(await school.policies.entries.last)
    #expect(line.act == "policies.version.scheduled")
    #expect(line.facts["from"] == "2025-09-01")
    #expect(line.facts["supersedes"] == "1")
  }

  @Test func `a review has reminders a year, a term and a month before`() {
    let reminders = ReviewReminders(
      reviewOn: day("2028-06-30"),
      termStarts: [day("2028-01-04"), day("2028-04-17"), day("2027-09-06"), day("2028-09-04")])
    #expect(
      reminders.all.map(\.on) == [day("2027-06-30"), day("2028-01-04"), day("2028-05-30")])
    #expect(reminders.due(on: day("2028-05-30")).map(\.before) == [.month])
  }

  @Test func `the review day comes from the text`() async throws {
    let version = try await school.reviewed(PhonePolicy.first)
    let policy = try await school.policies.existing(version.policy, of: school.id)
    #expect(policy.reviewOn == day("2028-06-30"))
  }
}
