extension SignInPage {
  package static let examples: KeyValuePairs = [
    "password": SignInPage(
      frame: .larkfield, token: .example, marks: [ParagraphMark("34")]),
    "every way": SignInPage(
      frame: .larkfield, token: .example,
      otherWays: [
        Link("Use a passkey on this computer", Paths.passkey),
        Link("Sign in with your Larkfield Google account", Paths.signIn(with: "google")),
      ],
      carried: [HiddenField(Names.next, Paths.today.text)]),
    "wrong": SignInPage(
      frame: .larkfield, token: .example, email: "priya.nair@larkfield.example\"><b>",
      errors: [
        FieldError(
          field: Names.email,
          message: "This address and password do not go together. Check both and try again")
      ]),
    "too often": SignInPage(
      frame: .larkfield, token: .example, email: "priya.nair@larkfield.example",
      errors: [
        FieldError(
          field: Names.password,
          message: "That was tried too often. Wait 5 minutes, or ask for a link by e-mail")
      ]),
    "link": SignInPage(frame: .larkfield, token: .example, way: .link),
    "link without an address": SignInPage(
      frame: .larkfield, token: .example, way: .link, email: "priya nair",
      errors: [
        FieldError(
          field: Names.email,
          message: "Type your whole e-mail address, such as p.nair@larkfield.example")
      ]),
  ]
}
