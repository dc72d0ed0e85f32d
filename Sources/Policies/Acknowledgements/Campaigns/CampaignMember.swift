package import Essentials

/// One person in a request to acknowledge.
package struct CampaignMember: Hashable, Sendable {
  /// The person.
  package let person: PersonID
  /// The value of `who` when the person was asked.
  package let who: String
  /// Whether a link can be sent.
  package let hasEmail: Bool
  /// What is asked of the person.
  package var state: State

  /// What is asked of a person.
  package enum State: Hashable, Sendable {
    /// To acknowledge by a day: the request's own, or a later one for a joiner.
    case asked(dueOn: CivilDate)
    /// Nothing: nothing changed for this kind of person since the version that they acknowledged.
    case keeps(PolicyVersionID)
    /// Nothing, for a reason, such as long leave.
    case excused(reason: String, by: PersonID, at: Instant)
  }

  /// Describes a person's part.
  package init(person: PersonID, who: String, hasEmail: Bool, state: State) {
    self.person = person
    self.who = who
    self.hasEmail = hasEmail
    self.state = state
  }

  /// The day by which the person is asked, if the person is.
  package var dueOn: CivilDate? {
    if case .asked(let day) = state { return day }
    return nil
  }
}
