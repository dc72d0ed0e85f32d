package import Essentials

/// “I do not agree”, or “I have a question”: said instead of an acknowledgement.
///
/// Neither is a refusal to work by the policy. It ends the reminders to the person until somebody
/// has answered; the acknowledgement may follow at any time.
package struct Reservation: Hashable, Sendable {
  /// The person.
  package let person: PersonID
  /// The version.
  package let version: PolicyVersionID
  /// The request that it answers, if one did.
  package let campaign: CampaignID?
  /// Which of the two.
  package let kind: Kind
  /// The note, which is sealed and kept elsewhere; nil where the person wrote none.
  package let note: SealedNoteID?
  /// When it was said.
  package let at: Instant
  /// When somebody answered the person.
  package var answeredAt: Instant?

  /// Which of the two.
  package enum Kind: String, Sendable, CaseIterable {
    /// The person wants to know something first.
    case question
    /// The person does not agree.
    case disagreement
  }

  /// Notes a reservation.
  package init(
    person: PersonID, version: PolicyVersionID, campaign: CampaignID?, kind: Kind,
    note: SealedNoteID?, at: Instant, answeredAt: Instant? = nil
  ) {
    self.person = person
    self.version = version
    self.campaign = campaign
    self.kind = kind
    self.note = note
    self.at = at
    self.answeredAt = answeredAt
  }
}

/// Names a note that is sealed and kept elsewhere.
package typealias SealedNoteID = Identifier<Reservation>
