internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// Makes the record's page: five statements besides those of every page, however many lines there are.
struct RecordPages: Sendable {
  private typealias Names = RecordPage.Names

  let visit: Visit

  private static let pageSize = 50

  /// What the record can be narrowed to.
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

  func page() async throws -> RecordPage {
    let query = visit.query
    let from = query[Names.from] ?? ""
    let until = query[Names.until] ?? ""
    let about = query[Names.about].flatMap { About(rawValue: $0) }
    let sentences = try await RecordSentences(visit.place)
    let person = RecordedPerson(query[Names.person] ?? "", among: sentences.people)
    let clock = visit.place.duties.clock
    let search = RecordSearch(
      actPrefix: about?.rawValue, thing: person.id?.description,
      since: TypedDay.read(from).map { clock.instant(of: $0) },
      until: TypedDay.read(until).map { clock.end(of: $0) })
    let number = max(1, min(Int(query[Names.page] ?? "") ?? 1, 1_000_000))
    let part = try await visit.place.record.page(
      matching: search, skipping: (number - 1) * Self.pageSize, limit: Self.pageSize)
    let count = max(1, (part.total + Self.pageSize - 1) / Self.pageSize)
    return RecordPage(
      frame: visit.frame,
      entries: part.entries.map { recorded in
        RecordPage.Entry(
          number: recorded.position, at: visit.place.moment(recorded.entry.at),
          sentence: sentences.sentence(recorded.entry),
          marks: visit.marks(recorded.entry.paragraphs))
      }, total: part.total,
      filter: filter(from, until, about, person),
      isFiltered: search != RecordSearch() || !from.isEmpty || !until.isEmpty
        || person.error != nil,
      exports: [
        Link("As a table for a spreadsheet (CSV)", Paths.recordFile("csv")),
        Link("With all proofs, to be checked elsewhere", Paths.recordFile("txt")),
        Link("The latest checkpoint", Paths.checkpoints),
      ]
        + (visit.isOne(of: DeskAudiences.evidence)
          ? [Link("The evidence pack, for an inspection", Paths.evidencePack)] : []),
      turner: PageTurner(
        min(number, count), of: count,
        previous: number > 1 ? address(min(number - 1, count)) : nil,
        next: number < count ? address(number + 1) : nil))
  }

  /// The same choice on another page.
  private func address(_ number: Int) -> Address {
    var address = Paths.record
    for name in [Names.from, Names.until, Names.about, Names.person] {
      if let value = visit.query[name], !value.isEmpty { address = address.with(name, value) }
    }
    return number > 1 ? address.with(Names.page, String(number)) : address
  }

  private func filter(
    _ from: String, _ until: String, _ about: About?, _ person: RecordedPerson
  ) -> [Field] {
    [
      Field(Names.from, label: "From", error: error(from), control: .day(value: from)),
      Field(Names.until, label: "Until", error: error(until), control: .day(value: until)),
      Field(
        Names.about, label: "About",
        control: .select(
          [Field.Choice("", "Everything")]
            + About.allCases.map { Field.Choice($0.rawValue, $0.words) },
          chosen: about?.rawValue ?? "")),
      person.field(Names.person),
    ]
  }

  private func error(_ day: String) -> String? {
    day.trimmed.isEmpty || TypedDay.read(day) != nil ? nil : PersonTyping.unreadableDay
  }
}
