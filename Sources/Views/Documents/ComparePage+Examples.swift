extension ComparePage {
  package static let examples: KeyValuePairs = [
    "form": ComparePage(frame: .larkfield, versions: versions),
    "errors": ComparePage(
      frame: .larkfield, pasted: "**28. Staff may",
      errors: [
        FieldError(
          field: Names.text,
          message: "Line 1: the label “28” is opened with ** and never closed"),
        FieldError(field: Names.file, message: "The file must be smaller than 2 MB"),
      ]),
    "result": ComparePage(frame: .larkfield, result: different),
    "same": ComparePage(frame: .larkfield, result: same),
  ]

  private static let versions = [
    Field.Choice("2022-09", "2022-09, in force from Thursday 1 September 2022")
  ]

  private static let different = Comparison(
    before: "version 2022-09", after: "version 2025-06",
    readers: "Staff and volunteers have to read it again. Nothing changes for governors.",
    changes: [
      Comparison.Change(
        who: "Staff and volunteers",
        situation: "accept a connection request from a former pupil on a professional network",
        before: .advisedAgainst, after: .yes, marks: [ParagraphMark("28")]),
      Comparison.Change(
        who: "Everyone", situation: "publish a picture of pupils on another body’s page",
        before: .yes, after: .yesWithConditions,
        detail: "The parents and the school have to agree first.", marks: [ParagraphMark("31")]),
      Comparison.Change(
        who: "Staff", situation: "report misuse", before: .reportNow, after: .reportNow,
        detail: "“Promptly” is 1 school day now; before, it had no number.",
        marks: [ParagraphMark("19")]),
    ],
    textChanges: [
      Comparison.TextChange(
        mark: ParagraphMark("28"),
        before: Prose(markdown: "Staff do not connect with current or former pupils."),
        after: PolicyParagraph.pupils.text, changesAnswers: true),
      Comparison.TextChange(
        mark: ParagraphMark("53a", isPrinted: false), before: nil,
        after: PolicyParagraph.restricted.text, changesAnswers: false),
      Comparison.TextChange(
        mark: ParagraphMark("12"), before: Prose(markdown: "Staff use the fax machine."),
        after: nil, changesAnswers: false),
    ])

  private static let same = Comparison(
    before: "version 2025-06", after: "the version you pasted",
    readers: "", changes: [], textChanges: [])
}
