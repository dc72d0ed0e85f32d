internal import Essentials

extension EvidencePack {
  /// What this is, of which school, and how to check it; then what is where.
  func writeCover(on paper: inout PaperWriter) {
    paper.gap(28)
    paper.title("Evidence pack", above: school)
    paper.paragraph(
      "\(policy.title), version \(policy.version). What the school decided, who knows it, "
        + "what was done about it, and how each of these can be checked.", .lead)
    paper.gap(10)
    paper.facts([
      PaperFact("Policy", policy.title),
      PaperFact("Version", policy.version),
      PaperFact("In force from", policy.inForceFrom?.words ?? "Not in force yet"),
      PaperFact("To be reviewed by", policy.reviewBy?.words ?? "No day is set"),
      PaperFact("Period of this pack", period),
      PaperFact("Made on", making.at.words),
      PaperFact("Made by", "\(making.by), \(making.role)"),
    ])
    paper.note(
      "What this is, and how to check it",
      [
        "This pack was put together from the school’s own records when somebody pressed one "
          + "button. Nobody typed it or chose what goes in.",
        "Names and days are as the school entered them. “As somebody said” means just that: "
          + "the school took the person’s word, and the record keeps who gave it and when.",
        record == nil
          ? "This school keeps no record yet, so the pack rests on the school’s word."
          : "Every act is in a record that cannot be changed without it showing. "
            + "The part “The record” says how to check that, without trusting this paper.",
      ])
    paper.heading("In this pack", rank: 3)
    paper.contents()
    paper.newPage()
  }

  /// Who signed which text, for which office, on which day.
  func writeSignOff(on paper: inout PaperWriter) {
    paper.heading("Sign-off")
    if signOff.signatures.isEmpty {
      paper.paragraph("Nobody has signed version \(policy.version) yet.")
    } else {
      paper.paragraph(
        "The policy is signed by people in their own name, for their office. Each signature "
          + "holds for one text only, which its digest names.")
    }
    for signature in signOff.signatures {
      paper.heading("For the office of the \(signature.office)", rank: 2)
      var facts = [
        PaperFact("Signed by", signature.name),
        PaperFact("Signed on", signature.signedOn.words),
      ]
      if let enteredBy = signature.enteredBy {
        facts.append(PaperFact("How", "On paper, entered by \(enteredBy)"))
      }
      if let reason = signature.standIn {
        facts.append(PaperFact("Stands in", reason))
      }
      facts.append(PaperFact("Digest of the text", signature.digest, isDigest: true))
      if signature.digest != policy.digest {
        facts.append(
          PaperFact(
            "Take care", "This is not the digest of version \(policy.version). Ask the school."))
      }
      paper.facts(facts)
    }
    if !signOff.missing.isEmpty {
      paper.paragraph(
        "Not signed yet: \(signOff.missing.joined(separator: ", ")). "
          + "A version comes into force when every office has signed.")
    }
    if !signOff.signatures.isEmpty || signOff.copy != nil { writeCopy(on: &paper) }
  }

  private func writeCopy(on paper: inout PaperWriter) {
    paper.heading("The signed paper", rank: 2)
    guard let copy = signOff.copy else {
      let areOnPaper = signOff.signatures.contains { $0.enteredBy != nil }
      paper.paragraph(
        areOnPaper
          ? "No scan of the signed paper is attached. The paper itself is in the school’s files."
          : "No signed copy is attached. The signatures above were given on the screen; a signed "
            + "paper may be in the school’s files.")
      return
    }
    paper.paragraph(
      "A scan of the signed paper is kept. \(copy.by) attached it on \(copy.at.words).")
    paper.facts([PaperFact("Digest of the scan", copy.digest, isDigest: true)])
  }

  /// Every version with its days.
  func writeVersions(on paper: inout PaperWriter) {
    paper.heading("Versions")
    guard !versions.isEmpty else {
      paper.paragraph("No version has been published yet.")
      return
    }
    paper.paragraph(
      "Every version is kept, word for word. The digest names a text: change one letter, and "
        + "the digest is another.")
    paper.table(
      PaperTable(
        columns: [
          .init("Version", share: 9), .init("What it is", share: 12), .init("From", share: 18),
          .init("Until", share: 18), .init("Digest of its text", share: 43, .digests),
        ],
        rows: versions.map { version in
          [
            version.name, version.standing, Self.cell(version.from),
            Self.cell(version.through), version.digest,
          ]
        }))
  }
}
