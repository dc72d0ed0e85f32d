import Essentials

extension RecordPage {
  package static let examples: KeyValuePairs = [
    "ordinary": RecordPage(
      frame: .office, entries: entries, total: 1_205, checked: checked, filter: filter,
      exports: exports, turner: PageTurner(1, of: 25, previous: nil, next: Paths.record)),
    "checked to the end": RecordPage(
      frame: .chair, entries: Array(entries.dropFirst(2)), total: 3,
      checked: checked, exports: exports,
      turner: PageTurner(1, of: 1, previous: nil, next: nil)),
    "tampered with": RecordPage(
      frame: .chair, entries: entries, total: 1_205, checked: checked,
      problem: "Entry 1,003 is not what it was when checkpoint 1,100 was signed.",
      turner: PageTurner(1, of: 1, previous: nil, next: nil)),
    "nothing matches": RecordPage(
      frame: .office, entries: [], total: 0, checked: checked, filter: filter, isFiltered: true,
      turner: PageTurner(1, of: 1, previous: nil, next: nil)),
    "empty": RecordPage(
      frame: .head, entries: [], total: 0, turner: PageTurner(1, of: 1, previous: nil, next: nil)),
  ]

  private static let checked = Checked(
    upTo: 1_203, at: Moment(.june(9), "12:00"), address: Paths.checkpoint(1_203))

  private static let exports = [
    Link("As a table for a spreadsheet (CSV)", Paths.recordFile("csv")),
    Link("With all proofs, to be checked elsewhere (JSON)", Paths.recordFile("json")),
    Link("The latest checkpoint", Paths.checkpoints),
  ]

  private static let filter = [
    Field(Names.from, label: "From", control: .day(value: "1 June 2025")),
    Field(Names.until, label: "Until", control: .day(value: "")),
    Field(
      Names.about, label: "About",
      control: .select(
        [Field.Choice("", "Everything"), Field.Choice("policies", "The policy")], chosen: "")),
    Field(Names.person, label: "Person", control: .text(value: "")),
  ]

  private static let entries = [
    Entry(
      number: 1_204, at: Moment(.june(9), "12:36"),
      sentence: "Priya Nair acknowledged version 2025-09, signed in.",
      marks: [ParagraphMark("12")]),
    Entry(
      number: 1_203, at: Moment(.june(9), "12:31"),
      sentence: "\("محمد الأحمد".isolated) opened a link to acknowledge version 2025-09."),
    Entry(
      number: 1_202, at: Moment(.june(9), "08:15"),
      sentence: "Dev Kaur recorded that Robert'); <b>DROP</b> leaves on Monday 30 June 2025.",
      marks: [ParagraphMark("17")]),
    Entry(
      number: 1_201, at: Moment(.june(9), "07:00"),
      sentence: "The program reminded 4 people to acknowledge version 2025-09."),
    Entry(
      number: 1_200, at: Moment(.june(6), "19:02"),
      sentence: "Ruth Whitcombe signed version 2025-09 as chair of governors.",
      marks: [ParagraphMark("12")]),
  ]
}
