import Essentials

extension SetUpPreviewPage {
  package static let examples: KeyValuePairs = [
    "ready": SetUpPreviewPage(
      frame: .settingUp, token: .example, people: people, dueOn: .june(27), message: message,
      marks: [ParagraphMark("12"), ParagraphMark("17")]),
    "lines not understood": SetUpPreviewPage(
      frame: .settingUp, token: .example, people: people,
      unread: ["Tel. 01632 960123", "<script>alert(1)</script>"], dueOn: .june(27),
      message: message),
    "without mail": SetUpPreviewPage(
      frame: .settingUp, token: .example, people: people, dueOn: .june(27), message: message,
      canMail: false),
    "nobody": SetUpPreviewPage(
      frame: .settingUp, token: .example, people: [], dueOn: .june(27), message: message,
      errors: [
        FieldError(
          field: "main", message: "There is nobody to ask yet. Go back and paste the names")
      ]),
  ]

  private static let message = [
    "Your school has a policy on social media. Please read it and say that you have.",
    "It takes about 4 minutes. The link below is for you alone.",
    "https://policy.larkfield.example/sign-in/by/…",
  ]

  private static let people = [
    Person(name: "Priya Nair", kind: "Employee", email: "priya.nair@larkfield.example"),
    Person(name: "Joel Okoro", kind: "Employee", email: nil),
    Person(name: "Siân Llywelyn-Łuczak", kind: "Trainee", email: "sian@larkfield.example"),
    Person(name: "ליאת כהן", kind: "Agency staff", email: nil),
    Person(
      name: "Prof. Dr. Maximiliane-Eugénie Freifrau von Hohenstein-Wyłęgalska-Llanfairpwll",
      kind: "Governor",
      email:
        "maximiliane-eugenie.von.hohenstein-wylegalska-llanfairpwll@governors.larkfield.example"),
    Person(name: "Robert <b>Tables</b>", kind: "Contractor", email: "r@larkfield.example"),
  ]
}
