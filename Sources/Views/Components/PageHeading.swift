/// A page's title with what it is about, and quietly the paragraphs that it carries out.
package struct PageHeading: Illustrated {
  let title: String
  let lead: HTML?
  let marks: [ParagraphMark]

  /// A title, with a lead and the paragraphs that the page carries out where there are any.
  package init(_ title: String, lead: HTML? = nil, marks: [ParagraphMark] = []) {
    self.title = title
    self.lead = lead
    self.marks = marks
  }

  package var html: HTML {
    """
    <h1>\(title)</h1>
    \(if: !marks.isEmpty, carriesOut)\(with: lead, { "<p class=\"lead\">\($0)</p>\n" })
    """
  }

  private var carriesOut: HTML {
    "<p class=\"carries-out\">Carries out \(marks.html)</p>\n"
  }

  package static let examples: KeyValuePairs = [
    "title alone": PageHeading("Findings"),
    "with lead and marks": PageHeading(
      "May I …?", lead: "Ask in your own words.",
      marks: [ParagraphMark("16"), ParagraphMark("19")]),
  ]
}
