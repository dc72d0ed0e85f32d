/// Before new recovery codes are made: those on paper stop working, so nothing happens by opening a page.
package struct NewRecoveryCodesPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// Whether codes are to be made; the form below the codes sends nothing by this name.
    package static let make = "make"
  }

  let frame: Frame
  let token: CSRFField

  /// The question for whoever is signed in.
  package init(frame: Frame, token: CSRFField) {
    self.frame = frame
    self.token = token
  }

  package var html: HTML {
    Layout(
      frame, title: "New recovery codes", current: .desk,
      main: """
        \(PageHeading("New recovery codes", lead: lead).html)\
        \(Form(
          to: Paths.recoveryCodes, token: token, carried: [HiddenField(Names.make, "new")],
          button: Button("Make new codes"), cancel: Link("Leave it", Paths.sessions)
        ).html)\
        <p>You see the new codes only once. Have a printer ready, or a pen and paper.</p>
        """
    ).html
  }

  private var lead: HTML { "The codes that you have on paper stop working at once." }

  package static let examples: KeyValuePairs = [
    "ordinary": NewRecoveryCodesPage(frame: .teacher, token: .example)
  ]
}
