/// What a link from a message or a sheet opens: one press of a button before it is used up, since
/// programs that look through mail open links too.
package struct OpenLinkPage: Page {
  let frame: Frame
  let token: CSRFField
  let link: String
  let name: String
  let purpose: String

  /// The link by its secret, whom it is for, and what it leads to, as in "to read the policy".
  package init(frame: Frame, token: CSRFField, link: String, name: String, purpose: String) {
    self.frame = frame
    self.token = token
    self.link = link
    self.name = name
    self.purpose = purpose
  }

  package var html: HTML {
    Layout(
      frame, title: "Your link",
      main: """
        <h1>Are you \(name: name)?</h1>
        <p class="lead">This link lets you go on \(purpose). It is for you alone.</p>
        \(Form(
          to: Paths.openLink(link), token: token, button: Button("Yes, go on"),
          cancel: Link("No, this is not me", Paths.home)
        ).html)\
        <p>If it is not you, close this page. Nothing has happened yet.</p>
        """
    ).html
  }

  package static let examples: KeyValuePairs = [
    "joiner": OpenLinkPage(
      frame: .larkfield, token: .example, link: "k7f3mz", name: "Joel Okoro",
      purpose: "to read and acknowledge the policy"),
    "right to left": OpenLinkPage(
      frame: .larkfield, token: .example, link: "k7f3mz", name: "ליאת כהן (supply)",
      purpose: "to say that the website password was changed"),
  ]
}
