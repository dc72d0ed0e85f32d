internal import Essentials

extension EvidencePack {
  /// What the checker found, and how each was decided.
  func writeFindings(on paper: inout PaperWriter) {
    paper.heading("What the checker found in the text")
    guard !findings.isEmpty else {
      paper.paragraph(
        text.isEmpty
          ? "No text has been checked yet."
          : "The checker found nothing: no rules that contradict each other, no gaps.")
      return
    }
    let open = findings.filter { $0.decision == nil }.count
    paper.paragraph(
      "Before a version is signed, the program reads it for rules that contradict each other, "
        + "for gaps, and for words that leave a question open. People decide what to do about "
        + "each. "
        + (open == 0
          ? "Every finding has been decided."
          : Self.count(open, "finding has", "findings have") + " not been decided yet.")
        + " Remarks on the wording that ask for no decision are left out.")
    paper.table(
      PaperTable(
        columns: [
          .init("Where", share: 12), .init("What was found", share: 45),
          .init("How it was decided", share: 43),
        ],
        rows: findings.map { finding in
          let decision = finding.decision.map {
            "\($0.words)\n\($0.by), \($0.on?.words ?? "in the text itself")"
          }
          return [
            Self.marks(finding.paragraphs), "\(finding.kind). \(finding.sentence)",
            decision ?? "Not decided yet",
          ]
        }))
  }

  /// Who holds which role since when.
  func writeHolders(on paper: inout PaperWriter) {
    paper.heading("Who holds which role")
    guard !holders.isEmpty else {
      paper.paragraph("No roles have been given out yet.")
      return
    }
    paper.paragraph("As it was on \(making.at.date.words).")
    paper.table(
      PaperTable(
        columns: [
          .init("Role", share: 28), .init("Who", share: 26), .init("Since", share: 22),
          .init("Remarks", share: 24),
        ],
        rows: holders.map { holder in
          [
            holder.role, holder.name ?? "Nobody at present", Self.cell(holder.since),
            holder.remark,
          ]
        }))
  }

  /// How far the record goes, and how to check it.
  func writeRecord(on paper: inout PaperWriter) {
    paper.heading("The record")
    guard let record else {
      paper.paragraph(
        "This school keeps no record yet, so nothing in this pack can be checked against one.")
      return
    }
    paper.paragraph(
      "Every act in this pack left an entry in the school’s record: who did what, and when. The "
        + "entries hang together, so that none can be changed, left out or put in later without "
        + "it showing. The checkpoint below fixes how far the record went and what it said.")
    paper.facts([
      PaperFact("Entries", Self.grouped(record.entries)),
      PaperFact("Checkpoint signed", record.signedAt.words),
    ])
    paper.heading("The checkpoint, word for word", rank: 2)
    paper.verbatim(record.checkpoint)
    paper.heading("The record’s key", rank: 2)
    paper.verbatim(record.key)
    writeSteps(record, on: &paper)
  }

  private func writeSteps(_ record: RecordProof, on paper: inout PaperWriter) {
    paper.heading("How to check it", rank: 2)
    paper.marked(
      "1.",
      "Ask the school for a copy of its record, and for the record’s key as its pages show it. "
        + "Compare the key with the one above.")
    paper.marked(
      "2.",
      "Save the checkpoint above as a file, or take one from the messages that the chair "
        + "of governors was sent.")
    paper.marked(
      "3.", "On any computer that has the program, without a network, give the command:")
    paper.verbatim("chaperone record verify RECORD --key KEY --witness CHECKPOINT")
    paper.marked(
      "4.",
      "It says in sentences whether every entry is there and unchanged, and whether the "
        + "record still begins with what this checkpoint fixed.")
    paper.marked(
      "5.",
      "The record’s next lines say who made this pack, with the digest of its file (SHA-256): a "
        + "copy of the file that was changed has another one.")
    if let address = record.address {
      paper.paragraph("The school shows its record to those who may see it here:")
      paper.web(address)
    }
  }

  /// What is not here, and why that is right.
  func writeAbsences(on paper: inout PaperWriter) {
    paper.heading("What is not in this pack")
    paper.marked(
      "•",
      "No monitoring. The program does not read anybody’s mail, messages, accounts or "
        + "screens, so there is nothing of that kind to show. If the school looks into its own "
        + "systems for a reason, it does so outside this program.")
    paper.marked(
      "•",
      "No reports and no cases. They are confidential and are shown to those who deal with "
        + "them, never in a pack.")
    paper.marked(
      "•", "No answers to questions, no scores, and no ranking of people.")
    paper.marked("•", "No addresses, telephone numbers or passwords.")
  }

  /// The text in force at the end of the period, whole.
  func writeText(on paper: inout PaperWriter) {
    paper.newPage()
    paper.heading("The policy, word for word")
    guard !text.isEmpty else {
      paper.paragraph("No text has been published yet.")
      return
    }
    paper.paragraph(
      "\(policy.title), version \(policy.version)"
        + (policy.inForceFrom.map { ", in force from \($0.words)" } ?? "") + ".")
    paper.facts([PaperFact("Digest of the text", policy.digest, isDigest: true)])
    if text.contains(where: { $0.paragraphs.contains { $0.mark.hasPrefix("[") } }) {
      paper.paragraph(
        "A label in square brackets is not printed in the school’s own text: the paragraph has no "
          + "number there, and the label lets this pack and the program name it.")
    }
    for section in text {
      if !section.heading.isEmpty { paper.heading(section.heading, rank: 2) }
      for paragraph in section.paragraphs {
        paper.marked(paragraph.mark, paragraph.text, depth: paragraph.depth)
      }
    }
  }
}
