import Essentials

/// Puts single events together to terms, closures and inset days.
struct TermDatesAssembly {
  private(set) var questions: [String] = []
  private var terms: [SchoolTerm] = []
  private var closures: [SchoolClosure] = []
  private var insetDays: [CivilDate] = []

  init(_ events: [SchoolEvent]) {
    for event in events {
      switch event.kind {
      case .term: add(term: event.title, event.firstOn, event.lastOn)
      case .halfTerm: add(event.title, .halfTerm, event.firstOn, event.lastOn)
      case .holiday: add(event.title, .holiday, event.firstOn, event.lastOn)
      case .closed: add(event.title, .other, event.firstOn, event.lastOn)
      case .insetDay: add(insetDaysOf: event)
      case .termBegins, .termEnds, .halfTermBegins, .halfTermEnds, .lastDayBeforeHalfTerm,
        .firstDayAfterHalfTerm, .bankHoliday:
        break
      }
    }
    pairTerms(events)
    pairHalfTerms(events)
    if terms.isEmpty { questions.append("No term was found in this file.") }
  }

  /// The dates, or none where they contradict each other.
  mutating func dates() -> SchoolDates {
    do {
      return try SchoolDates(terms: terms, closures: closures, insetDays: insetDays)
    } catch {
      questions.append(error.message)
      return .none
    }
  }

  private mutating func add(term name: String, _ first: CivilDate, _ last: CivilDate) {
    // "Autumn term" and "Term 1" in one file: the parts add nothing to the whole.
    if terms.contains(where: { $0.firstOn <= first && last <= $0.lastOn }) { return }
    do {
      let term = try SchoolTerm(name: name, firstOn: first, lastOn: last)
      terms.removeAll { first <= $0.firstOn && $0.lastOn <= last }
      terms.append(term)
    } catch {
      questions.append(error.message)
    }
  }

  private mutating func add(
    _ name: String, _ reason: SchoolClosure.Reason, _ first: CivilDate, _ last: CivilDate
  ) {
    do {
      closures.append(
        try SchoolClosure(name: name, reason: reason, firstOn: first, lastOn: last))
    } catch {
      questions.append(error.message)
    }
  }

  private mutating func add(insetDaysOf event: SchoolEvent) {
    let days = (event.firstOn.daysSince1970...event.lastOn.daysSince1970)
      .map(CivilDate.init(daysSince1970:)).filter { !$0.isWeekend }
    if days.isEmpty || days.count > 5 {
      questions.append("“\(event.title)” is on \(event.firstOn.words): look at this date.")
    } else {
      insetDays += days
    }
  }

  private mutating func pairTerms(_ events: [SchoolEvent]) {
    let marks = events.filter { event in
      (event.kind == .termBegins || event.kind == .termEnds)
        && !terms.contains { $0.contains(event.firstOn) }
    }
    var open: SchoolEvent?
    for mark in marks {
      if mark.kind == .termBegins {
        if let open { ask(open, mark) }
        open = open ?? mark
      } else if let begun = open {
        let period = TermPeriod(beginningOn: begun.firstOn)
        add(
          term: "\("\(period.season)".capitalizedFirst) term \(period.year)", begun.firstOn,
          mark.lastOn)
        open = nil
      } else {
        questions.append(
          "A term ends on \(mark.lastOn.words), but its beginning is not in the file. Enter it by "
            + "hand.")
      }
    }
    if let open {
      questions.append(
        "A term begins on \(open.firstOn.words), but its end is not in the file. Enter it by hand.")
    }
  }

  private mutating func ask(_ first: SchoolEvent, _ second: SchoolEvent) {
    questions.append(
      "A term begins on \(first.firstOn.words) and again on \(second.firstOn.words). The first was "
        + "taken.")
  }

  private mutating func pairHalfTerms(_ events: [SchoolEvent]) {
    var first: CivilDate?
    for event in events {
      switch event.kind {
      case .halfTermBegins: first = event.firstOn
      case .lastDayBeforeHalfTerm: first = event.lastOn.adding(days: 1)
      case .halfTermEnds, .firstDayAfterHalfTerm:
        let last = event.kind == .halfTermEnds ? event.lastOn : event.firstOn.adding(days: -1)
        if let begun = first, begun <= last { add("Half-term", .halfTerm, begun, last) }
        if first == nil { askHalfTerm(last) }
        first = nil
      default: break
      }
    }
    if let first { askHalfTerm(first) }
  }

  private mutating func askHalfTerm(_ day: CivilDate) {
    questions.append(
      "Only one end of the half-term around \(day.words) is in the file. Enter it by hand.")
  }
}

extension String {
  /// The word with a capital at the beginning.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
