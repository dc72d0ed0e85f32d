internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// What the record is narrowed to, as the address says it: for the page, and for the table that is taken away.
struct RecordNarrowing: Sendable {
  private typealias Names = RecordPage.Names

  /// What the lines can be about.
  private enum About: String, CaseIterable {
    case people = "people."
    case policies = "policies."
    case duties = "deadlines."
    case accounts = "accounts."
    case mail = "mailing."

    var words: String {
      switch self {
      case .people: "People and roles"
      case .policies: "The policy"
      case .duties: "Duties"
      case .accounts: "Signing in"
      case .mail: "E-mail"
      }
    }
  }

  /// The lines that fit.
  let search: RecordSearch
  private let query: RequestQuery
  private let about: About?
  private let person: RecordedPerson

  /// Reads what an address says; people are found by name.
  init(_ visit: Visit, among people: [Person]) {
    query = visit.query
    about = query[Names.about].flatMap { About(rawValue: $0) }
    person = RecordedPerson(query[Names.person] ?? "", among: people)
    let clock = visit.place.duties.clock
    search = RecordSearch(
      actPrefix: about?.rawValue, thing: person.id?.description,
      since: TypedDay.read(query[Names.from] ?? "").map { clock.instant(of: $0) },
      until: TypedDay.read(query[Names.until] ?? "").map { clock.end(of: $0) })
  }

  /// Whether anything was typed or chosen, whatever came of it.
  var isNarrowed: Bool { search != RecordSearch() || hasErrors }

  /// Whether something that was typed means nothing, so that a table would hold more than was meant.
  var hasErrors: Bool {
    error(Names.from) != nil || error(Names.until) != nil || person.error != nil
      || aboutError != nil
  }

  /// The same choice at another address.
  func address(_ address: Address) -> Address {
    [Names.from, Names.until, Names.about, Names.person].reduce(address) { address, name in
      guard let value = query[name], !value.isEmpty else { return address }
      return address.with(name, value)
    }
  }

  /// The fields that show and change it.
  var fields: [Field] {
    [
      day(Names.from, "From"), day(Names.until, "Until"),
      Field(
        Names.about, label: "About", error: aboutError,
        control: .select(
          [Field.Choice("", "Everything")]
            + About.allCases.map { Field.Choice($0.rawValue, $0.words) },
          chosen: about?.rawValue ?? "")),
      person.field(Names.person),
    ]
  }

  private var aboutError: String? {
    let wanted = query[Names.about] ?? ""
    return wanted.trimmed.isEmpty || about != nil ? nil : "Choose one of these"
  }

  private func day(_ name: String, _ label: String) -> Field {
    Field(name, label: label, error: error(name), control: .day(value: query[name] ?? ""))
  }

  private func error(_ name: String) -> String? {
    let day = query[name] ?? ""
    return day.trimmed.isEmpty || TypedDay.read(day) != nil ? nil : PersonTyping.unreadableDay
  }
}
