package import Essentials
package import Policies

/// Open requests in the database, with the answers beside them.
package struct SQLOpenRequests: OpenRequests {
  private let database: any SQLDatabase

  /// Looks into a database.
  package init(_ database: any SQLDatabase) { self.database = database }

  /// The open requests that a person has not answered yet.
  package func requests(
    to person: PersonID, in school: SchoolID
  ) async throws -> [OpenRequest] {
    try await database.read(for: .school(school)) { connection in
      try connection.rows(
        Self.personal, [.identifier(person), .identifier(school)]
      ) { row in
        OpenRequest(
          campaign: try row.identifier(0), policy: try row.identifier(1),
          version: try row.identifier(2),
          why: try StoredValueFault.value(Campaign.Reason.self, row.text(3)),
          dueOn: try row.date(4))
      }
    }
  }

  /// Every request of a school with how far it has come.
  package func counts(in school: SchoolID) async throws -> [RequestCount] {
    try await counts(Self.counted, in: school)
  }

  /// The requests of a school that still ask, with how far they have come.
  package func openCounts(in school: SchoolID) async throws -> [RequestCount] {
    try await counts(Self.countedOpen, in: school)
  }

  private func counts(_ statement: String, in school: SchoolID) async throws -> [RequestCount] {
    try await database.read(for: .school(school)) { connection in
      try connection.rows(statement, [.identifier(school)]) { row in
        RequestCount(
          campaign: try row.identifier(0), version: try row.identifier(1),
          why: try StoredValueFault.value(Campaign.Reason.self, row.text(2)),
          opensOn: try row.date(3), dueOn: try row.date(4), isOpen: try row.instantOrNil(5) == nil,
          asked: try row.int(6), answered: try row.int(7))
      }
    }
  }

  private static let ownAnswers = Campaign.Reason.allCases.filter(\.wantsOwnAnswer)
    .map { "'\($0.rawValue)'" }.joined(separator: ", ")

  /// Some requests are answered by an acknowledgement of their own, the others by any of that version.
  private static let answer = """
    exists (select 1 from acknowledgement a
      where a.school_id = m.school_id and a.person_id = m.person_id
      and a.version_id = c.version_id
      and (c.why not in (\(ownAnswers)) or a.yearly_campaign_id = c.campaign_id))
    """

  /// The statement for one person; the tests look at its plan.
  package static let personal = """
    select c.campaign_id, c.policy_id, c.version_id, c.why, m.due_on
    from campaign c
    join campaign_member m on m.school_id = c.school_id and m.campaign_id = c.campaign_id
      and m.person_id = ?
    where c.school_id = ? and c.closed_at is null and m.state = 'asked' and not \(answer)
    order by m.due_on, c.campaign_id
    """

  /// The statement for the whole school.
  package static let counted = """
    select c.campaign_id, c.version_id, c.why, c.opens_on, c.due_on, c.closed_at,
      count(m.person_id), coalesce(sum(case when \(answer) then 1 else 0 end), 0)
    from campaign c
    left join campaign_member m on m.school_id = c.school_id and m.campaign_id = c.campaign_id
      and m.state = 'asked'
    where c.school_id = ?
    group by c.campaign_id, c.version_id, c.why, c.opens_on, c.due_on, c.closed_at, c.started_at
    order by c.started_at desc, c.campaign_id
    """

  /// The same for requests that still ask: it looks at the members of those alone.
  package static let countedOpen = counted.replacing(
    "where c.school_id = ?", with: "where c.school_id = ? and c.closed_at is null")
}
