internal import Essentials
internal import Policies

/// Rows of what a review decided: findings, and the holders of roles.
enum ReviewRows {
  static let decisionColumns = """
    a.finding, a.sentence, a.outcome, a.reason, a.decided_by, a.decided_at
    """

  static func decision(_ row: SQLRow, from column: Int) throws -> FindingDecision {
    FindingDecision(
      finding: try row.text(column), sentence: try row.text(column + 1),
      outcome: try outcome(row.text(column + 2), row.textOrNil(column + 3)),
      by: try row.identifier(column + 4), at: try row.instant(column + 5))
  }

  static func values(of decision: FindingDecision) -> [SQLValue] {
    let outcome: [SQLValue] =
      switch decision.outcome {
      case .mended: [.text("mended"), .null]
      case .accepted(let reason): [.text("accepted"), .text(reason)]
      }
    return [.text(decision.finding), .text(decision.sentence)] + outcome
      + [.identifier(decision.by), .instant(decision.at)]
  }

  private static func outcome(
    _ name: String, _ reason: String?
  ) throws -> FindingDecision.Outcome {
    switch (name, reason) {
    case ("mended", nil): .mended
    case ("accepted", let reason?): .accepted(reason: reason)
    default: throw StoredValueFault("outcome of a finding")
    }
  }
}

extension ReviewRows {
  /// Who confirmed roles, and when.
  struct Confirmation {
    let by: PersonID
    let at: Instant

    func roles(_ holders: [String: RolesConfirmation.Holder]) -> RolesConfirmation {
      RolesConfirmation(holders: holders, by: by, at: at)
    }
  }

  /// A role with one of its holders; nobody where it varies or the list is empty.
  struct Holding {
    let role: String
    let varies: Bool
    let outside: String?
    let person: PersonID?
  }

  static func confirmation(_ row: SQLRow, from column: Int) throws -> Confirmation {
    Confirmation(by: try row.identifier(column), at: try row.instant(column + 1))
  }

  static func holding(_ row: SQLRow, from column: Int) throws -> Holding {
    Holding(
      role: try row.text(column), varies: try row.bool(column + 1),
      outside: try row.textOrNil(column + 2), person: try row.identifierOrNil(column + 3))
  }

  /// The holders by role, each list in its order.
  static func holders(_ holdings: [Holding]) -> [String: RolesConfirmation.Holder] {
    Dictionary(grouping: holdings, by: \.role).mapValues { holdings in
      if holdings.contains(where: \.varies) { return .varies }
      if let name = holdings.lazy.compactMap(\.outside).first { return .outside(name) }
      return .people(holdings.compactMap(\.person))
    }
  }
}
