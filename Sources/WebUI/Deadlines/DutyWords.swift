internal import Deadlines
internal import Essentials
internal import People
internal import PolicyEngine
internal import Views

/// Duties in the words of the pages.
struct DutyWords: Sendable {
  let visit: Visit
  let reading: PeopleReading

  /// The standing duty beside which the national advice on passwords stands; it never asks for a password, nor does the one
  /// that begins so and comes when somebody leaves or gives a role up.
  private static let password = "website-password"

  /// The day on which it is due.
  func day(_ duty: Deadlines.Duty) -> CivilDate {
    switch duty.due {
    case .on(let day): day
    case .at(let moment): visit.place.duties.clock.date(at: moment)
    }
  }

  /// How near it is, or when it was done; nothing for what fell away.
  func due(_ duty: Deadlines.Duty) -> Agenda.Due? {
    let day = day(duty)
    switch duty.state {
    case .overdue, .notDone: return .late(since: day)
    case .pending:
      if duty.isUrgent { return .atOnce }
      return day < visit.today ? .late(since: day) : day == visit.today ? .today : .on(day)
    case .done(let done), .doneLate(let done): return .done(done.proof.doneOn)
    case .waived, .handedOver, .void: return nil
    }
  }

  /// Whose it is, such as "Sam Birch, website provider".
  func owner(_ owner: DutyOwner, _ people: [PersonID]) -> String {
    switch owner {
    case .person(let person): return reading.name(person)
    case .role(let name):
      let role = Role(rawValue: name)?.words ?? name
      let names = people.map(reading.name).joined(separator: ", ")
      return names.isEmpty ? "\(role.capitalisedStart), which nobody holds" : "\(names), \(role)"
    }
  }

  /// What to do, and about whom or which role where an act opened it.
  func sentence(_ duty: Deadlines.Duty) -> String {
    guard let subject = ActSubject(duty, reading.offices, reading.name) else {
      return duty.kind.sentence
    }
    return "\(duty.kind.sentence) \(subject.sentence)"
  }

  /// Everything about it, as rows.
  func facts(
    _ duty: Deadlines.Duty, _ owners: [PersonID], _ check: WrittenCheck?
  ) -> [SummaryRow] {
    var rows = [SummaryRow("What", duty.kind.sentence)]
    rows += ActSubject(duty, reading.offices, reading.name)?.rows ?? []
    rows += [
      SummaryRow("Who", owner(duty.owner, owners)),
      SummaryRow("Where it stands", duty.state.words), SummaryRow("Due", dueWords(duty.due)),
    ]
    switch duty.state {
    case .done(let done), .doneLate(let done):
      rows.append(SummaryRow("Done on", done.proof.doneOn.words))
      if let note = done.proof.note { rows.append(SummaryRow("What was done", note)) }
      if let paper = done.proof.reference {
        rows.append(SummaryRow("Where the paper is", paper))
      }
    case .notDone(let reason), .waived(let reason), .void(let reason):
      rows.append(SummaryRow("Why", reason))
    case .pending, .overdue, .handedOver: break
    }
    if let check { rows.append(SummaryRow("The record", Self.words(check))) }
    if duty.kind.name.hasPrefix(Self.password) {
      rows.append(
        SummaryRow(
          "The password itself", "We never ask for it. Do not write it on this page."))
    }
    return rows
  }

  private static func words(_ check: WrittenCheck) -> String {
    switch check {
    case .matches: "What is written here matches the record."
    case .differs:
      "What is written here does not match the record: it was altered since. Tell the headteacher "
        + "and the chair of governors."
    case .unsalted:
      "What is written here cannot be checked against the record: it is older than the check."
    }
  }

  private func dueWords(_ due: DutyDue) -> String {
    switch due {
    case .on(let day): return day.words
    case .at(let moment):
      let reading = visit.place.duties.clock.reading(at: moment)
      return "\(reading.date.words), \(reading.time)"
    }
  }

  /// The paragraph that asks for it, in the policy's own words.
  func why(_ duty: Deadlines.Duty) -> Quote? {
    guard let label = duty.paragraphs.first, let policy = visit.held?.published,
      let paragraph = policy.document.paragraph(label)
    else { return nil }
    return Quote(policy.mark(label), text: Prose(markdown: paragraph.text))
  }

  /// What there may be to show for it.
  func proofHint(_ duty: Deadlines.Duty) -> String? {
    switch duty.proofWanted {
    case .dateOnly: nil
    case .sentence: "Say in a sentence what was done or settled."
    case .document: "Say where the paper is kept, or give its number."
    }
  }

  /// National advice, beside the school's own rule.
  func advice(_ duty: Deadlines.Duty) -> Advice? {
    guard duty.kind.name == Self.password,
      let card = visit.place.duties.guidance("password-changes")
    else { return nil }
    return Advice(
      card.title, rule: duty.kind.sentence, advice: card.paragraphs.joined(separator: " "),
      source: Address(checking: card.address).map { Link(card.source, $0) },
      checkedOn: PersonWords.typed(card.checkedOn), suggestion: card.beside)
  }

  /// What happened so far, the latest first.
  func history(_ duty: Deadlines.Duty) -> [History.Event] {
    duty.history.reversed().map { change in
      History.Event(visit.place.moment(change.at), sentence(change))
    }
  }

  private func sentence(_ change: DutyChange) -> String {
    let who = actor(change.by)
    switch change.what {
    case .opened: return "\(who) opened it."
    case .attested(let late): return "\(who) said that it was done\(late ? ", late" : "")."
    case .explained: return "\(who) said why it was not done."
    case .becameOverdue: return "It became late."
    case .handedOver: return "\(who) handed it to somebody else."
    case .takenOver: return "\(who) handed it over to the one who has it now."
    case .waived: return "\(who) let it fall away this time."
    case .withdrawn: return "\(who) withdrew it."
    case .moved: return "It was moved, since the school’s calendar changed."
    case .reminded: return "A reminder was sent."
    case .escalated(let person): return "\(reading.name(person)) was told that it is late."
    case .officeTold: return "The school office was told that it is late."
    }
  }

  private func actor(_ actor: RecordActor) -> String {
    switch actor {
    case .person(let person), .link(let person): reading.name(person)
    case .onBehalf(let by, let of): "\(reading.name(by)), for \(reading.name(of)),"
    case .program: "The program"
    }
  }
}
