extension Field {
  private static let channels = [
    Choice("personal-social", "Your own social media"),
    Choice("professional-network", "A professional network", hint: "Such as one for teachers."),
    Choice("letter", "A letter"),
  ]

  package static let examples: KeyValuePairs = [
    "text": Field("say", label: "What do you want to do?", control: .text(value: "add a pupil")),
    "text with error": Field(
      "say", label: "What do you want to do?", hint: "In your own words.",
      error: "Type a question", control: .text(value: "")),
    "area": Field(
      "text", label: "The other version", control: .area(value: "**1.** Purpose.", rows: 8)),
    "select": Field(
      "via", label: "Through what?", control: .select(channels, chosen: "letter")),
    "radios": Field(
      "via", label: "Through what?", hint: "Choose the nearest.",
      control: .radios(channels, chosen: "letter")),
    "radios with error": Field(
      "via", label: "Through what?", error: "Choose one, or “I don’t know”",
      control: .radios(channels, chosen: nil), isHeading: true),
    "checkboxes": Field(
      "via", label: "Through what?", control: .checkboxes(channels, chosen: ["letter"])),
    "e-mail": Field(
      "email", label: "E-mail address", control: .email(value: "priya.nair@larkfield.example"),
      autocomplete: "username"),
    "password": Field("password", label: "Password", control: .password(isNew: false)),
    "code": Field(
      "code", label: "Code", hint: "6 digits.", control: .code(value: "", isDigits: true),
      autocomplete: "one-time-code"),
    "note": Field("reason", label: "Why not?", control: .note(value: "Sam Birch is ill.")),
    "day": Field("from", label: "From", control: .day(value: "9 June 2025")),
    "file": Field("file", label: "Or its file", control: .file(accept: ".md,.txt")),
  ]
}
