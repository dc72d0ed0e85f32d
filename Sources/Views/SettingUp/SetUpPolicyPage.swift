/// Step 2: the policy, which may be the model one, pasted or a file.
package struct SetUpPolicyPage: Page {
  let frame: Frame
  let token: CSRFField
  let source: PolicySource
  let errors: [FieldError]
  let modelText: Link?

  /// The step with what was chosen and pasted; a chosen file has to be chosen again.
  package init(
    frame: Frame, token: CSRFField, source: PolicySource = PolicySource(),
    errors: [FieldError] = [], modelText: Link? = nil
  ) {
    self.frame = frame
    self.token = token
    self.source = source
    self.errors = errors
    self.modelText = modelText
  }

  package var html: HTML {
    SetUpStep(
      frame: frame, step: .policy,
      lead: """
        Everything rests on its text: what people may do, whom they tell, and what falls due. You can
        change it later.\(with: modelText, { " \($0.html)." })
        """,
      errors: errors,
      main: Form(
        to: Paths.setUpPolicy, token: token, isUpload: true,
        button: Button("Go on to six people"), cancel: SetUpStep.back(from: .policy),
        content: source.fields(errors: errors, offersModel: true)
      ).html
    ).html
  }

  package static let examples: KeyValuePairs = [
    "first": SetUpPolicyPage(
      frame: .settingUp, token: .example,
      modelText: Link("Read the model policy first", Paths.policy)),
    "pasted": SetUpPolicyPage(
      frame: .settingUp, token: .example,
      source: PolicySource(
        chosen: PolicySource.Choice.paste,
        pasted: "1. Purpose\n\nThis policy </textarea><b>covers …"
      )),
    "errors": SetUpPolicyPage(
      frame: .settingUp, token: .example,
      source: PolicySource(chosen: PolicySource.Choice.upload),
      errors: [
        FieldError(
          field: PolicySource.Names.file,
          message: "This PDF is a picture of pages and has no text. Paste the text instead")
      ]),
  ]
}
