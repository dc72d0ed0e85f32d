package import PolicyEngine

/// The paragraphs of a policy that ask for what is done with the policy itself.
///
/// Worked out once, when a text is uploaded, so that an acknowledgement need not read the text.
package struct ActParagraphs: Hashable, Sendable {
  /// That everyone acknowledges it (¶12 and ¶17 in the source): those with the gate
  /// `acknowledgement`.
  package var acknowledgement: [String]
  /// That roles have named holders (¶18 in the source).
  package var roles: [String]
  /// That one text gives one answer everywhere, and with which others it is read (¶7 and ¶8).
  package var text: [String]

  /// States the paragraphs.
  package init(acknowledgement: [String] = [], roles: [String] = [], text: [String] = []) {
    self.acknowledgement = acknowledgement
    self.roles = roles
    self.text = text
  }

  /// Finds the paragraphs in a policy.
  ///
  /// Roles and text have no norm that would tell them apart: they are known for the source
  /// policy's numbering, and left out elsewhere rather than guessed.
  package init(_ document: PolicyDocument) {
    var seen: Set<String> = []
    acknowledgement = document.norms.indices
      .filter { document.norms[$0].gate == "acknowledgement" }
      .flatMap { document.labels(ofNorm: $0) }
      .filter { seen.insert($0).inserted }
    let isSource = document.metadata.policy == "social-media"
    func known(_ labels: [String]) -> [String] {
      isSource ? labels.filter { label in document.paragraphs.contains { $0.label == label } } : []
    }
    roles = known(["18"])
    text = known(["7", "8"])
  }
}
