internal import Deadlines
internal import Essentials

extension DutyRow {
  /// What never changes after a duty was opened, in the order of the columns up to `opened_at`.
  static func fixedValues(of duty: Duty) -> [SQLValue] {
    [
      .identifier(duty.school), .identifier(duty.id), .text(duty.kind.name),
      .text(duty.kind.title), .text(duty.kind.sentence),
    ] + values(of: duty.owner) + values(of: duty.source) + [
      .text(duty.paragraphs.joined(separator: "\n")), .textOrNil(duty.series?.standing),
      .textOrNil(duty.series?.period),
    ] + (duty.series.map { values(of: $0.bearer) } ?? [.null, .null]) + [
      .text(duty.proofWanted.rawValue), .int(duty.graceSchoolDays), .bool(duty.isUrgent),
      .instant(duty.openedAt),
    ]
  }

  /// What becomes of a duty: from `due_on` on, but for the duty that it was handed over to, which may come later.
  static func courseValues(of duty: Duty, texts: DutyTexts) throws -> [SQLValue] {
    let day: CivilDate? = if case .on(let date) = duty.due { date } else { nil }
    var (proof, reason): (DutyProof?, String?) = (nil, nil)
    switch duty.state {
    case .pending, .overdue, .handedOver: break
    case .done(let done), .doneLate(let done): proof = done.proof
    case .notDone(let because), .waived(let because), .void(let because): reason = because
    }
    return [
      .dateOrNil(day), .instant(duty.dueAt), .text(duty.state.name), .dateOrNil(proof?.doneOn),
      .bytesOrNil(try proof?.note.map { try texts.seal($0, .note, of: duty.id) }),
      .bytesOrNil(try proof?.reference.map { try texts.seal($0, .reference, of: duty.id) }),
      .bytesOrNil(try reason.map { try texts.seal($0, .reason, of: duty.id) }),
      .bytesOrNil(try duty.salt.map { try texts.seal(salt: $0, of: duty.id) }),
      .int(duty.remindersTaken), .int(duty.revision),
    ]
  }

  /// A person and a role, of which one is there.
  static func values(of owner: DutyOwner) -> [SQLValue] {
    switch owner {
    case .person(let person): [.identifier(person), .null]
    case .role(let role): [.null, .text(role)]
    }
  }

  private static func values(of source: DutySource) -> [SQLValue] {
    switch source {
    case .norm(let name): [.text("norm"), .text(name), .null]
    case .act(let kind, let id): [.text("act"), .text(kind), .text(id)]
    case .school: [.text("school"), .null, .null]
    }
  }
}
