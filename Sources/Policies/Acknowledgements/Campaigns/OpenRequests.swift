package import Essentials

/// Looks across a school's open requests in one statement each, for the first page of the day.
package protocol OpenRequests: Sendable {
  /// The open requests that a person has not answered yet, the one that is due first at the front.
  func requests(to person: PersonID, in school: SchoolID) async throws -> [OpenRequest]

  /// Every request of a school with how far it has come, the newest first.
  func counts(in school: SchoolID) async throws -> [RequestCount]

  /// The requests of a school that still ask, with how far they have come, the newest first.
  ///
  /// What was asked years ago costs nothing here.
  func openCounts(in school: SchoolID) async throws -> [RequestCount]
}

/// An open request to one person.
package struct OpenRequest: Hashable, Sendable {
  /// The request.
  package let campaign: CampaignID
  /// The policy.
  package let policy: PolicyID
  /// The version that is to be acknowledged.
  package let version: PolicyVersionID
  /// Why it is asked.
  package let why: Campaign.Reason
  /// By when.
  package let dueOn: CivilDate

  /// An open request.
  package init(
    campaign: CampaignID, policy: PolicyID, version: PolicyVersionID, why: Campaign.Reason,
    dueOn: CivilDate
  ) {
    self.campaign = campaign
    self.policy = policy
    self.version = version
    self.why = why
    self.dueOn = dueOn
  }
}

/// How far a request has come, in numbers.
package struct RequestCount: Hashable, Sendable {
  /// The request.
  package let campaign: CampaignID
  /// The version that is to be acknowledged.
  package let version: PolicyVersionID
  /// Why it is asked.
  package let why: Campaign.Reason
  /// The day on which it was opened.
  package let opensOn: CivilDate
  /// By when.
  package let dueOn: CivilDate
  /// Whether it still goes on.
  package let isOpen: Bool
  /// How many were asked and are not excused.
  package let asked: Int
  /// How many of them have answered.
  package let answered: Int

  /// How many have not answered.
  package var outstanding: Int { asked - answered }

  /// A request in numbers.
  package init(
    campaign: CampaignID, version: PolicyVersionID, why: Campaign.Reason, opensOn: CivilDate,
    dueOn: CivilDate, isOpen: Bool, asked: Int, answered: Int
  ) {
    self.campaign = campaign
    self.version = version
    self.why = why
    self.opensOn = opensOn
    self.dueOn = dueOn
    self.isOpen = isOpen
    self.asked = asked
    self.answered = answered
  }
}
