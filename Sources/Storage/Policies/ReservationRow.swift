internal import Essentials
internal import Policies

/// A row of `reservation`; the note is sealed and kept elsewhere.
enum ReservationRow {
  static let columns = """
    version_id, person_id, campaign_id, kind, note_id, at, answered_at
    """

  @Sendable static func reservation(_ row: SQLRow) throws -> Reservation {
    Reservation(
      person: try row.identifier(1), version: try row.identifier(0),
      campaign: try row.identifierOrNil(2),
      kind: try StoredValueFault.value(Reservation.Kind.self, row.text(3)),
      note: try row.identifierOrNil(4), at: try row.instant(5),
      answeredAt: try row.instantOrNil(6))
  }

  static func values(of reservation: Reservation) -> [SQLValue] {
    [
      .identifier(reservation.version), .identifier(reservation.person),
      .identifierOrNil(reservation.campaign), .text(reservation.kind.rawValue),
      .identifierOrNil(reservation.note), .instant(reservation.at),
      .instantOrNil(reservation.answeredAt),
    ]
  }
}
