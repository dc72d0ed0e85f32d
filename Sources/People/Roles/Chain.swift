/// Who acts in a role for a matter, and who was passed over on the way.
package struct Chain: Hashable, Sendable {
  /// Somebody on the way.
  package struct Step: Hashable, Sendable {
    /// The role.
    package let role: Role
    /// Whether they hold it or stand in.
    package let capacity: Capacity
    /// Who; nobody where the role is vacant.
    package let holder: RoleHolder?
    /// Why they may not act; nothing for the one who acts.
    package let passedOver: Reason?
  }

  /// In what capacity somebody acts.
  package enum Capacity: String, Hashable, Sendable {
    /// Holds the role.
    case holder
    /// Stands in for the holder.
    case standIn = "stand-in"
  }

  /// Why somebody may not act.
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    /// Nobody holds the role.
    case vacant
    /// The matter is about them.
    case concerned
    /// They would act for, or work under, somebody whom the matter is about.
    case actsForConcerned = "acts-for-concerned"
    /// They must not learn of it.
    case notToBeTold = "not-to-be-told"
    /// They are away on the day.
    case absent
    /// They are not at the school on the day.
    case notHere = "not-here"

    /// The reason in words that give nothing away about the matter.
    package var words: String {
      switch self {
      case .vacant: "nobody holds this role"
      case .concerned, .actsForConcerned, .notToBeTold: "may not act in this matter"
      case .absent: "away on the day"
      case .notHere: "not at the school on the day"
      }
    }
  }

  /// Where a chain ends.
  package enum End: Hashable, Sendable {
    /// With somebody who may act.
    case acts(RoleHolder, as: Role, Capacity)
    /// With the local authority, since nobody of the school may act.
    case localAuthority
  }

  /// Who was asked, in order; the last one acts, unless the chain ends outside.
  package let steps: [Step]
  /// Where it ends.
  package let end: End

  /// What a page says where nobody of the school may act.
  package static let outsideWords = """
    Nobody at the school may deal with this. Tell the local authority's designated officer: your \
    council's website names them. If a child is in danger now, call 999.
    """
}
