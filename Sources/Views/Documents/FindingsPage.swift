/// What the checker found in the policy, the gravest first, with what to do about each.
package struct FindingsPage: Page {
  let frame: Frame
  let findings: [Finding]
  /// How many situations were looked at.
  let situations: Int

  /// All findings, open and decided, in the order in which each group lists them.
  package init(frame: Frame, findings: [Finding], situations: Int) {
    self.frame = frame
    self.findings = findings
    self.situations = situations
  }

  private var open: [Finding] { findings.filter { $0.decision == nil } }
  private var decided: [Finding] { findings.filter { $0.decision != nil } }

  package var html: HTML {
    Layout(
      frame, title: "Findings", current: .findings,
      main: """
        \(PageHeading("Findings", lead: lead).html)\
        \(if: open.isEmpty, nothing)\
        \(each: Finding.Weight.allCases, group)\
        \(if: !decided.isEmpty, settled)
        """
    ).html
  }

  private var lead: HTML {
    """
    The program has looked at all \(situations.grouped) situations that the policy can tell apart.
    """
  }

  private var nothing: HTML {
    Notice(
      heading: "There is nothing to settle",
      content: """
        <p>No two paragraphs disagree, nobody is left without an answer or a person to tell, and
        every duty has a time. After the next change of the text, look here first.</p>
        """
    ).html
  }

  private func group(_ weight: Finding.Weight) -> HTML {
    let members = open.filter { $0.weight == weight }
    guard !members.isEmpty else { return .empty }
    return """
      <section>
      <h2>\(weight.heading) <span class="count">\(members.count)</span></h2>
      <p>\(weight.explanation)</p>
      \(each: members, \.html)</section>

      """
  }

  private var settled: HTML {
    """
    <h2>Already decided</h2>
    \(Disclosure(
      decided.count == 1 ? "1 finding that the school has decided"
        : "\(decided.count) findings that the school has decided",
      content: "\(each: decided, \.html)"
    ).html)
    """
  }
}

extension Finding.Weight {
  fileprivate var heading: String {
    switch self {
    case .blocks: "Settle before publishing"
    case .needsDecision: "Decide"
    case .worthALook: "Worth a look"
    }
  }

  fileprivate var explanation: String {
    switch self {
    case .blocks:
      "The policy asks for two things that cannot both be done, or leaves nobody to turn to."
    case .needsDecision:
      "A person has to say which is meant. Until then the stricter reading holds."
    case .worthALook:
      "Nothing goes wrong here, but the text could say it better."
    }
  }
}
