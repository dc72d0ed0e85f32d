/// The whole policy to be read: the school's words, and beside each paragraph what it means here.
package struct PolicyPage: Page {
  /// A heading and what stands under it, up to the next heading.
  package struct Section: Sendable {
    /// The place to link to, such as `personal-use`.
    let anchor: String
    let heading: String
    /// 2 for a section, 3 and 4 for those within it.
    let level: Int
    /// Text before the first label, which is shown but cannot be cited.
    let note: Prose?
    let paragraphs: [PolicyParagraph]

    /// A section, whose anchor must be unique on the page.
    package init(
      anchor: String, heading: String, level: Int = 2, note: Prose? = nil,
      paragraphs: [PolicyParagraph]
    ) {
      self.anchor = anchor
      self.heading = heading
      self.level = level
      self.note = note
      self.paragraphs = paragraphs
    }
  }

  let frame: Frame
  /// The title of the policy.
  package let title: String
  /// Version, first day in force, next review and whom it binds, as rows of terms.
  package let particulars: [SummaryRow]
  /// Headings with what stands under them, in reading order.
  package let sections: [Section]

  /// The policy in reading order; without sections it says that there is none.
  package init(frame: Frame, title: String, particulars: [SummaryRow], sections: [Section]) {
    self.frame = frame
    self.title = title
    self.particulars = particulars
    self.sections = sections
  }

  package var html: HTML {
    Layout(
      frame, title: title, current: .policy,
      main: """
        <div class="policy">
        \(PageHeading(title).html)\
        \(if: !particulars.isEmpty, SummaryList(particulars).html)\
        \(if: sections.isEmpty, empty)\(if: sections.count > 1, contents)\
        \(each: sections, { PolicySection(section: $0).html })
        </div>
        """
    ).html
  }

  private var contents: HTML {
    Contents(
      sections.filter { $0.level == 2 }.map { section in
        ContentsEntry(section.heading, Paths.policy(at: section.anchor))
      }
    ).html
  }

  private var empty: HTML {
    Notice(
      heading: "There is no policy here yet",
      content: """
        <p>When the school’s policy is loaded, its text stands here, and every paragraph says what
        it means for you. Until then nothing is permitted, so ask the school office.</p>
        """
    ).html
  }
}
