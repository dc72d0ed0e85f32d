internal import Deadlines
internal import Essentials
internal import HTTPSupport
internal import Views

/// What can be done about the school's calendar: whatever changes it is shown first, and can be put back after.
enum TermDatesForms {
  /// The size of a calendar file, with the rest of its form.
  static let limit = (1 << 20) + (64 << 10)

  /// Keeps the dates that were looked at.
  static func keep(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let seen = try TermDatesText(reading: form.text(TermDatesPage.Names.seen) ?? "").dates()
    let dates = try TermDatesText(reading: form.text(TermDatesPage.Names.dates) ?? "").dates()
    let former = try await PutTermDates(
      store: visit.place.duties.calendar, now: visit.place.now)(
        dates, insteadOf: seen, of: visit.school, by: .person(visit.person))
    return .page(try await TermDatesPages(visit).page(former: former))
  }

  /// Reads a calendar file or what was pasted of one, and shows what will come of it.
  static func bringIn(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let file = form.bytes(ImportTermDatesPage.Names.file) ?? []
    let text = form.text(ImportTermDatesPage.Names.text) ?? ""
    let isPasted = !text.withoutOuterSpaces.isEmpty
    let field = isPasted ? ImportTermDatesPage.Names.text : ImportTermDatesPage.Names.file
    func again(_ message: String) -> Reply {
      .again(
        ImportTermDatesPage(
          frame: visit.frame, token: visit.token, pasted: text,
          errors: [FieldError(field: field, message: PersonTyping.withoutStop(message))]))
    }
    guard file.isEmpty || !isPasted else {
      return again("Choose a file or paste its text, not both")
    }
    guard !file.isEmpty || isPasted else { return again("Choose a file, or paste its text below") }
    let pages = try await TermDatesPages(visit)
    do {
      let read = try TermDatesReader(clock: visit.place.duties.clock)
        .preview(isPasted ? Array(text.withoutOuterSpaces.utf8) : file)
      guard read.dates != .none else {
        throw Refusal(
          "calendar.nothing",
          read.questions.first ?? "No term was found in this file. Enter the dates by hand.")
      }
      return .page(
        try pages.preview(
          of: try pages.known.replaced(by: read.dates), questions: read.questions,
          ignored: read.ignored))
    } catch let refusal as Refusal {
      return again(refusal.message)
    }
  }

  /// The form for a school year, with what is known of it.
  static func opened(_ visit: Visit) async throws -> Reply {
    let year = try year(visit)
    let known = try await TermDatesPages(visit).known
    return .page(
      EnterTermDatesPage(
        frame: visit.frame, token: visit.token, year: year.startsIn,
        typed: TermDatesTyping.typed(try known.only(year), of: year)))
  }

  /// Reads what was typed about a school year, and shows what will come of it.
  static func enter(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let year = try year(visit)
    var typing = TermDatesTyping(form, year: year)
    let pages = try await TermDatesPages(visit)
    if let dates = typing.dates {
      do {
        return .page(try pages.preview(of: try pages.known.replacing(year, with: dates)))
      } catch let refusal as Refusal {
        typing.add(refusal)
      }
    }
    return .again(
      EnterTermDatesPage(
        frame: visit.frame, token: visit.token, year: year.startsIn, typed: typing.typed,
        errors: typing.errors))
  }

  /// Asks whether the dates of a school year are to be taken out.
  static func takeOut(_ visit: Visit) async throws -> Reply {
    let year = try year(visit)
    let pages = try await TermDatesPages(visit)
    guard pages.known.years.contains(year) else { throw Visit.absent }
    return .page(
      try pages.preview(of: try pages.known.only(year, not: true), isTakenOut: true))
  }

  /// The school year that the address names.
  ///
  /// - Throws: 404 where it names none near today.
  private static func year(_ visit: Visit) throws -> SchoolYear {
    guard let year = visit.query[TermDatesPage.Names.year].flatMap({ Int($0) }),
      abs(year - visit.today.year) <= 20
    else { throw Visit.absent }
    return SchoolYear(startingIn: year)
  }
}
