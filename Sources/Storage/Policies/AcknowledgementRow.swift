internal import Essentials
internal import Policies

/// A row of `acknowledgement`.
enum AcknowledgementRow {
  static let columns = """
    person_id, policy_id, version_id, campaign_id, yearly_campaign_id, digest, consent, at, \
    route, sheet_id, signed_on, entered_by, went_through_questions
    """

  @Sendable static func acknowledgement(_ row: SQLRow) throws -> Acknowledgement {
    Acknowledgement(
      person: try row.identifier(0), policy: try row.identifier(1),
      version: try row.identifier(2), campaign: try row.identifierOrNil(3),
      yearly: try row.identifierOrNil(4), digest: try row.digest(5), consent: try row.text(6),
      at: try row.instant(7), route: try route(row), wentThroughQuestions: try row.bool(12))
  }

  static func values(of given: Acknowledgement) -> [SQLValue] {
    [
      .identifier(given.person), .identifier(given.policy), .identifier(given.version),
      .identifierOrNil(given.campaign), .identifierOrNil(given.yearly), .digest(given.digest),
      .text(given.consent), .instant(given.at), .text(name(of: given.route)),
    ] + paper(of: given.route) + [.bool(given.wentThroughQuestions)]
  }

  // The words of the tables are their own: what people read may be worded anew.
  private static func name(of route: AcknowledgementRoute) -> String {
    switch route {
    case .signedIn: "signed in"
    case .personalLink: "personal link"
    case .sharedComputer: "shared computer"
    case .paper: "paper sheet"
    }
  }

  private static func paper(of route: AcknowledgementRoute) -> [SQLValue] {
    guard case .paper(let paper) = route else { return [.null, .null, .null] }
    return [.identifier(paper.sheet), .date(paper.signedOn), .identifier(paper.enteredBy)]
  }

  private static func route(_ row: SQLRow) throws -> AcknowledgementRoute {
    switch try row.text(8) {
    case "signed in": .signedIn
    case "personal link": .personalLink
    case "shared computer": .sharedComputer
    case "paper sheet":
      .paper(
        PaperEntry(
          sheet: try row.identifier(9), signedOn: try row.date(10),
          enteredBy: try row.identifier(11)))
    default: throw StoredValueFault("route of an acknowledgement")
    }
  }
}
