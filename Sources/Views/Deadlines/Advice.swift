/// National advice beside a rule of the school, plainly marked as not the policy's, so that a
/// school can keep its rule and know what others say.
package struct Advice: Illustrated {
  let heading: String
  let rule: String
  let advice: String
  let source: Link?
  let checkedOn: String
  let suggestion: String?

  /// What the school's rule says, what the advice says, where it is from and when that was last
  /// looked up, and what the school could do about the difference.
  package init(
    _ heading: String, rule: String, advice: String, source: Link? = nil, checkedOn: String,
    suggestion: String? = nil
  ) {
    self.heading = heading
    self.rule = rule
    self.advice = advice
    self.source = source
    self.checkedOn = checkedOn
    self.suggestion = suggestion
  }

  package var html: HTML {
    Notice(
      heading: heading,
      content: """
        \(SummaryList([
          SummaryRow("Your policy", rule),
          SummaryRow(
            "National advice, not your policy",
            detail: "\(advice) As of \(checkedOn)\(with: source, { ", \($0.html)" })."),
        ]).html)\
        \(with: suggestion, { "<p>\($0)</p>\n" })
        """
    ).html
  }

  package static let examples: KeyValuePairs = ["passwords": passwords]

  static let passwords = Advice(
    "Your policy and the national advice differ",
    rule: "The website password is changed every month.",
    advice: """
      The National Cyber Security Centre advises against changes by the calendar: people then \
      choose weaker passwords. Change one when it may be known to others, and use a second step.
      """, checkedOn: "2 June 2025",
    suggestion: """
      Until the school changes its policy, its rule holds. You may raise it at the next review.
      """)
}
