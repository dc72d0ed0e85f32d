package import Essentials

/// Step 5: everyone who will be asked, the message they get, and the button that sends it.
package struct SetUpPreviewPage: Page {
  /// One person and how they will be asked.
  package struct Person: Sendable {
    let name: String
    let kind: String
    let email: String?

    /// A person by name and kind in words; without an address they are asked on paper.
    package init(name: String, kind: String, email: String?) {
      self.name = name
      self.kind = kind
      self.email = email
    }
  }

  /// The names of the form's fields.
  package enum Names {
    /// Whether to send now.
    package static let decision = "decision"
    /// The value that sends now.
    package static let send = "send"
    /// The value that finishes and sends nothing.
    package static let later = "later"
    /// When the head and the chair signed the policy on paper.
    package static let adoptedOn = "adopted-on"
    /// The pasted list that is added when this is sent.
    package static let list = "list"
  }

  let frame: Frame
  let token: CSRFField
  let people: [Person]
  let unread: [String]
  let dueOn: CivilDate
  let message: [String]
  let canMail: Bool
  let adoptedOn: String
  let list: String?
  let errors: [FieldError]
  let marks: [ParagraphMark]

  /// The step with everyone, lines that were not understood, and the message in paragraphs.
  ///
  /// `dueOn` is the day by which they are asked to answer. Without mail nothing can be sent, only
  /// printed.
  package init(
    frame: Frame, token: CSRFField, people: [Person], unread: [String] = [], dueOn: CivilDate,
    message: [String], canMail: Bool = true, adoptedOn: String = "", list: String? = nil,
    errors: [FieldError] = [], marks: [ParagraphMark] = []
  ) {
    self.frame = frame
    self.token = token
    self.people = people
    self.unread = unread
    self.dueOn = dueOn
    self.message = message
    self.canMail = canMail
    self.adoptedOn = adoptedOn
    self.list = list
    self.errors = errors
    self.marks = marks
  }

  private var mailed: Int { canMail ? people.count { $0.email != nil } : 0 }
  private var onPaper: Int { people.count - mailed }

  package var html: HTML {
    SetUpStep(
      frame: frame, step: .preview, lead: lead, errors: errors, marks: marks,
      main: "\(problems)\(table)\(letter)\(form)"
    ).html
  }

  private var lead: HTML {
    """
    \(people.count.grouped) people will be asked to acknowledge the policy by \(dueOn.html): \
    \(mailed.grouped) by e-mail, \(onPaper.grouped) on paper.
    """
  }

  private var problems: HTML {
    guard !unread.isEmpty else { return .empty }
    return Notice(
      .attention,
      heading: unread.count == 1
        ? "1 line was not understood"
        : "\(unread.count) lines were not understood",
      content: """
        <ul>
        \(each: unread, { "<li><q>\(name: $0)</q></li>\n" })</ul>
        <p>They are left out. <a href="\(Paths.setUpPeople)">Change the list</a> if somebody is
        missing.</p>
        """
    ).html
  }

  private var table: HTML {
    DataTable(
      "Everyone who will be asked",
      columns: [.init("Name"), .init("Kind"), .init("How")],
      rows: people.map { person in
        [
          "\(name: person.name)", HTML(text: person.kind),
          person.email.map { canMail ? "By e-mail to \(name: $0)" : "On paper" } ?? "On paper",
        ]
      }
    ).html
  }

  private var letter: HTML {
    guard mailed > 0 else { return .empty }
    return Disclosure(
      "The message that they get",
      content: """
        <blockquote class="letter">
        \(each: message, { "<p>\($0)</p>\n" })</blockquote>
        <p>It names nobody and says nothing about anybody.</p>
        """
    ).html
  }

  private var carried: [HiddenField] { list.map { [HiddenField(Names.list, $0)] } ?? [] }

  private var adoption: HTML {
    Field(
      Names.adoptedOn, label: "When did the head and the chair sign the policy?",
      hint: """
        The day on the signed paper; the record says that you entered it. Leave it empty if it is \
        still to be signed: both are asked to sign here first.
        """,
      error: errors.message(for: Names.adoptedOn), control: .day(value: adoptedOn)
    ).html
  }

  private var form: HTML {
    """
    \(Form(
      to: Paths.setUpPreview, token: token,
      carried: [HiddenField(Names.decision, mailed > 0 ? Names.send : Names.later)] + carried,
      button: Button(
        mailed > 0 ? "Send to \(mailed.grouped) people" : "Finish, and print the sheet"),
      cancel: SetUpStep.back(from: .preview), content: adoption
    ).html)\
    \(if: mailed > 0, Form(
      to: Paths.setUpPreview, token: token,
      carried: [HiddenField(Names.decision, Names.later)] + carried,
      button: Button("Finish without sending", style: .outlined)
    ).html)
    """
  }
}
