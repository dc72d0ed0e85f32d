internal import PolicyEngine

/// Tells whether somebody may be in danger, as far as the policy shows it.
///
/// A report to somebody outside the school, such as the police, or to the safeguarding lead: then 999
/// comes before any form. A rude remark that goes to the headteacher is no case for it.
struct Danger {
  let metadata: PolicyMetadata

  /// Whether an answer or a duty rests on a norm with such a report.
  func mayBe(_ answers: [Answer], norms: [Norm]) -> Bool {
    answers.contains { answer in
      let duties = (answer.reports + answer.duties + answer.possibleDuties).map(\.norm)
      return (answer.citedNorms + duties).contains { norm in
        norms[norm].reportTo.contains(where: isForDanger)
      }
    }
  }

  private func isForDanger(_ role: String) -> Bool {
    guard let declared = metadata.role(role) else { return false }
    return declared.isOutside || role.hasSuffix("safeguarding-lead")
  }
}
