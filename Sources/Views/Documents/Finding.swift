/// Something that the checker found in the policy, with a case that shows it.
package struct Finding: Sendable {
  /// How much a finding weighs.
  package enum Weight: CaseIterable, Sendable {
    /// The policy cannot be published before it is settled.
    case blocks
    /// A person has to decide, and until then the stricter reading holds.
    case needsDecision
    /// Nothing goes wrong, but the text could be better.
    case worthALook
  }

  /// What the school decided about a finding.
  package struct Decision: Sendable {
    let because: String
    let agreedBy: String

    /// A decision in the school's words and those who agreed to it.
    package init(because: String, agreedBy: String) {
      self.because = because
      self.agreedBy = agreedBy
    }
  }

  /// A name for the finding that is unique on the page, for linking to it.
  let id: String
  let weight: Weight
  /// What sort of thing it is, such as "Undeclared exception".
  let kind: String
  let sentence: String
  /// A case in which it shows, as a sentence.
  let witness: String?
  let marks: [ParagraphMark]
  /// What to do about it.
  let advice: String
  /// A test to paste into the policy file, which fails until it is settled.
  let test: String?
  /// The same case as a question.
  let tryIt: Address?
  let decision: Decision?

  /// A finding; one with a decision is folded away among those already decided.
  package init(
    id: String, weight: Weight, kind: String, sentence: String, witness: String? = nil,
    marks: [ParagraphMark], advice: String, test: String? = nil, tryIt: Address? = nil,
    decision: Decision? = nil
  ) {
    self.id = id
    self.weight = weight
    self.kind = kind
    self.sentence = sentence
    self.witness = witness
    self.marks = marks
    self.advice = advice
    self.test = test
    self.tryIt = tryIt
    self.decision = decision
  }

  var html: HTML {
    """
    <article class="finding" id="\(id)">
    <h3 class="finding__sentence">\(sentence)</h3>
    <p class="finding__kind">\(kind) \(marks.html)</p>
    \(with: witness, { "<p>For example: \($0)\(with: tryIt, { " <a href=\"\($0)\">Ask it</a>" })</p>\n" })\
    \(with: decision, { "<p><strong>Decided:</strong> \($0.because) Agreed by \($0.agreedBy).</p>\n" })\
    \(if: decision == nil, "<p><strong>What to do:</strong> \(advice)</p>\n")\
    \(with: test, { Disclosure("A test to add to the policy", content: "<pre tabindex=\"0\"><code>\($0)</code></pre>").html })\
    </article>

    """
  }
}
