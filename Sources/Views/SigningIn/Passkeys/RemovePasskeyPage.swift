/// Before a passkey is removed: it cannot be brought back.
package struct RemovePasskeyPage: Page {
  let frame: Frame
  let token: CSRFField
  let passkey: PasskeysPage.Passkey
  let errors: [FieldError]

  /// The question about one passkey.
  package init(
    frame: Frame, token: CSRFField, passkey: PasskeysPage.Passkey, errors: [FieldError] = []
  ) {
    self.frame = frame
    self.token = token
    self.passkey = passkey
    self.errors = errors
  }

  package var html: HTML {
    Layout(
      frame, title: "Remove a passkey", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), Breadcrumb("Your passkeys", Paths.passkeys)],
      main: """
        \(PageHeading("Remove this passkey?", lead: lead).html)\
        \(Form(
          to: Paths.passkey(passkey.id), token: token, button: Button("Remove it"),
          cancel: Link("Leave it", Paths.passkeys)
        ).html)\
        <p>The computer may go on showing it; it opens nothing here any more.</p>
        """
    ).html
  }

  private var lead: HTML {
    "\(name: passkey.name), added on \(passkey.madeAt.html). It signs you in no more, at once."
  }

  package static let examples: KeyValuePairs = [
    "ordinary": RemovePasskeyPage(
      frame: .teacher, token: .example,
      passkey: PasskeysPage.Passkey(
        id: "CQkJCQkJCQkJCQkJCQkJCQ", name: "Computer in the staff room",
        madeAt: Moment(.june(9), "08:41"))),
    "the last": RemovePasskeyPage(
      frame: .teacher, token: .example,
      passkey: PasskeysPage.Passkey(
        id: "CQkJCQkJCQkJCQkJCQkJCQ", name: "ليلى’s <computer>", madeAt: Moment(.june(9), "08:41")),
      errors: [
        FieldError(
          field: "main",
          message: "This is your only second factor. Set up another before you remove it.")
      ]),
  ]
}
