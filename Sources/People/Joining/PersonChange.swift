/// What an act changed, and what that sets off.
package struct PersonChange: Hashable, Sendable {
  /// The person before; nothing for a joiner, and where only roles changed.
  package let before: Person?
  /// The person after; nothing where only roles changed.
  package let after: Person?
  /// Terms that were made or changed.
  package let terms: [TermOfOffice]
  /// Stand-ins that were made or changed.
  package let standIns: [StandIn]
  /// What it sets off, in the order in which it is to be done.
  package let consequences: [Consequence]

  /// States a change.
  package init(
    before: Person? = nil, after: Person? = nil, terms: [TermOfOffice] = [],
    standIns: [StandIn] = [], consequences: [Consequence] = []
  ) {
    self.before = before
    self.after = after
    self.terms = terms
    self.standIns = standIns
    self.consequences = consequences
  }

  /// The fields that changed.
  package var fields: [PersonField] {
    guard let before, let after else { return [] }
    return PersonField.changed(from: before, to: after)
  }
}
