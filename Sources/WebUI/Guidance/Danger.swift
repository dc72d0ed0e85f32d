internal import PolicyEngine

/// Tells whether somebody may be in danger, as far as the policy shows it: then 999 comes before any
/// form.
///
/// A report to somebody outside the school, such as the police, or to the safeguarding lead; or words
/// of the policy's own facts that speak of danger. A rude remark that goes to the headteacher is no case
/// for it, and a notice that stands everywhere is read nowhere.
struct Danger {
  let document: PolicyDocument

  /// Whether an answer, a duty or what was told gives cause.
  func mayBe(_ answers: [Answer]) -> Bool {
    answers.contains { isReportedForDanger($0) || isTold($0.told) }
  }

  private func isReportedForDanger(_ answer: Answer) -> Bool {
    let duties = (answer.reports + answer.duties + answer.possibleDuties).map(\.norm)
    return (answer.citedNorms + duties).contains { norm in
      document.norms[norm].reportTo.contains(where: isForDanger)
    }
  }

  private func isForDanger(_ role: String) -> Bool {
    guard let declared = document.metadata.role(role) else { return false }
    return declared.isOutside || role.hasSuffix("safeguarding-lead")
  }

  private func isTold(_ told: PartialSituation) -> Bool {
    told.known.contains { fact in
      guard fact != document.facts.who, let value = told[fact] else { return false }
      let words = document.facts[fact].values[value].text.lowercased().split { !$0.isLetter }
      return words.contains { Self.words.contains(String($0)) }
    }
  }

  private static let words: Set<String> = [
    "threat", "threats", "threatened", "danger", "police", "safeguarding", "harm", "harmed",
    "indecent",
  ]
}
