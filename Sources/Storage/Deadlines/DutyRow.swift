internal import Deadlines
internal import Essentials

/// A row of `duty`, to which its history is still to be added.
struct DutyRow {
  static let columns = """
    d.school_id, d.duty_id, d.kind_name, d.kind_title, d.kind_sentence, d.owner_person_id, \
    d.owner_role, d.source_kind, d.source_name, d.source_act_id, d.paragraphs, \
    d.series_standing, d.series_period, d.bearer_person_id, d.bearer_role, d.proof_wanted, \
    d.grace_school_days, d.is_urgent, d.opened_at, d.due_on, d.due_at, d.state, d.done_on, \
    d.note_seal, d.reference_seal, d.reason_seal, d.handed_over_to, d.reminders_taken, d.revision, \
    d.salt_seal
    """

  let id: DutyID
  private let row: SQLRow

  init(_ row: SQLRow) throws {
    id = try row.identifier(1)
    self.row = row
  }

  /// The duty with its history, its texts opened.
  func duty(history: [DutyChange], texts: DutyTexts) throws -> Duty {
    try StoredValueFault.reading("duty") {
      let dueAt = try row.instant(20)
      let course = Duty.Course(
        due: try row.dateOrNil(19).map { .on($0) } ?? .at(dueAt), dueAt: dueAt,
        state: try state(history: history, texts: texts), history: history,
        remindersTaken: try row.int(27), revision: try row.int(28),
        salt: try row.bytesOrNil(29).map { try texts.salt($0, of: id) })
      return Duty(
        stored: try draft(due: course.due), id: id, school: try row.identifier(0),
        openedAt: try row.instant(18), course: course)
    }
  }

  private func draft(due: DutyDue) throws -> DutyDraft {
    DutyDraft(
      kind: try DutyKind(name: row.text(2), title: row.text(3), sentence: row.text(4)),
      owner: try Self.owner(row, at: 5), due: due, source: try source(),
      paragraphs: try row.text(10).split(separator: "\n").map(String.init),
      series: try row.textOrNil(11).map {
        DutySeries(
          standing: $0, period: try row.text(12), bearer: try Self.owner(row, at: 13))
      },
      proofWanted: try StoredValueFault.value(ProofWanted.self, row.text(15)),
      graceSchoolDays: try row.int(16), isUrgent: try row.bool(17))
  }

  private func source() throws -> DutySource {
    switch try row.text(7) {
    case "norm": .norm(try row.text(8))
    case "act": .act(kind: try row.text(8), id: try row.text(9))
    case "school": .school
    default: throw StoredValueFault("source of a duty")
    }
  }

  private func state(history: [DutyChange], texts: DutyTexts) throws -> DutyState {
    func reason() throws -> String {
      try texts.open(row.bytes(25), .reason, of: id)
    }
    return switch try row.text(21) {
    case "pending": .pending
    case "overdue": .overdue
    case "done": .done(try done(history: history, texts: texts))
    case "done-late": .doneLate(try done(history: history, texts: texts))
    case "not-done": .notDone(because: try reason())
    case "waived": .waived(because: try reason())
    case "handed-over": .handedOver(to: try row.identifier(26))
    case "void": .void(because: try reason())
    default: throw StoredValueFault("state of a duty")
    }
  }

  /// Who said that it was done, and when, stands in its history and nowhere else.
  private func done(history: [DutyChange], texts: DutyTexts) throws -> DutyDone {
    let attested = history.last { if case .attested = $0.what { true } else { false } }
    guard let attested else { throw StoredValueFault("duty that nobody attested") }
    let proof = DutyProof(
      doneOn: try row.date(22),
      note: try row.bytesOrNil(23).map { try texts.open($0, .note, of: id) },
      reference: try row.bytesOrNil(24).map { try texts.open($0, .reference, of: id) })
    return DutyDone(proof: proof, by: attested.by, at: attested.at)
  }

  /// Reads a person and a role, of which one is there.
  static func owner(_ row: SQLRow, at place: Int) throws -> DutyOwner {
    if let person: PersonID = try row.identifierOrNil(place) { return .person(person) }
    return .role(try row.text(place + 1))
  }
}
