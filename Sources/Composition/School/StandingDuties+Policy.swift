package import Deadlines
package import PolicyEngine

extension StandingDuties {
  /// The duties that a school's own text asks for, with the labels of its own paragraphs.
  ///
  /// What carries out a norm falls away where the text has no such norm. The labels of the file are those of the model
  /// policy; where the text is numbered otherwise, a duty names the paragraph of its norm, and none without one.
  package func duties(under document: PolicyDocument) -> [StandingDuty] {
    let own: [(duty: StandingDuty, label: String?)] = duties.compactMap { duty in
      guard let norm = duty.norm else { return (duty, nil) }
      return document.normIndex(norm).flatMap { document.labels(ofNorm: $0).first }
        .map { (duty, $0) }
    }
    let labelled = own.filter { $0.label != nil }
    if !labelled.isEmpty, labelled.allSatisfy({ $0.label == $0.duty.paragraphs.first }) {
      return own.map(\.duty)
    }
    return own.map { duty, label in
      var duty = duty
      duty.paragraphs = label.map { [$0] } ?? []
      return duty
    }
  }
}
