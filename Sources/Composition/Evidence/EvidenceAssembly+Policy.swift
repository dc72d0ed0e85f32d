internal import Essentials
internal import Papers
internal import Policies
internal import PolicyEngine
internal import WebUI

extension EvidenceAssembly {
  /// Who signed the version in force.
  var signOff: EvidencePack.SignOff {
    let signatures = version.validSignatures
    let signed = Set(signatures.map(\.office))
    return EvidencePack.SignOff(
      signatures: signatures.map { signature in
        EvidencePack.Signature(
          name: signature.name, office: signature.office.words, signedOn: signature.signedOn,
          digest: signature.digest.grouped, standIn: signature.standIn,
          enteredBy: signature.enteredBy.map(name))
      },
      missing: SigningOffice.allCases.filter { !signed.contains($0) }.map(\.words),
      copy: version.signedCopy.map { copy in
        EvidencePack.SignOff.Copy(
          digest: copy.digest.grouped, by: name(copy.attachedBy), at: moment(copy.attachedAt))
      })
  }

  /// All versions with their days.
  var versions: [EvidencePack.Version] {
    let timeline = policy.timeline
    return policy.versions.map { version in
      let span = timeline.spans.first { $0.version == version.id }
      return EvidencePack.Version(
        name: policy.name(of: version),
        standing: words(timeline.standing(of: version.id, on: today), of: version),
        from: span?.from, through: span?.until?.adding(days: -1),
        digest: version.digest.grouped)
    }
  }

  private func words(_ standing: VersionStanding, of version: PolicyVersion) -> String {
    switch standing {
    case .inForce: "In force"
    case .coming: "Coming"
    case .superseded: "Superseded"
    case .withdrawn: "Withdrawn"
    case .unpublished:
      switch version.status {
      case .draft, .inReview: "Draft"
      case .signed: "Signed"
      // Replaced on the very day on which it would have begun.
      case .published: "Superseded"
      case .withdrawn: "Withdrawn"
      }
    }
  }

  /// What asks for a decision in the text, and what was decided.
  var findings: [EvidencePack.Finding] {
    order.held.published.check.findings.compactMap { finding in
      let decision = decision(about: finding)
      guard decision != nil || finding.kind.severity != .note else { return nil }
      return EvidencePack.Finding(
        kind: words(finding.kind), sentence: finding.sentence, paragraphs: finding.paragraphs,
        decision: decision)
    }
  }

  private func words(_ kind: FindingKind) -> String {
    if kind.blocksPublication { return "Settle before publishing" }
    return kind.severity == .needsDecision ? "Decide" : "Worth a look"
  }

  private func decision(about finding: PolicyFinding) -> EvidencePack.Finding.Decision? {
    let here = version.decisions.last { $0.finding == finding.id && $0.isAcceptance }
    if let here, case .accepted(let reason) = here.outcome {
      return EvidencePack.Finding.Decision(
        "It stays as it is, because “\(reason)”.", by: name(here.by), on: moment(here.at).date)
    }
    return finding.decided.map {
      EvidencePack.Finding.Decision($0.because, by: $0.agreedBy ?? "The school", on: nil)
    }
  }

  /// The text in force, whole.
  var text: [EvidencePack.Section] {
    let document = order.held.published.document
    return document.sections.map { section in
      let note =
        section.note.isEmpty
        ? [] : [EvidencePack.Paragraph("", MarkdownText(section.note).plainText)]
      return EvidencePack.Section(
        section.heading,
        note
          + section.paragraphs.map { index in
            let paragraph = document.paragraphs[index]
            return EvidencePack.Paragraph(
              paragraph.isUnnumbered ? "[\(paragraph.label)]" : paragraph.label,
              paragraph.plainText,
              depth: document.depth(of: paragraph))
          })
    }
  }
}
