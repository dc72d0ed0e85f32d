internal import PolicyEngine
internal import Views

/// Makes the pages on which the policy is read.
struct PolicyPages {
  let policy: PublishedPolicy
  private var document: PolicyDocument { policy.document }
  private var reading: ParagraphReading { ParagraphReading(policy: policy) }

  init(policy: PublishedPolicy) { self.policy = policy }

  /// The whole policy.
  func whole() -> PolicyPage {
    PolicyPage(
      frame: policy.frame, title: document.metadata.title, particulars: particulars,
      sections: document.sections.enumerated().map { index, section in
        PolicyPage.Section(
          anchor: anchor(ofSection: index), heading: section.heading, level: section.level,
          note: section.note.isEmpty ? nil : Prose(markdown: section.note),
          paragraphs: section.paragraphs.map { reading.paragraph(document.paragraphs[$0]) })
      })
  }

  private var particulars: [SummaryRow] {
    let metadata = document.metadata
    var rows: [SummaryRow] = [SummaryRow("Version", metadata.version)]
    if let from = policy.frame.policy?.inForceFrom {
      rows.append(SummaryRow("In force from", from))
    }
    if let review = PublishedPolicy.words(metadata.reviewBy) {
      rows.append(SummaryRow("To be reviewed by", review))
    }
    if !metadata.links.isEmpty {
      rows.append(
        SummaryRow(
          "To be read with",
          detail: """
            <ul>\(each: metadata.links, { "<li>\($0.name)\($0.text == "not supplied" ? " (not supplied)" : "")</li>" })</ul>
            """))
    }
    return rows
  }

  func anchor(ofSection index: Int) -> String {
    var anchor = ""
    for byte in document.sections[index].heading.lowercased().utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        anchor.unicodeScalars.append(Unicode.Scalar(byte))
      default: if !anchor.hasSuffix("-") { anchor += "-" }
      }
    }
    // The number keeps two headings of one name, and a heading named like a paragraph, apart.
    return "section-\(index + 1)-" + anchor
  }

  /// One paragraph on a page of its own; nil where the policy has no such label.
  func one(_ label: String) -> ParagraphPage? {
    guard let paragraph = document.paragraph(label),
      let place = document.paragraphs.firstIndex(where: { $0.id == paragraph.id })
    else { return nil }
    let norms = reading.norms(of: paragraph)
    return ParagraphPage(
      frame: policy.frame, paragraph: reading.paragraph(paragraph),
      section: Breadcrumb(
        document.sections[paragraph.section].heading,
        Paths.policy(at: anchor(ofSection: paragraph.section))),
      norms: norms.map { index in
        ParagraphPage.Norm(
          name: document.norms[index].id, sentence: policy.readBack.sentence(forNorm: index),
          rows: reading.workings(index))
      },
      tests: ParagraphTests(policy: policy).tests(of: paragraph),
      related: related(to: paragraph, norms: norms),
      previous: place > 0 ? neighbour(place - 1) : nil,
      next: place + 1 < document.paragraphs.count ? neighbour(place + 1) : nil)
  }

  /// The paragraphs that this one's norms override or give way to.
  private func related(to paragraph: Paragraph, norms: [Int]) -> [ParagraphPage.Neighbour] {
    let mine = Set(norms)
    var ids: Set<String> = []
    for (index, norm) in document.norms.enumerated() {
      for override in norm.overrides {
        if mine.contains(index) { ids.insert(document.norms[override.norm].paragraph) }
        if mine.contains(override.norm) { ids.insert(norm.paragraph) }
      }
    }
    ids.remove(paragraph.id)
    return document.paragraphs.indices.filter { ids.contains(document.paragraphs[$0].id) }
      .map(neighbour)
  }

  private func neighbour(_ index: Int) -> ParagraphPage.Neighbour {
    let paragraph = document.paragraphs[index]
    let words = paragraph.text.split(whereSeparator: \.isWhitespace).prefix(9)
    return ParagraphPage.Neighbour(
      policy.mark(paragraph.label), opening: words.joined(separator: " ") + " …")
  }
}
