extension ImportPreviewPage {
  package static let examples: KeyValuePairs = [
    "ordinary": ImportPreviewPage(
      frame: .office, token: .example, id: "i1", added: added, changed: changed, unchanged: 41,
      missing: ["Joel Okoro", "محمد الأحمد"]),
    "problems and doubts": ImportPreviewPage(
      frame: .office, token: .example, id: "i1", problems: problems, doubts: [doubt(nil)],
      added: added, changed: [], unchanged: 12),
    "undecided": ImportPreviewPage(
      frame: .office, token: .example, id: "i1", doubts: [doubt(nil), second], added: [],
      changed: [], unchanged: 12,
      errors: [
        FieldError(field: "row-7", message: "Decide whether row 7 is the Sarah Khan you know")
      ]),
    "nothing to do": ImportPreviewPage(
      frame: .office, token: .example, id: "i1", added: [], changed: [], unchanged: 47),
  ]

  private static let added = [
    Row(
      row: 3, name: "Siân Llywelyn-Łuczak", detail: "Trainee, sian@larkfield.example"),
    Row(
      row: 4, name: "Prof. Dr. Maximiliane-Eugénie Freifrau von Hohenstein-Wyłęgalska-Llanfairpwll",
      detail: "Governor, no e-mail"),
    Row(row: 5, name: "ליאת כהן", detail: "Agency staff, Bright Supply"),
  ]

  private static let changed = [
    Row(
      row: 9, name: "Priya Nair-Thomas",
      changes: [
        Change("Name", before: "Priya Nair", after: "Priya Nair-Thomas"),
        Change("E-mail", before: "", after: "priya.nair@larkfield.example"),
      ]),
    Row(
      row: 12, name: "Robert <b>Tables</b>",
      changes: [Change("Last day", before: "30 June 2025", after: "")]),
  ]

  private static let problems = [
    Problem(row: 6, column: "Work Email", sentence: "“sarah@” is not a whole e-mail address."),
    Problem(row: 8, sentence: "There is no name in it."),
  ]

  private static func doubt(_ chosen: String?) -> Doubt {
    Doubt(
      field: "row-7", row: 7, name: "Sarah Khan",
      question: "You know a Sarah Khan, teacher, with another e-mail address.",
      choices: [
        Field.Choice("same", "It is she", hint: "Her e-mail address is changed."),
        Field.Choice("new", "It is somebody else of the same name"),
        Field.Choice("skip", "Leave this row out"),
      ], chosen: chosen)
  }

  private static let second = Doubt(
    field: "row-8", row: 8, name: "Łucja Żak", question: "You know a Lucja Zak, governor.",
    choices: [Field.Choice("same", "It is she"), Field.Choice("new", "It is somebody else")],
    chosen: "same")
}
