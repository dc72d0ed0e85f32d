/// After signing out, by choice or because time ran out.
package struct SignedOutPage: Page {
  /// Why somebody is signed out.
  package enum Reason: Sendable {
    case asked, idle, ended
  }

  let frame: Frame
  let reason: Reason

  /// The page for a reason.
  package init(frame: Frame, reason: Reason) {
    self.frame = frame
    self.reason = reason
  }

  package var html: HTML {
    Layout(
      frame, title: "You are signed out",
      main: """
        <h1>You are signed out</h1>
        <p class="lead">\(sentence)</p>
        <p>If others use this computer, close the window too.</p>
        \(Link("Sign in again", Paths.signIn).button())\
        \([
          Link("Ask what you may do", Paths.mayI), Link("Read the policy", Paths.policy),
        ].html)
        """
    ).html
  }

  private var sentence: HTML {
    switch reason {
    case .asked: "Nobody can use your account from here."
    case .idle:
      """
      Nothing was done for a while, so we signed you out. What you had sent is kept; what you were
      typing is not.
      """
    case .ended: "This sign-in was ended from somewhere else: by you, or by the school office."
    }
  }

  package static let examples: KeyValuePairs = [
    "asked": SignedOutPage(frame: .larkfield, reason: .asked),
    "idle": SignedOutPage(frame: .larkfield, reason: .idle),
    "ended": SignedOutPage(frame: .larkfield, reason: .ended),
  ]
}
