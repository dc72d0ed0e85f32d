/// Recovery codes, shown once, to be printed and put away.
package struct RecoveryCodesPage: Page {
  let frame: Frame
  let token: CSRFField
  let name: String
  let codes: [String]
  let madeAt: Moment
  let marks: [ParagraphMark]
  let carried: [HiddenField]

  /// The codes of a person, and when they were made; older ones no longer work.
  package init(
    frame: Frame, token: CSRFField, name: String, codes: [String], madeAt: Moment,
    marks: [ParagraphMark] = [], carried: [HiddenField] = []
  ) {
    self.frame = frame
    self.token = token
    self.name = name
    self.codes = codes
    self.madeAt = madeAt
    self.marks = marks
    self.carried = carried
  }

  package var html: HTML {
    Layout(
      frame, title: "Your recovery codes", current: frame.reader == nil ? nil : .desk,
      main: """
        \(PageHeading("Your recovery codes", lead: lead, marks: marks).html)\
        <ol class="codes">
        \(each: codes, { "<li><code>\($0)</code></li>\n" })</ol>
        <p>Made for \(name: name) on \(madeAt.html). Codes from before that no longer work. They are typed
        after the password, where the code of the authenticator is asked for:
        <span class="sheet__link">\(frame.whole(Paths.signIn))</span></p>
        \(Notice(.attention, heading: "You see them only this once", content: keeping).html)\
        \(Form(
          to: Paths.recoveryCodes, token: token, carried: carried,
          button: Button("I have them on paper")
        ).html)
        """
    ).html
  }

  private var lead: HTML {
    """
    Each code signs you in once, with your password, when you do not have your authenticator. Cross
    out the ones that you have used.
    """
  }

  private var keeping: HTML {
    """
    <p>Print this page or write the codes down. Keep them where you keep your keys: not on the
    computer, not in an e-mail.</p>
    """
  }

  package static let examples: KeyValuePairs = [
    "ten": RecoveryCodesPage(
      frame: .teacher, token: .example, name: "Priya Nair",
      codes: [
        "m4kz-7q2d", "9xnt-c3pw", "h6vr-2b8e", "t0ja-y5mk", "3gdw-p9xc", "b7ye-n4hz", "q2sf-8rta",
        "z5mc-k1vj", "w8pd-6gqn", "e3xb-h7ts",
      ],
      madeAt: Moment(.june(9), "08:40"), marks: [ParagraphMark("49")]),
    "long name": RecoveryCodesPage(
      frame: .longName, token: .example,
      name: "Prof. Dr. Maximiliane-Eugénie Freifrau von Hohenstein-Wyłęgalska-Llanfairpwll",
      codes: ["m4kz-7q2d"], madeAt: Moment(.june(9), "08:40")),
  ]
}
