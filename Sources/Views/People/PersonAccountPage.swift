/// How somebody gets in: the office makes a link to choose a password, resets a second step that was lost, ends what may be
/// in the wrong hands, or unlinks an account elsewhere that was made anew.
package struct PersonAccountPage: Page {
  let frame: Frame
  let token: CSRFField
  let id: String
  let name: String
  let provider: String?
  let news: [String]

  /// A person's ways in; `provider` is where the school's own accounts are, `news` say what was done.
  package init(
    frame: Frame, token: CSRFField, id: String, name: String, provider: String? = nil,
    news: [String] = []
  ) {
    self.frame = frame
    self.token = token
    self.id = id
    self.name = name
    self.provider = provider
    self.news = news
  }

  package var html: HTML {
    Layout(
      frame, title: "Signing in: \(name)", current: .desk,
      breadcrumbs: [.desk(frame), .people],
      main: """
        \(PageHeading("How \(name) signs in", lead: lead).html)\
        \(if: !news.isEmpty, Notice(content: "\(each: news, { "<p>\($0)</p>\n" })").html)\
        <h2>A link to choose a password</h2>
        <p>It works once, for 14 days. Earlier links like it stop working.</p>
        \(Form(
          to: Paths.invite(id), token: token, button: Button("Make a link")
        ).html)\
        <h2>The second step is lost</h2>
        <p>The authenticator and the codes on paper stop working, and every sign-in ends. The password
        stays; a new second step is set up at the next sign-in.</p>
        \(Form(
          to: Paths.resetSecondFactor(id), token: token,
          button: Button("Reset the second step", style: .outlined)
        ).html)\
        <h2>Somebody else may be in their account</h2>
        <p>Every sign-in ends and every link stops, those to single things too, as after a lost phone or laptop.
        Password, second step and passkeys stay.</p>
        \(Form(
          to: Paths.endWaysIn(id), token: token,
          button: Button("End all sign-ins and links", style: .outlined)
        ).html)\
        \(with: provider, unlinking)
        """
    ).html
  }

  private func unlinking(_ provider: String) -> HTML {
    """
    <h2>The account at \(provider) was made anew</h2>
    <p>We know an account there by its number. Where \(name: name) has another one now, unlink the old one: the
    next sign-in there links the new one, by the e-mail address on the list. Every sign-in ends.</p>
    \(Form(
      to: Paths.unlinkProvider(id), token: token,
      button: Button("Unlink the account", style: .outlined)
    ).html)
    """
  }

  private var lead: HTML {
    """
    You never see a password or a code of theirs. What you do here stays in the record with your
    name, so do it only when \(name: name) asks you in person.
    """
  }

  package static let examples: KeyValuePairs = [
    "ordinary": PersonAccountPage(
      frame: .office, token: .example, id: "p1", name: "Priya Nair"),
    "with a provider": PersonAccountPage(
      frame: .office, token: .example, id: "p1", name: "Priya Nair",
      provider: "Google Workspace or Microsoft 365"),
    "after a reset": PersonAccountPage(
      frame: .office, token: .example, id: "p1", name: "Priya Nair",
      news: ["The second step was reset, and Priya Nair is signed out everywhere."]),
  ]
}
