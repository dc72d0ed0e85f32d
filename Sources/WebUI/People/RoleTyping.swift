internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// What was typed in a form about a role: as it was sent, and what it means, or what is wrong.
struct RoleTyping {
  /// Whose time ends: a term or a stand-in, with the revision that was seen.
  enum Ending {
    case term(TermID, Int)
    case standIn(StandInID, Int)

    /// As the form names it.
    var value: String {
      switch self {
      case .term(let id, let revision): "term.\(id).\(revision)"
      case .standIn(let id, let revision): "stand-in.\(id).\(revision)"
      }
    }

    init?(_ text: String) {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3, let revision = Int(parts[2]) else { return nil }
      switch parts[0] {
      case "term":
        guard let id = TermID(parts[1]) else { return nil }
        self = .term(id, revision)
      case "stand-in":
        guard let id = StandInID(parts[1]) else { return nil }
        self = .standIn(id, revision)
      default: return nil
      }
    }
  }

  private typealias Names = RoleFormPage.Names

  private let sent: [String: String]
  private(set) var holder: RoleHolder?
  private(set) var ending: Ending?
  private(set) var from: CivilDate?
  private(set) var until: CivilDate?
  private(set) var why: StandIn.Reason?
  private(set) var errors: [FieldError] = []

  /// Why somebody was appointed, in a line.
  var reason: String { text(Names.reason) }

  /// The form as it was sent.
  var typed: RoleFormPage.Typed {
    RoleFormPage.Typed(
      person: text(Names.person),
      outside: RoleFormPage.Outside(
        name: text(Names.outsideName), firm: text(Names.outsideFirm),
        email: text(Names.outsideEmail)), from: text(Names.from), until: text(Names.until),
      reason: text(Names.reason))
  }

  /// Reads the appointment to a role.
  init(_ form: FormBody, for role: Role) {
    self.init(form)
    let isOutside = role.mayBeOutside && !text(Names.outsideName).trimmed.isEmpty
    switch (text(Names.person).isEmpty, isOutside) {
    case (true, false): wrong(Names.person, "Choose who it is")
    case (true, true): holder = outside()
    case (false, true):
      wrong(Names.person, "Choose a person or write somebody from outside, not both")
    case (false, false): readPerson()
    }
    from = day(Names.from, "Type the first day")
  }

  /// Reads who stands in.
  init(standInFor form: FormBody) {
    self.init(form)
    if text(Names.person).isEmpty {
      wrong(Names.person, "Choose who stands in")
    } else {
      readPerson()
    }
    from = day(Names.from, "Type the first day")
    until = day(Names.until, "Type the last day; it can be changed later")
    why = StandIn.Reason(rawValue: text(Names.reason))
    if why == nil { wrong(Names.reason, "Choose why") }
  }

  /// Reads whose time ends.
  init(ending form: FormBody) {
    self.init(form)
    ending = Ending(text(Names.person))
    if ending == nil { wrong(Names.person, "Choose whose time ends") }
    until = day(Names.until, "Type the last day")
  }

  /// Why somebody stands in, to choose from.
  static let reasons = [
    Field.Choice(StandIn.Reason.illness.rawValue, "Illness"),
    Field.Choice(StandIn.Reason.leave.rawValue, "Leave of any kind"),
    Field.Choice(StandIn.Reason.secondment.rawValue, "Working elsewhere for a time"),
    Field.Choice(StandIn.Reason.vacancy.rawValue, "Nobody holds the role yet"),
    Field.Choice(StandIn.Reason.other.rawValue, "Anything else"),
  ]

  /// A refusal beside the field that it is about; what is about none stands at the first.
  static func error(_ refusal: Refusal) -> FieldError {
    let field =
      switch refusal.code {
      case "role.taken": Names.from
      case "term.ends-before-start", "stand-in.ends-before-start", "role.ended-already",
        "stand-in.ended-already", "role.last-keeper":
        Names.until
      case "term.reason-too-long": Names.reason
      default: Names.person
      }
    return FieldError(field: field, message: PersonTyping.withoutStop(refusal.message))
  }

  private init(_ form: FormBody) {
    let names = [
      Names.person, Names.outsideName, Names.outsideFirm, Names.outsideEmail, Names.from,
      Names.until, Names.reason,
    ]
    sent = Dictionary(names.map { ($0, String((form.text($0) ?? "").prefix(500))) }) { first, _ in
      first
    }
  }

  private func text(_ name: String) -> String { sent[name] ?? "" }

  private mutating func readPerson() {
    guard let id = PersonID(text(Names.person)) else {
      wrong(Names.person, "Choose somebody from the list")
      return
    }
    holder = .person(id)
  }

  /// Somebody from outside, or nothing where something is wrong with what was written of them.
  private mutating func outside() -> RoleHolder? {
    let (written, firm, address) = (
      text(Names.outsideName), text(Names.outsideFirm), text(Names.outsideEmail)
    )
    let name = read(Names.outsideName) { () throws(Refusal) in try PersonName(written) }
    let email =
      address.trimmed.isEmpty
      ? nil : read(Names.outsideEmail) { () throws(Refusal) in try EmailAddress(address) }
    guard let name, errors.isEmpty else { return nil }
    return read(Names.outsideFirm) { () throws(Refusal) in
      .outside(try OutsideHolder(name: name, organisation: firm, email: email))
    }
  }

  private mutating func day(_ field: String, _ missing: String) -> CivilDate? {
    if let day = TypedDay.read(text(field)) { return day }
    wrong(field, text(field).trimmed.isEmpty ? missing : PersonTyping.unreadableDay)
    return nil
  }

  private mutating func read<Value>(
    _ field: String, _ make: () throws(Refusal) -> Value
  ) -> Value? {
    do throws(Refusal) { return try make() } catch {
      wrong(field, PersonTyping.withoutStop(error.message))
      return nil
    }
  }

  private mutating func wrong(_ field: String, _ message: String) {
    errors.append(FieldError(field: field, message: message))
  }
}
