extension SignInPage {
  package static let examples: KeyValuePairs = [
    "password": SignInPage(
      frame: .larkfield, token: .example, marks: [ParagraphMark("34")]),
    "every way": SignInPage(
      frame: .larkfield, token: .example,
      providers: [
        Link("Sign in with Google Workspace", Paths.signIn(with: "google")),
        Link("Sign in with Microsoft 365", Paths.signIn(with: "microsoft")),
      ],
      otherWays: [Link("Sign in with a passkey", Paths.passkey)],
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
    "link": SignInPage(
      frame: .larkfield, token: .example, way: .link,
      providers: [Link("Sign in with Google Workspace", Paths.signIn(with: "google"))]),
    "link without an address": SignInPage(
      frame: .larkfield, token: .example, way: .link, email: "priya nair",
      errors: [
        FieldError(
          field: Names.email,
          message: "Type your whole e-mail address, such as p.nair@larkfield.example")
      ]),
  ]
}
