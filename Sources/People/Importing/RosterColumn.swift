/// What a column of a list of people holds.
package enum RosterColumn: String, Hashable, Sendable, CaseIterable {
  /// The whole name.
  case name
  /// The forename by law.
  case forename
  /// The forename that they are called by.
  case preferredForename = "preferred-forename"
  /// The surname by law.
  case surname
  /// The surname that they are called by.
  case preferredSurname = "preferred-surname"
  /// The address at work.
  case email
  /// How the system names the person.
  case reference
  /// The job title.
  case jobTitle = "job-title"
  /// The contract, such as "agency".
  case contract
  /// The kind of governor.
  case governorType = "governor-type"
  /// The first day.
  case startedOn = "started-on"
  /// The last day.
  case lastDayOn = "last-day-on"
  /// The agency, training provider or firm.
  case provider

  /// The column in words.
  package var words: String {
    switch self {
    case .name: "Name"
    case .forename: "Forename"
    case .preferredForename: "Preferred forename"
    case .surname: "Surname"
    case .preferredSurname: "Preferred surname"
    case .email: "Work e-mail address"
    case .reference: "Reference in the school's system"
    case .jobTitle: "Job title"
    case .contract: "Contract"
    case .governorType: "Kind of governor"
    case .startedOn: "First day"
    case .lastDayOn: "Last day"
    case .provider: "Agency, training provider or firm"
    }
  }
}
