internal import Essentials

extension EvidencePack {
  /// Who acknowledged what, when and how; and who has not.
  func writeAcknowledgements(on paper: inout PaperWriter) {
    paper.heading("Who has acknowledged the policy")
    paper.paragraph(summary, .lead)
    if !asking.consent.isEmpty {
      paper.paragraph("The sentence that each person agreed to:")
      paper.quotation(asking.consent)
    }
    paper.paragraph(
      "After reading, people answer a few questions about the policy. A wrong answer is met with "
        + "an explanation. The questions help people to remember; they are not scored, nobody is "
        + "ranked, and no answers are kept in this pack.")
    writeAcknowledged(on: &paper)
    writeOutstanding(on: &paper)
    guard !asking.excused.isEmpty else { return }
    paper.heading("Need not answer", rank: 2)
    paper.table(
      PaperTable(
        columns: [.init("Name", share: 32), .init("Why", share: 68)],
        rows: asking.excused.map { [$0.name, $0.reason] }))
  }

  private var summary: String {
    let asked = asking.outstanding.filter { $0.askedOn != nil }.count
    let notAsked = asking.outstanding.count - asked
    let answered = asking.acknowledged.count + asking.kept.count
    if answered + asked + notAsked + asking.excused.count == 0 {
      return "Nobody has been asked yet."
    }
    var sentences = [
      Self.count(answered, "person has", "people have")
        + " acknowledged the policy as it applies to them."
    ]
    sentences.append(
      asked == 0
        ? "Nobody who was asked is still to answer."
        : Self.count(asked, "person was", "people were") + " asked and "
          + (asked == 1 ? "has" : "have") + " not answered yet.")
    if notAsked > 0 {
      sentences.append(
        Self.count(notAsked, "person has", "people have") + " not been asked yet.")
    }
    if !asking.excused.isEmpty {
      let count = asking.excused.count
      sentences.append(
        Self.count(count, "person need not answer, for the", "people need not answer, for the")
          + " reason given below.")
    }
    return sentences.joined(separator: " ")
  }

  private func writeAcknowledged(on paper: inout PaperWriter) {
    paper.heading("Acknowledgements of version \(policy.version)", rank: 2)
    if asking.acknowledged.isEmpty {
      paper.paragraph("Nobody has acknowledged version \(policy.version) yet.")
    } else {
      paper.table(Self.table(asking.acknowledged))
    }
    guard !asking.kept.isEmpty else { return }
    paper.heading("Acknowledgements of an earlier version that still count", rank: 2)
    paper.paragraph(
      "A new version asks only those for whom something changed. For these people nothing did, "
        + "so what they acknowledged before still counts.")
    paper.table(Self.table(asking.kept))
  }

  private static func table(_ lines: [Acknowledgement]) -> PaperTable {
    PaperTable(
      columns: [
        .init("Name", share: 22), .init("Role or kind", share: 17), .init("Version", share: 8),
        .init("How", share: 26), .init("When", share: 27),
      ],
      rows: lines.map { [$0.name, $0.role, $0.version, $0.route.words, cell($0.at)] })
  }

  private func writeOutstanding(on paper: inout PaperWriter) {
    paper.heading("Not acknowledged yet", rank: 2)
    guard !asking.outstanding.isEmpty else {
      let nobody = asking.acknowledged.isEmpty && asking.kept.isEmpty
      paper.paragraph(
        nobody
          ? "Nobody has been asked yet, so nobody is late."
          : "Everybody who was asked has answered.")
      return
    }
    paper.paragraph(
      "The program reminds people a few times and then stops. After that the office speaks to "
        + "them. Being on this list is not a fault: people are away, or have just joined.")
    paper.table(
      PaperTable(
        columns: [
          .init("Name", share: 30), .init("Role or kind", share: 26),
          .init("Asked since", share: 22), .init("To answer by", share: 22),
        ],
        rows: asking.outstanding.map { person in
          [
            person.name, person.role, person.askedOn.map(Self.cell) ?? "Not asked yet",
            Self.cell(person.dueOn),
          ]
        }))
  }
}
