internal import Deadlines
internal import Essentials
internal import HTTPSupport
internal import Views

/// What was typed about a school year: the form as it was sent, and the dates that it means, or what is wrong.
struct TermDatesTyping {
  private typealias Names = EnterTermDatesPage.Names

  private(set) var typed: [String: String] = [:]
  private(set) var errors: [FieldError] = []
  private(set) var dates: SchoolDates?
  private let year: SchoolYear

  /// The most text that is read of one field.
  private static let longest = 4000

  /// Reads a form.
  init(_ form: FormBody, year: SchoolYear) {
    self.year = year
    for name in Self.fields {
      typed[name] = String((form.text(name) ?? "").prefix(Self.longest))
    }
    var terms: [SchoolTerm] = []
    var closures: [SchoolClosure] = []
    for (season, period) in zip(Names.seasons, year.periods) {
      let first = day(Names.first(season))
      let last = day(Names.last(season))
      if let term = term(season, period, first, last) {
        terms.append(term)
        if let half = halfTerm(season, term) { closures.append(half) }
      } else if hasText(Names.halfFirst(season)) || hasText(Names.halfLast(season)), errors.isEmpty
      {
        wrong(Names.first(season), "Enter the first and the last day of the term too")
      }
    }
    let insetDays = lines(Names.inset).compactMap { line -> CivilDate? in
      let day = TypedDay.read(line)
      if day == nil || day.map({ !fits($0) }) == true {
        wrong(Names.inset, "“\(line)” is no day of \(year.words). Type it like 9 June 2025")
      }
      return day
    }
    closures += lines(Names.closed).compactMap { closure($0) }
    if terms.isEmpty, errors.isEmpty {
      wrong(Names.first(Names.seasons[0]), "Enter the dates of one term at least")
    }
    guard errors.isEmpty else { return }
    do throws(Refusal) {
      dates = try SchoolDates(terms: terms, closures: closures, insetDays: insetDays)
    } catch {
      add(error)
    }
  }

  /// Notes what the rules say against it.
  mutating func add(_ refusal: Refusal) {
    let field =
      refusal.code == "calendar.inset-on-weekend" ? Names.inset : Names.first(Names.seasons[0])
    wrong(field, PersonTyping.withoutStop(refusal.message))
  }

  private static let fields =
    Names.seasons.flatMap {
      [Names.first($0), Names.halfFirst($0), Names.halfLast($0), Names.last($0)]
    } + [Names.inset, Names.closed]

  private func hasText(_ name: String) -> Bool {
    !(typed[name] ?? "").withoutOuterSpaces.isEmpty
  }

  private func lines(_ name: String) -> [String] {
    (typed[name] ?? "").split(whereSeparator: \.isNewline).map { String($0).withoutOuterSpaces }
      .filter { !$0.isEmpty }
  }

  private func fits(_ day: CivilDate) -> Bool { SchoolYear(of: day) == year }

  private mutating func wrong(_ field: String, _ message: String) {
    errors.append(FieldError(field: field, message: message))
  }

  private mutating func day(_ name: String) -> CivilDate? {
    guard hasText(name) else { return nil }
    guard let day = TypedDay.read(typed[name] ?? "") else {
      wrong(name, PersonTyping.unreadableDay)
      return nil
    }
    guard fits(day) else {
      wrong(name, "\(day.words) is not in the school year \(year.words). Look at the year")
      return nil
    }
    return day
  }

  private mutating func term(
    _ season: String, _ period: TermPeriod, _ first: CivilDate?, _ last: CivilDate?
  ) -> SchoolTerm? {
    guard first != nil || last != nil else { return nil }
    guard let first, let last else {
      let name = first == nil ? Names.first(season) : Names.last(season)
      if !hasText(name) { wrong(name, "Enter the first and the last day of the term") }
      return nil
    }
    guard TermPeriod(beginningOn: first) == period else {
      wrong(Names.first(season), "\(first.words) is not when the \(season) term begins")
      return nil
    }
    do throws(Refusal) {
      return try SchoolTerm(
        name: "\(season.capitalisedStart) term \(period.year)", firstOn: first, lastOn: last)
    } catch {
      wrong(Names.last(season), PersonTyping.withoutStop(error.message))
      return nil
    }
  }

  private mutating func halfTerm(_ season: String, _ term: SchoolTerm) -> SchoolClosure? {
    let first = day(Names.halfFirst(season))
    let last = day(Names.halfLast(season))
    guard hasText(Names.halfFirst(season)) || hasText(Names.halfLast(season)) else { return nil }
    guard let first, let last else {
      let name = first == nil ? Names.halfFirst(season) : Names.halfLast(season)
      if !hasText(name) { wrong(name, "Enter the first and the last day of half-term") }
      return nil
    }
    guard term.contains(first), term.contains(last) else {
      wrong(Names.halfFirst(season), "Half-term has to lie in its term. Change one of the dates")
      return nil
    }
    do throws(Refusal) {
      return try SchoolClosure(
        name: "Half-term", reason: .halfTerm, firstOn: first, lastOn: last)
    } catch {
      wrong(Names.halfLast(season), PersonTyping.withoutStop(error.message))
      return nil
    }
  }

  /// Reads "7 May 2026: polling day" or "25 May 2026 to 29 May 2026: extra week".
  private mutating func closure(_ line: String) -> SchoolClosure? {
    let halves = line.split(separator: ":", maxSplits: 1).map { String($0).withoutOuterSpaces }
    let days = (halves.first ?? "").split(separator: " to ").map { TypedDay.read(String($0)) }
    guard halves.count == 2, (1...2).contains(days.count), let first = days[0],
      let last = days[days.count - 1], fits(first)
    else {
      wrong(
        Names.closed,
        "“\(line)” is no day of \(year.words) with what it is. Type it like 7 May 2026: polling day"
      )
      return nil
    }
    do throws(Refusal) {
      return try SchoolClosure(
        name: halves[1], reason: halves[1].lowercased().contains("holiday") ? .holiday : .other,
        firstOn: first, lastOn: last)
    } catch {
      wrong(Names.closed, PersonTyping.withoutStop(error.message))
      return nil
    }
  }
}
