/// Letters that did not arrive: whom they were for, since when, and what to do about each.
package struct TroubledLettersPage: Page {
  /// One letter.
  package struct Letter: Sendable {
    let id: String
    let name: String
    let what: String
    let since: Moment
    let why: String
    let steps: [Link]
    let maySendAgain: Bool
    let mayUseAddress: Bool

    /// Whom it was for, what for, since when it is wrong, why, and where that is put right.
    package init(
      id: String, name: String, what: String, since: Moment, why: String, steps: [Link],
      maySendAgain: Bool, mayUseAddress: Bool = false
    ) {
      self.id = id
      self.name = name
      self.what = what
      self.since = since
      self.why = why
      self.steps = steps
      self.maySendAgain = maySendAgain
      self.mayUseAddress = mayUseAddress
    }
  }

  let frame: Frame
  let token: CSRFField
  let letters: [Letter]
  let isCut: Bool
  let news: String?
  let error: String?

  /// The letters, the newest first; `isCut` where there are more than are shown.
  ///
  /// `news` says what was just done, `error` why it could not be done.
  package init(
    frame: Frame, token: CSRFField, letters: [Letter], isCut: Bool = false, news: String? = nil,
    error: String? = nil
  ) {
    self.frame = frame
    self.token = token
    self.letters = letters
    self.isCut = isCut
    self.news = news
    self.error = error
  }

  package var html: HTML {
    Layout(
      frame, title: "Letters that did not arrive",
      errors: error.map { [FieldError(field: "main", message: $0)] } ?? [], current: .desk,
      breadcrumbs: [.desk(frame)],
      main: """
        \(PageHeading("Letters that did not arrive", lead: lead).html)\
        \(with: news, { Notice(content: "<p>\($0)</p>").html })\
        \(if: letters.isEmpty, nothing, else: "\(each: letters, letter)")\
        \(if: isCut, "<p>There are more. They show when some of these are dealt with.</p>\n")
        """
    ).html
  }

  private var lead: HTML {
    """
    What a letter said also stands on the first page of whoever it was for. Letters that only wait
    for the mail server go by themselves.
    """
  }

  private var nothing: HTML {
    EmptyState(
      "Every letter went",
      why: "A letter that a mail server refuses, or that has no address to go to, will stand here."
    ).html
  }

  private func letter(_ letter: Letter) -> HTML {
    """
    <h2>\(name: letter.name)</h2>
    \(SummaryList([
      SummaryRow("What for", letter.what), SummaryRow("Since", detail: letter.since.html),
      SummaryRow("What happened", letter.why),
    ]).html)\
    \(letter.steps.html)\
    \(if: letter.maySendAgain, again(letter))\(if: letter.mayUseAddress, address(letter))\
    \(aside(letter))
    """
  }

  private func again(_ letter: Letter) -> HTML {
    Form(
      to: Paths.sendLetterAgain(letter.id), token: token,
      button: Button("Send it to \(letter.name.isolated) again", style: .outlined)
    ).html
  }

  private func address(_ letter: Letter) -> HTML {
    Form(
      to: Paths.useAddressAgain(letter.id), token: token,
      button: Button("The address of \(letter.name.isolated) is right", style: .outlined),
      content: """
        <p>Nothing goes to this address until somebody says that it is right.</p>

        """
    ).html
  }

  private func aside(_ letter: Letter) -> HTML {
    Disclosure(
      "It is settled in another way", about: letter.name,
      content: Form(
        to: Paths.setLetterAside(letter.id), token: token,
        button: Button("Take it off this list", style: .outlined),
        content: "<p>\(name: letter.name) was told in person, or got a sheet on paper.</p>\n"
      ).html
    ).html
  }

  package static let examples: KeyValuePairs = [
    "nothing": TroubledLettersPage(frame: .office, token: .example, letters: []),
    "two": TroubledLettersPage(
      frame: .office, token: .example,
      letters: [
        Letter(
          id: "l1", name: "Joel Okoro", what: "The request to acknowledge a policy",
          since: Moment(.june(6), "09:40"),
          why: "The mail server says that this address does not take mail.",
          steps: [
            Link("Put the address right", Paths.changePerson("p2")),
            Link("Print the sheet for paper", Paths.campaigns),
          ], maySendAgain: true),
        Letter(
          id: "l2", name: "محمد الأحمد", what: "An invitation to choose a password",
          since: Moment(.june(2), "08:00"), why: "The link in the letter does not work any more.",
          steps: [Link("Make a new link", Paths.personAccount("p10"))], maySendAgain: false),
      ], news: "The letter goes out within a few minutes."),
    "came back": TroubledLettersPage(
      frame: .office, token: .example,
      letters: [
        Letter(
          id: "l3", name: "Priya Nair", what: "The request to acknowledge a policy",
          since: Moment(.june(9), "10:05"),
          why: "The mail server says that this address does not take mail.",
          steps: [
            Link("Put the address right", Paths.changePerson("p1")),
            Link("Make a link, to print or to send", Paths.personAccount("p1")),
          ], maySendAgain: false, mayUseAddress: true)
      ]),
  ]
}
