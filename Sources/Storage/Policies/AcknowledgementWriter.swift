internal import Essentials
internal import Policies

/// Writes acknowledgements.
struct AcknowledgementWriter {
  let connection: SQLConnection
  let school: SchoolID

  /// Writes one, with the school's next number.
  ///
  /// - Throws: `AlreadyAcknowledged` where the person has one; the write is to be given up then.
  func write(_ acknowledgement: Acknowledgement) throws {
    let inserted = try connection.execute(
      """
      insert into acknowledgement (school_id, person_id, policy_id, version_id, campaign_id,
        yearly_campaign_id, digest, consent, at, route, sheet_id, signed_on, entered_by,
        went_through_questions, number)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
        coalesce((select number from acknowledgement where school_id = ?
          order by number desc limit 1), 0) + 1)
      on conflict do nothing
      """,
      [.identifier(school)] + AcknowledgementRow.values(of: acknowledgement)
        + [.identifier(school)])
    if inserted == 0 { throw AlreadyAcknowledged(kept: try kept(like: acknowledgement)) }
  }

  private func kept(like new: Acknowledgement) throws -> Acknowledgement {
    let condition = new.yearly == nil ? "is null" : "= ?"
    let kept = try connection.firstRow(
      """
      select \(AcknowledgementRow.columns) from acknowledgement
      where school_id = ? and version_id = ? and person_id = ?
        and yearly_campaign_id \(condition)
      """,
      [.identifier(school), .identifier(new.version), .identifier(new.person)]
        + (new.yearly.map { [.identifier($0)] } ?? []), AcknowledgementRow.acknowledgement)
    guard let kept else { throw StoredValueFault("number of an acknowledgement") }
    return kept
  }
}
