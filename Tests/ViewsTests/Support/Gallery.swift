import Testing

@testable import Views

/// Every page and component with all of its examples, for whoever looks at all of them.
enum Gallery {
  /// One example by the name of its type and its own.
  struct Exhibit: CustomTestStringConvertible, Sendable {
    let type: String
    let name: String
    let html: String
    /// Read once for all tests.
    let markup: Markup

    init(type: String, name: String, html: String) {
      self.type = type
      self.name = name
      self.html = html
      markup = Markup(html)
    }

    var testDescription: String { "\(type), \(name)" }

    /// A file name made of both.
    var path: String {
      let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
      return type + "/" + words.joined(separator: "-") + ".html"
    }
  }

  static let pages: [Exhibit] = publicPages + schoolPages

  /// What everybody can see.
  static let publicPages: [Exhibit] =
    exhibits(AboutPage.self) + exhibits(AnswerPage.self) + exhibits(AskPage.self)
    + exhibits(ChangeFactPage.self) + exhibits(ComparePage.self) + exhibits(ErrorPage.self)
    + exhibits(FindingsPage.self) + exhibits(ParagraphPage.self) + exhibits(PicturePage.self)
    + exhibits(PolicyPage.self)

  static let components: [Exhibit] =
    exhibits(AnswerBanner.self) + exhibits(AnswerTag.self) + exhibits(Breadcrumbs.self)
    + exhibits(Button.self) + exhibits(Contents.self) + exhibits(DataTable.self)
    + exhibits(Disclosure.self) + exhibits(ErrorSummary.self) + exhibits(Field.self)
    + exhibits(Notice.self) + exhibits(PageHeading.self) + exhibits(ParagraphMark.self)
    + exhibits(Quote.self) + exhibits(SummaryList.self) + exhibits(Tag.self) + schoolComponents

  static func exhibits<Kind: Illustrated>(_ kind: Kind.Type) -> [Exhibit] {
    kind.examples.map { name, value in
      Exhibit(type: String(describing: kind), name: name, html: value.html.text)
    }
  }
}
