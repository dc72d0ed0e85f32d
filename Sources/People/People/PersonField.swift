/// One of the things that the school knows about a person.
package enum PersonField: String, Hashable, Sendable, CaseIterable {
  /// The name.
  case name
  /// How they belong to the school, or what they do there.
  case kind
  /// Whether they are a governor besides.
  case governor
  /// The agency, training provider or firm.
  case provider
  /// The job title.
  case jobTitle = "job-title"
  /// The mail address.
  case email
  /// The first day.
  case startedOn = "started-on"
  /// The last day.
  case lastDayOn = "last-day-on"
  /// The line manager.
  case lineManager = "line-manager"
  /// How the school's own system names them.
  case reference

  /// The field in a head teacher's words.
  package var words: String {
    switch self {
    case .name: "name"
    case .kind: "how they belong to the school"
    case .governor: "governor"
    case .provider: "agency, training provider or firm"
    case .jobTitle: "job title"
    case .email: "e-mail address"
    case .startedOn: "first day"
    case .lastDayOn: "last day"
    case .lineManager: "line manager"
    case .reference: "reference in the school's system"
    }
  }

  /// What differs between two states of a person, in the order of the fields.
  package static func changed(from before: Person, to after: Person) -> [PersonField] {
    let (old, new) = (before.details, after.details)
    let differs: [PersonField: Bool] = [
      .name: old.name != new.name,
      .kind: old.kind != new.kind || old.post != new.post,
      .governor: old.isAlsoGovernor != new.isAlsoGovernor,
      .provider: old.provider != new.provider,
      .jobTitle: old.jobTitle != new.jobTitle,
      .email: old.email != new.email,
      .startedOn: old.startedOn != new.startedOn,
      .lastDayOn: before.leaving?.lastDayOn != after.leaving?.lastDayOn,
      .lineManager: old.lineManager != new.lineManager,
      .reference: old.reference != new.reference,
    ]
    return allCases.filter { differs[$0] == true }
  }
}
