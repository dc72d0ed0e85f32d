internal import Accounts
internal import Essentials
internal import Vault

/// Writes what changes about links.
struct LinkWriter {
  let connection: SQLConnection
  let school: SchoolID

  /// Writes a change that is about links.
  ///
  /// - Throws: `AccountConflict.linkGone`.
  func write(_ change: AccountChange) throws {
    switch change {
    case .add(let link):
      try connection.execute(
        """
        insert into personal_link (\(LinkRow.columns)) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, LinkRow.values(of: link))
    case .useLink(let link): try use(link)
    case .voidLinks(let person, let purposes, let task):
      try void(of: person, purposes.map(\.rawValue).sorted(), task)
    default: throw StoredValueFault("change of a link")
    }
  }

  /// A link that works once goes; another has to be there still.
  private func use(_ link: PersonalLink) throws {
    let statement =
      link.purpose.worksOnce
      ? "delete from personal_link where school_id = ? and lookup = ?"
      : "update personal_link set lookup = lookup where school_id = ? and lookup = ?"
    let used = try connection.execute(
      statement, [.identifier(school), .bytes(link.stored.lookup)])
    guard used == 1 else { throw AccountConflict.linkGone }
  }

  private func void(of person: PersonID, _ purposes: [String], _ task: OneTask?) throws {
    let places = purposes.map { _ in "?" }.joined(separator: ", ")
    let ofTask = task == nil ? "" : " and task_kind = ? and task_id = ?"
    try connection.execute(
      """
      delete from personal_link
      where school_id = ? and person_id = ? and purpose in (\(places))\(ofTask)
      """,
      [.identifier(school), .identifier(person)] + purposes.map(SQLValue.text)
        + (task.map { [.text($0.kind), .text($0.id)] } ?? []))
  }
}
