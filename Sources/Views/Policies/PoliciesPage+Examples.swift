import Essentials

extension PoliciesPage {
  package static let examples: KeyValuePairs = [
    "ordinary": PoliciesPage(
      frame: .office, title: "Social media policy",
      versions: [
        Version(name: "2025-09", address: Paths.version("v9"), status: .draft),
        Version(
          name: "2025-06", address: Paths.version("v8"), status: .inForce(since: .june(9)),
          signatures: [
            Signer("Grace Adeyemi", "headteacher, 2 June 2025"),
            Signer("Ruth Whitcombe", "chair of governors, 4 June 2025"),
          ]),
        Version(
          name: "2022-09", address: Paths.version("v7"), status: .superseded(until: .june(8)),
          signatures: [Signer("Grace Adeyemi", "headteacher, on paper, 1 September 2022")]),
      ], reviewOn: .june(1117),
      coming: ["The headteacher is reminded on Wednesday 30 June 2027, a year before."],
      linked: linked, mayChange: true,
      marks: [ParagraphMark("8")]),
    "full": PoliciesPage(
      frame: .chair, title: "Social media policy",
      versions: [
        Version(
          name: "2026-01", address: Paths.version("v11"), status: .coming(.june(200)),
          signatures: [Signer("Łukasz <Żółkiewski>", "acting headteacher, 1 June 2025")]),
        Version(name: "2025-10", address: Paths.version("v10"), status: .withdrawn),
        Version(
          name: "2025-09", address: Paths.version("v9"), status: .signed,
          signatures: [Signer("محمد الأحمد", "stand-in for the headteacher, 3 June 2025")]),
      ], reviewOn: .june(-30), reviewIsLate: true, mayChange: false),
    "empty": PoliciesPage(
      frame: .head, title: "Social media policy", versions: [], mayChange: true),
  ]

  private static let linked = [
    Linked("Child protection and safeguarding", Address(checking: "https://larkfield.example/cp")),
    Linked("Data protection"), Linked("Dignity at work"), Linked("Staff code of conduct"),
    Linked("Mobile phones"),
  ]
}
