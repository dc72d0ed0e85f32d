package import Essentials

/// Reads a school's term dates from a calendar file.
package struct TermDatesReader: Sendable {
  private let events: ICalendarReader

  /// A reader for a school that lives by this clock.
  package init(clock: LocalClock) { events = ICalendarReader(clock: clock) }

  /// Reads a file, and changes nothing.
  ///
  /// - Throws: `Refusal` where it is no calendar file, damaged, or too large.
  package func preview(_ bytes: [UInt8]) throws(Refusal) -> TermDatesPreview {
    let file = try events.read(bytes)
    var understood: [SchoolEvent] = []
    var ignored = file.ignored
    for event in file.events {
      let words = SchoolEventWords(event.summary)
      if let kind = words.kind, words.strange.isEmpty {
        understood.append(
          SchoolEvent(
            kind: kind, title: event.summary, firstOn: event.firstOn, lastOn: event.lastOn))
      } else {
        ignored.append(
          IgnoredEvent(summary: event.summary, on: event.firstOn, why: Self.reason(words)))
      }
    }
    understood.sort { ($0.firstOn, $0.lastOn, $0.title) < ($1.firstOn, $1.lastOn, $1.title) }
    var assembly = TermDatesAssembly(understood)
    let dates = assembly.dates()
    return TermDatesPreview(
      understood: understood, ignored: ignored, questions: assembly.questions, dates: dates)
  }

  private static func reason(_ words: SchoolEventWords) -> String {
    guard words.isRelated, let strange = words.strange.first else {
      return "It is not about school days."
    }
    return "It may be about something else (“\(strange)”). If it is about school days, enter it "
      + "by hand."
  }
}
