@testable import Deadlines
import Testing

@Suite struct SchoolEventWordsTests {
  private func kind(_ title: String) -> SchoolEvent.Kind? {
    let words = SchoolEventWords(title)
    return words.strange.isEmpty ? words.kind : nil
  }

  @Test(arguments: [
    "Inset day", "INSET", "INSET Day 3", "Inset days (school closed to pupils)",
    "Staff training day", "Teacher Training Day", "Staff development day", "Non-pupil day",
    "PD day", "Term starts: Inset Day (Staff)", "In-service day",
  ])
  func `inset days are known by many names`(title: String) {
    #expect(kind(title) == .insetDay)
  }

  @Test(arguments: [
    "Half term", "Half-Term", "HALF TERM", "October half term break", "Spring Half Term Holiday",
    "Half-term week", "School closed for half term", "May half-term",
  ])
  func `half-term is known by many names`(title: String) {
    #expect(kind(title) == .halfTerm)
  }

  @Test(arguments: [
    ("Half term begins", SchoolEvent.Kind.halfTermBegins), ("End of half term", .halfTermEnds),
    ("School closes for half term", .lastDayBeforeHalfTerm),
    ("Break up for half-term", .lastDayBeforeHalfTerm),
    ("School reopens after half term", .firstDayAfterHalfTerm),
    ("Back to school after half-term", .firstDayAfterHalfTerm),
  ])
  func `the ends of half-term are told apart`(title: String, expected: SchoolEvent.Kind) {
    #expect(kind(title) == expected)
  }

  @Test(arguments: [
    ("Term begins", SchoolEvent.Kind.termBegins), ("Autumn Term starts", .termBegins),
    ("First day of term", .termBegins), ("Start of Spring Term 2026", .termBegins),
    ("Pupils return", .termBegins), ("School reopens", .termBegins), ("Term ends", .termEnds),
    ("End of Term 2:00pm", .termEnds), ("Last day of summer term", .termEnds),
    ("School closes for Christmas", .termEnds), ("Break up for Easter", .termEnds),
    ("Summer term finishes at 1.30pm", .termEnds), ("Autumn term", .term), ("Term 3", .term),
    ("Spring Term 2025/26", .term),
  ])
  func `terms, and where they begin and end, are told apart`(
    title: String, expected: SchoolEvent.Kind
  ) {
    #expect(kind(title) == expected)
  }

  @Test(arguments: [
    ("Christmas holidays", SchoolEvent.Kind.holiday), ("Easter break", .holiday),
    ("Summer Holiday", .holiday), ("School closed", .closed),
    ("Polling day – school closed", .closed),
    ("Early May bank holiday", .bankHoliday), ("Spring Bank Holiday", .bankHoliday),
    ("May Day", .bankHoliday), ("Good Friday", .bankHoliday), ("Boxing Day", .bankHoliday),
    ("New Year’s Day", .bankHoliday), ("Christmas Day", .bankHoliday),
  ])
  func `holidays and closures are told apart`(title: String, expected: SchoolEvent.Kind) {
    #expect(kind(title) == expected)
  }

  @Test(arguments: [
    "Half term film club", "Inset day childcare", "End of term assembly", "Term 2 swimming",
    "Holiday club", "Summer fair", "Year 6 leavers’ party", "Open evening", "Parents’ evening",
    "School photographs", "", "!!!",
  ])
  func `what may be about something else is left out`(title: String) {
    #expect(kind(title) == nil)
  }
}
