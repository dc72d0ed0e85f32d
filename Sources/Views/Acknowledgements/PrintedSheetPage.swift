/// The sheet that hangs in the staff room, made for A4.
///
/// Names to sign beside, and a QR code for those who would rather do it on a computer. The codes with which they do so
/// stand on a page of their own, to be cut apart: whoever reads the sheet on the wall must not learn another's.
package struct PrintedSheetPage: Page {
  /// A slip of paper with somebody's own code for a shared computer.
  package struct Slip: Sendable {
    let name: String
    let code: String

    /// A person's name and code.
    package init(name: String, code: String) {
      self.name = name
      self.code = code
    }
  }

  let frame: Frame
  let campaign: Link
  let title: String
  let sentence: String
  let names: [String]
  let number: String
  let link: String
  let spareRows: Int
  let marks: [ParagraphMark]
  let slips: [Slip]

  /// A sheet with its number, the sentence that is signed, everyone who is missing, and the whole
  /// address for a shared computer; some rows are left for people who are not on the list.
  package init(
    frame: Frame, campaign: Link, title: String, sentence: String, names: [String],
    number: String, link: String, spareRows: Int = 4, marks: [ParagraphMark] = [],
    slips: [Slip] = []
  ) {
    self.frame = frame
    self.campaign = campaign
    self.title = title
    self.sentence = sentence
    self.names = names
    self.number = number
    self.link = link
    self.spareRows = spareRows
    self.marks = marks
    self.slips = slips
  }

  package var html: HTML {
    Layout(
      frame, title: "Sheet to sign: \(title)", current: .desk,
      breadcrumbs: [.desk(frame), Breadcrumb(campaign.words, campaign.address)],
      main: """
        <p class="screen-only">Print this page on A4. Hang it where everyone passes, with the policy
        beside it. Then enter the signatures:
        <a href="\(campaign.address)">back to the list</a>.</p>
        <div class="sheet">
        \(PageHeading(
          title, lead: "Please read the policy, then sign beside your name.", marks: marks
        ).html)\
        <div class="sheet__top">
        <blockquote class="statement">\(sentence)</blockquote>
        \(way)</div>
        \(table)
        </div>
        \(if: !slips.isEmpty, cutApart)
        """
    ).html
  }

  private var cutApart: HTML {
    """
    <section class="slips">
    <h2>Codes for a shared computer</h2>
    <p class="screen-only">These are printed on pages of their own. Cut them apart and give each to its
    person; do not hang them up.</p>
    <ul class="slips__list">
    \(each: slips, { slip in
      """
      <li class="slips__slip">\(name: slip.name): <code>\(slip.code.inGroups(of: 4))</code><br>\
      <span class="sheet__link">\(link)</span></li>

      """
    })</ul>
    </section>

    """
  }

  private var way: HTML {
    """
    <div class="sheet__code">
    \(with: QRPicture(link, title: "QR code of the address below"), \.html)\
    <p>Or on any computer:<br><span class="sheet__link">\(link)</span></p>
    </div>

    """
  }

  private var table: HTML {
    let rows = names.map { "\(name: $0)" as HTML } + Array(repeating: "&nbsp;", count: spareRows)
    return """
      <table class="sheet__table">
      <caption class="hidden">Names, signatures and dates</caption>
      <thead><tr>
      <th scope="col">Name <span class="sheet__number">Sheet \(number)</span></th>
      <th scope="col">Signature</th>
      <th scope="col">Date</th>
      </tr></thead>
      <tbody>
      \(each: rows, { "<tr><td>\($0)</td><td>&nbsp;</td><td>&nbsp;</td></tr>\n" })</tbody>
      </table>

      """
  }

  package static let examples: KeyValuePairs = [
    "ordinary": PrintedSheetPage(
      frame: .office, campaign: Link("Version 2025-09", Paths.campaign("c1")),
      title: "Social media policy, version 2025-09", sentence: Consent.example.sentence,
      names: names, number: "7f3k", link: "https://policy.larkfield.example/acknowledge/at/7f3k",
      marks: [ParagraphMark("12")],
      slips: [
        Slip(name: "Joel Okoro", code: "7f3kq2mz"), Slip(name: "ליאת כהן", code: "0a1b2c3d"),
      ]),
    "sixty people": PrintedSheetPage(
      frame: .office, campaign: Link("Version 2025-09", Paths.campaign("c1")),
      title: "Social media policy, version 2025-09, for everybody",
      sentence: Consent.example.sentence, names: (0..<60).map { names[$0 % names.count] },
      number: "7f3m", link: "https://policy.larkfield.example/acknowledge/at/7f3m", spareRows: 8),
  ]

  private static let names = [
    "Joel Okoro", "Siân Llywelyn-Łuczak", "ליאת כהן", "محمد الأحمد", "Ewa Wiśniewska-Żółć",
    "Prof. Dr. Maximiliane-Eugénie Freifrau von Hohenstein-Wyłęgalska-Llanfairpwll",
    "Robert'); <b>DROP</b> \u{202E}selbaT",
  ]
}
