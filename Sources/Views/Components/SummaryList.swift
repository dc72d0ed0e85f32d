/// A row of a summary list: a term and what there is to say under it.
package struct SummaryRow: Sendable {
  /// What it is about, in two or three words.
  package let term: String
  /// What there is to say.
  package let detail: HTML

  /// A row whose detail is markup.
  package init(_ term: String, detail: HTML) {
    self.term = term
    self.detail = detail
  }

  /// A row whose detail is plain text.
  package init(_ term: String, _ text: String) {
    self.init(term, detail: HTML(text: text))
  }
}

/// Terms and details side by side, one under the other on a phone.
package struct SummaryList: Illustrated {
  let rows: [SummaryRow]

  /// The rows in reading order.
  package init(_ rows: [SummaryRow]) {
    self.rows = rows
  }

  package var html: HTML {
    """
    <dl class="summary">
    \(each: rows, { "<dt>\($0.term)</dt><dd>\($0.detail)</dd>\n" })</dl>

    """
  }

  package static let examples: KeyValuePairs = [
    "a paragraph's workings": SummaryList([
      SummaryRow("Who is told", "Mrs Adeyemi, the head teacher"),
      SummaryRow("By when", "1 school day"),
    ])
  ]
}
