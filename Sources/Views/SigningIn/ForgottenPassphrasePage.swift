/// Opening one's key with the recovery sheet, under a new passphrase, after forgetting the old one.
package struct ForgottenPassphrasePage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The nine groups of the sheet.
    package static let sheet = "sheet"
    /// The new passphrase.
    package static let passphrase = NewPassphraseFields.Names.passphrase
    /// The same again.
    package static let again = NewPassphraseFields.Names.again
  }

  /// What there is to be done without the sheet.
  package enum Help: Sendable {
    /// Telling the school, which locks the key.
    case tell
    /// Going to whoever could make a new sheet with the school's, by name; to nobody where the school's opens it not.
    case ask([String])
  }

  let frame: Frame
  let token: CSRFField
  let help: Help
  let errors: [FieldError]

  /// The page; neither sheet nor passphrase ever comes back with it.
  package init(frame: Frame, token: CSRFField, help: Help, errors: [FieldError] = []) {
    self.frame = frame
    self.token = token
    self.help = help
    self.errors = errors
  }

  package var html: HTML {
    Layout(
      frame, title: "If you have forgotten your passphrase", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame)],
      main: """
        \(PageHeading("If you have forgotten your passphrase", lead: lead).html)\
        \(Form(
          to: Paths.forgottenPassphrase, token: token, button: Button("Open my key"),
          content: SheetField(Names.sheet, label: "Your recovery sheet", errors: errors).html
            + NewPassphraseFields(errors: errors).html
        ).html)\
        <p>The sheet works this once. You are shown a new one straight away: have a printer ready, or a pen
        and paper.</p>
        \(without)
        """
    ).html
  }

  private var lead: HTML {
    "Your recovery sheet opens your key in its place, and you choose a new one."
  }

  private var without: HTML {
    switch help {
    case .tell:
      """
      <h2>If you do not have your sheet</h2>
      <p>The head or the chair of governors may be able to help, with the school’s recovery sheet. Before that you
      lock your key: the old passphrase opens it no more, even if you remember it.</p>
      \(Form(
        to: Paths.lockKey, token: token, button: Button("Lock my key and ask", style: .outlined)
      ).html)
      """
    case .ask(let keepers): YourKeyPage.without(keepers, word: .passphrase)
    }
  }

  package static let examples: KeyValuePairs = [
    "forgotten": ForgottenPassphrasePage(frame: .teacher, token: .example, help: .tell),
    "locked": ForgottenPassphrasePage(
      frame: .teacher, token: .example, help: .ask(["Grace Adeyemi", "Ruth Whitcombe"])),
    "errors": ForgottenPassphrasePage(
      frame: .teacher, token: .example, help: .ask([]),
      errors: [
        FieldError(
          field: Names.sheet,
          message:
            "That did not open your key. Check all nine groups with your sheet, and try again"),
        FieldError(field: Names.again, message: "Type the same passphrase twice"),
      ]),
  ]
}
