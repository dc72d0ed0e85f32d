/// The school is set up: what happens now, day by day, and what to do first.
package struct SetUpDonePage: Page {
  /// What happens, and when, in words.
  package struct Next: Sendable {
    let when: String
    let what: String

    /// A time in words, such as "Today", and a sentence.
    package init(_ when: String, _ what: String) {
      self.when = when
      self.what = what
    }
  }

  let frame: Frame
  let lead: String
  let next: [Next]
  let toDo: [Link]

  /// What was just done in one sentence, what happens now, and what is left for the reader.
  package init(frame: Frame, lead: String, next: [Next], toDo: [Link]) {
    self.frame = frame
    self.lead = lead
    self.next = next
    self.toDo = toDo
  }

  package var html: HTML {
    Layout(
      frame, title: "Your school is set up",
      main: """
        \(PageHeading("Your school is set up", lead: HTML(text: lead)).html)\
        <h2>What happens now</h2>
        \(SummaryList(next.map { SummaryRow($0.when, $0.what) }).html)\
        \(if: !toDo.isEmpty, "<h2>What is left for you</h2>\n\(toDo.html)")\
        \(Link("Go to today", Paths.today).button())
        """
    ).html
  }

  package static let examples: KeyValuePairs = [
    "sent": SetUpDonePage(
      frame: .office, lead: "21 messages are on their way. 4 people have no e-mail.",
      next: [
        Next("Within minutes", "Everyone with an e-mail address gets a link."),
        Next("Monday 16 June 2025", "Those who have not answered get one reminder."),
        Next("Monday 23 June 2025", "You see on your page who is missing. They hear no more."),
        Next("Friday 27 June 2025", "The day by which everyone is asked to have answered."),
      ],
      toDo: [
        Link("Print the sheet for people without e-mail", Paths.printedSheet("c1")),
        Link("Name a deputy safeguarding lead", Paths.roles),
        Link("Ask the chair of governors to sign", Paths.policies),
      ]),
    "nothing sent": SetUpDonePage(
      frame: .office, lead: "Nothing was sent. You can send it from your page at any time.",
      next: [
        Next("When you send it", "Everyone gets a link or signs the sheet."),
        Next("Until then", "The policy can be read, and questions are answered."),
      ], toDo: []),
  ]
}
