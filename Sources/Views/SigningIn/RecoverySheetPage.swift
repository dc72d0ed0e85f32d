package import Essentials

/// The sheet that opens a person's confidential work when the password is forgotten: shown once, to be printed.
package struct RecoverySheetPage: Page {
  /// For whom the sheet is, as seen by whoever has it on the screen.
  package enum Reader: Sendable {
    /// The person's own, with the first password.
    case owner
    /// The person's own, in place of another, which works no more.
    case ownerAgain
    /// Whoever keeps the school's sheet, and hands this one over.
    case keeper
  }

  let frame: Frame
  let name: String
  let groups: [String]
  let madeOn: CivilDate
  let reader: Reader
  let word: KeyWord
  let next: Link

  /// A person's sheet by its groups of signs; `word` is what it stands in for, and `next` leads on when it is on paper.
  package init(
    frame: Frame, name: String, groups: [String], madeOn: CivilDate, reader: Reader = .owner,
    word: KeyWord = .password, next: Address
  ) {
    self.frame = frame
    self.name = name
    self.groups = groups
    self.madeOn = madeOn
    self.reader = reader
    self.word = word
    self.next = Link(
      reader == .keeper
        ? "It is on paper: make a new sheet for the school" : "I have it on paper: go on", next)
  }

  package var html: HTML {
    Layout(
      frame, title: title,
      main: """
        \(PageHeading(title, lead: lead).html)\
        <ol class="codes">
        \(each: groups, { "<li><code>\($0)</code></li>\n" })</ol>
        <p>Made for \(name: name) on \(madeOn.html). It is typed, with \(word == .password ? "the" : "a") new \(word.rawValue), on the page “Your
        key”: <span class="sheet__link">\(frame.whole(Paths.yourKey))</span></p>
        \(Notice(.attention, heading: "You see it only this once", content: keeping).html)\
        \(next.button())
        """
    ).html
  }

  private var title: String {
    switch reader {
    case .owner: "Your recovery sheet"
    case .ownerAgain: "Your new recovery sheet"
    case .keeper: "A recovery sheet for \(name.isolated)"
    }
  }

  private var lead: HTML {
    switch reader {
    case .owner:
      """
      What is confidential is locked with your \(word.rawValue). If you forget it, this sheet opens it again;
      where it is lost, only the school’s own sheet does.
      """
    case .ownerAgain:
      """
      Your key is open. If you forget your \(word.rawValue), this sheet opens it again. The sheet that you had
      before works no more: tear it up.
      """
    case .keeper:
      """
      Hand it over on paper, to \(name: name) and nobody else. It opens their key only for somebody
      who has signed in as them, and only once.
      """
    }
  }

  private var keeping: HTML {
    guard reader == .keeper else {
      return """
        <p>Print this page, put it into an envelope with your name on it, and keep it where the school
        keeps what must not be lost. Not on the computer, not in an e-mail.</p>
        """
    }
    return """
      <p>Print this page, or copy it by hand. Not on the computer, not in an e-mail. The school’s envelope
      has been opened: make a new sheet for the school now, and lock it away.</p>
      """
  }

  package static let examples: KeyValuePairs = [
    "head": example(.owner, frame: .larkfield),
    "again": example(.ownerAgain, frame: .head),
    "for somebody else": example(.keeper, frame: .chair),
    "passphrase": example(.owner, frame: .teacher, word: .passphrase),
  ]

  private static func example(
    _ reader: Reader, frame: Frame, word: KeyWord = .password
  ) -> RecoverySheetPage {
    RecoverySheetPage(
      frame: frame, name: reader == .keeper ? "Priya Nair" : "Grace Adeyemi",
      groups: ["k7d2m", "9xq4t", "wr3hp", "0v8ze", "s5jcn", "6gby1"], madeOn: .june(9),
      reader: reader, word: reader == .keeper ? .either : word,
      next: reader == .keeper ? Paths.schoolSheet : Paths.secondFactorSetUp)
  }
}
