/// One section of the policy as it is read: heading, note and paragraphs with marks in the margin.
struct PolicySection: Sendable {
  let section: PolicyPage.Section

  var html: HTML {
    """
    <section aria-labelledby="\(section.anchor)">
    \(heading)\(with: section.note, { "<div class=\"policy__note\">\($0.html)</div>\n" })\
    \(each: section.paragraphs, paragraph)</section>

    """
  }

  private var heading: HTML {
    switch section.level {
    case ...2: "<h2 id=\"\(section.anchor)\">\(section.heading)</h2>\n"
    case 3: "<h3 id=\"\(section.anchor)\">\(section.heading)</h3>\n"
    default: "<h4 id=\"\(section.anchor)\">\(section.heading)</h4>\n"
    }
  }

  private func paragraph(_ paragraph: PolicyParagraph) -> HTML {
    """
    <div class="clause clause--depth-\(min(paragraph.depth, 2))" id="\(paragraph.anchor)">
    <p class="clause__mark">\(paragraph.mark.html)</p>
    <div class="clause__text">\(paragraph.text.html)</div>
    \(meaning(of: paragraph))</div>

    """
  }

  private func meaning(of paragraph: PolicyParagraph) -> HTML {
    guard !paragraph.readings.isEmpty || !paragraph.workings.isEmpty else { return .empty }
    return Disclosure(
      "What it means here", about: "paragraph \(paragraph.mark.shownLabel)",
      content: """
        \(paragraph.readingList)\
        \(if: !paragraph.workings.isEmpty, SummaryList(paragraph.workings).html)
        """
    ).html
  }
}
