internal import Deadlines
internal import Essentials

/// Writes everything of one save about duties.
struct DutyWriter {
  let connection: SQLConnection
  let school: SchoolID
  let texts: DutyTexts

  /// Writes it in the order in which rows need one another: first what gives places free, then new duties, then what
  /// points at them.
  ///
  /// - Throws: `DutyConflict`.
  func write(_ writes: DutyWrites) throws {
    guard writes.duties.allSatisfy({ $0.school == school }) else {
      throw StoredValueFault("a change of two schools")
    }
    for duty in writes.duties {
      if let revision = writes.expected[duty.id] { try update(duty, from: revision) }
    }
    for duty in writes.duties where writes.expected[duty.id] == nil { try insert(duty) }
    for duty in writes.duties {
      try link(duty)
      try writeHistory(of: duty)
    }
    let post = DutyPostWriter(connection: connection, school: school)
    for digest in writes.digests { try post.queue(digest) }
    for notice in writes.notices { try post.queue(notice) }
  }

  private func update(_ duty: Duty, from revision: Int) throws {
    let changed = try keeping(duty) {
      try connection.execute(
        """
        update duty set due_on = ?, due_at = ?, state = ?, done_on = ?, note_seal = ?,
          reference_seal = ?, reason_seal = ?, salt_seal = ?, reminders_taken = ?, revision = ?,
          handed_over_to = null
        where school_id = ? and duty_id = ? and revision = ?
        """,
        DutyRow.courseValues(of: duty, texts: texts) + name(of: duty) + [.int(revision)])
    }
    guard changed == 1 else { throw DutyConflict.changedMeanwhile(duty.id) }
  }

  private func insert(_ duty: Duty) throws {
    let inserted = try keeping(duty) {
      try connection.execute(
        """
        insert into duty (school_id, duty_id, kind_name, kind_title, kind_sentence,
          owner_person_id, owner_role, source_kind, source_name, source_act_id, paragraphs,
          series_standing, series_period, bearer_person_id, bearer_role, proof_wanted,
          grace_school_days, is_urgent, opened_at, due_on, due_at, state, done_on, note_seal,
          reference_seal, reason_seal, salt_seal, reminders_taken, revision)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
          ?, ?)
        on conflict (school_id, duty_id) do nothing
        """,
        DutyRow.fixedValues(of: duty) + DutyRow.courseValues(of: duty, texts: texts))
    }
    guard inserted == 1 else { throw DutyConflict.changedMeanwhile(duty.id) }
  }

  /// Says which conflict it is where another duty has the place in the series.
  private func keeping(_ duty: Duty, _ write: () throws -> Int) throws -> Int {
    do {
      return try write()
    } catch let violation as SQLConstraintViolation where violation.kind == .unique {
      guard let series = duty.series else { throw violation }
      throw DutyConflict.taken(series)
    }
  }

  private func link(_ duty: Duty) throws {
    guard case .handedOver(let other) = duty.state else { return }
    try connection.execute(
      "update duty set handed_over_to = ? where school_id = ? and duty_id = ?",
      [.identifier(other)] + name(of: duty))
  }

  /// Adds the lines that are not there yet: what happened is never written again.
  private func writeHistory(of duty: Duty) throws {
    let kept = try connection.firstRow(
      "select coalesce(max(place) + 1, 0) from duty_change where school_id = ? and duty_id = ?",
      name(of: duty)
    ) { try $0.int(0) }
    for (place, change) in duty.history.enumerated().dropFirst(kept ?? 0) {
      try connection.execute(
        """
        insert into duty_change (school_id, duty_id, place, at, actor, actor_person_id,
          behalf_person_id, actor_program, what, detail, other_duty_id, told_person_id)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, name(of: duty) + [.int(place)] + DutyChangeRow.values(of: change))
    }
  }

  private func name(of duty: Duty) -> [SQLValue] { [.identifier(school), .identifier(duty.id)] }
}
