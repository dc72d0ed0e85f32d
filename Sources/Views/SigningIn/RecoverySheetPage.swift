package import Essentials

/// The sheet that opens a person's confidential work when the password is forgotten: shown once, to be printed.
package struct RecoverySheetPage: Page {
  let frame: Frame
  let name: String
  let groups: [String]
  let madeOn: CivilDate
  let next: Link

  /// A person's sheet by its groups of signs; `next` leads on when it is on paper.
  package init(frame: Frame, name: String, groups: [String], madeOn: CivilDate, next: Address) {
    self.frame = frame
    self.name = name
    self.groups = groups
    self.madeOn = madeOn
    self.next = Link("I have it on paper: go on", next)
  }

  package var html: HTML {
    Layout(
      frame, title: "Your recovery sheet",
      main: """
        \(PageHeading("Your recovery sheet", lead: lead).html)\
        <ol class="codes">
        \(each: groups, { "<li><code>\($0)</code></li>\n" })</ol>
        <p>Made for \(name: name) on \(madeOn.html).</p>
        \(Notice(.attention, heading: "You see it only this once", content: keeping).html)\
        \(next.button())
        """
    ).html
  }

  private var lead: HTML {
    """
    What is confidential is locked with your password. If you forget it, this sheet opens it again;
    nobody can give you another one for what was locked before.
    """
  }

  private var keeping: HTML {
    """
    <p>Print this page, put it into an envelope with your name on it, and keep it where the school
    keeps what must not be lost. Not on the computer, not in an e-mail.</p>
    """
  }

  package static let examples: KeyValuePairs = [
    "head": RecoverySheetPage(
      frame: .larkfield, name: "Grace Adeyemi",
      groups: ["k7d2m", "9xq4t", "wr3hp", "0v8ze", "s5jcn", "6gby1"], madeOn: .june(9),
      next: Paths.secondFactorSetUp)
  ]
}
