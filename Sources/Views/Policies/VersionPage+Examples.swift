import Essentials

extension VersionPage {
  package static let examples: KeyValuePairs = [
    "draft with findings": VersionPage(
      frame: .office, name: "2025-09", id: "v9", status: .draft,
      steps: [
        step(
          "Findings dealt with", .next, "2 of 5 are open. 1 of them blocks publication.",
          Link("Go to the findings", Paths.findings)),
        step("Roles confirmed", .later, "6 roles, 1 of them without a holder."),
        step("Signed by the headteacher", .later, "Grace Adeyemi, or who stands in for her."),
        step("Signed by the chair of governors", .later, "Ruth Whitcombe."),
        step("Published", .later, "From a day that you choose."),
      ],
      action: Link("Deal with the findings", Paths.findings), digest: digest, links: links,
      marks: [ParagraphMark("12")]),
    "signed by the head": VersionPage(
      frame: .head, name: "2025-09", id: "v9", status: .draft,
      steps: steps(chair: .next, published: .later),
      signatures: [headSigned], withdrawal: .example, digest: digest, links: links),
    "ready to publish": VersionPage(
      frame: .office, name: "2025-09", id: "v9", status: .signed,
      steps: steps(chair: .done, published: .next),
      action: Link("Publish it", Paths.publish("v9")),
      signatures: [
        headSigned,
        Signature(
          name: "محمد الأحمد", office: "chair of governors", at: Moment(.june(6), "19:02"),
          note: "stands in for Ruth Whitcombe"),
      ], digest: digest, links: links),
    "signed on paper": VersionPage(
      frame: .office, name: "2025-06", id: "v8", status: .inForce(since: .june(9)), steps: [],
      signatures: [
        Signature(
          name: "Grace Adeyemi", office: "headteacher", onPaperOn: .june(2),
          enteredBy: "Dev Kaur"),
        Signature(
          name: "Ruth Whitcombe", office: "chair of governors", onPaperOn: .june(4),
          enteredBy: "Dev Kaur"),
      ], digest: digest, links: links),
    "uploaded": VersionPage(
      frame: .office, name: "2025-09", id: "v9", status: .draft,
      steps: [step("Reviewed", .next, "Nobody has begun to look at it.")], start: .example,
      digest: digest, links: links),
    "superseded": VersionPage(
      frame: .teacher, name: "2022-09", id: "v7", status: .superseded(until: .june(8)), steps: [],
      digest: digest, links: links),
  ]

  private static func step(
    _ title: String, _ progress: Milestones.Progress, _ detail: String, _ action: Link? = nil
  ) -> Milestones.Milestone {
    Milestones.Milestone(title, progress, detail: detail, action: action)
  }

  private static func steps(
    chair: Milestones.Progress, published: Milestones.Progress
  ) -> [Milestones.Milestone] {
    [
      step("Findings dealt with", .done, "4 mended, 1 accepted with a reason."),
      step("Roles confirmed", .done, "By Dev Kaur on 3 June 2025."),
      step("Signed by the headteacher", .done, "Grace Adeyemi on 4 June 2025."),
      step("Signed by the chair of governors", chair, "Ruth Whitcombe, or who stands in for her."),
      step("Published", published, "From a day that you choose."),
    ]
  }

  private static let headSigned = Signature(
    name: "Grace Adeyemi", office: "headteacher", at: Moment(.june(4), "16:20"))
  static let digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
  private static let links = [
    Link("The whole text", Paths.versionText("v9")),
    Link("What changes against the version in force", Paths.compare),
  ]
}
