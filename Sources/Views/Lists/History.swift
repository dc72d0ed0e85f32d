/// What happened to something, the latest first.
package struct History: Illustrated {
  /// One thing that happened.
  package struct Event: Sendable {
    let at: Moment
    let sentence: String
    let marks: [ParagraphMark]

    /// A sentence that names who did what.
    package init(_ at: Moment, _ sentence: String, marks: [ParagraphMark] = []) {
      self.at = at
      self.sentence = sentence
      self.marks = marks
    }
  }

  let events: [Event]

  /// The events, the latest first.
  package init(_ events: [Event]) {
    self.events = events
  }

  package var html: HTML {
    guard !events.isEmpty else { return .empty }
    return """
      <ol class="history">
      \(each: events, { event in
        """
        <li class="history__event">
        <p class="history__at">\(event.at.html)</p>
        <p>\(event.sentence)\
        \(if: !event.marks.isEmpty, " \(event.marks.html)")</p>
        </li>

        """
      })</ol>

      """
  }

  package static let examples: KeyValuePairs = [
    "two events": History([
      Event(
        Moment(.june(9), "08:15"), "Dev Kaur handed it to Sam Birch.", marks: [ParagraphMark("51")]
      ),
      Event(Moment(.june(2), "07:00"), "It fell due by the school’s calendar."),
    ]),
    "nothing": History([]),
  ]
}
