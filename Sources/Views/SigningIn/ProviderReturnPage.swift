/// The small page between the school's sign-in provider and ours: it leads on by itself, or says what to do.
///
/// Browsers leave the cookie of a session at home on a redirect that began at another site, so the way on has to begin at
/// a page of ours. It has nothing to send, since the cookie that a form's token hangs on stayed at home as well.
package struct ProviderReturnPage: Page {
  /// How it went.
  package enum Outcome: Sendable {
    /// Somebody is known, and goes on to the next step or to where they wanted to go.
    case signedIn(next: Address)
    /// Nobody was signed in: why, and where to try again.
    case refused(String, again: Address)
  }

  let frame: Frame
  let provider: String
  let outcome: Outcome

  /// The page after the provider's.
  package init(frame: Frame, provider: String, outcome: Outcome) {
    self.frame = frame
    self.provider = provider
    self.outcome = outcome
  }

  package var html: HTML {
    switch outcome {
    case .signedIn(let next):
      Layout(
        frame, title: "\(provider) knows you", onward: next,
        main: """
          <h1>\(provider) knows you</h1>
          <p class="lead">You are being taken on. If nothing happens, go on yourself.</p>
          \(Link("Go on", next).button())
          """
      ).html
    case .refused(let sentence, let again):
      Layout(
        frame, title: "You are not signed in yet",
        main: """
          <h1>You are not signed in yet</h1>
          <p class="lead">\(sentence)</p>
          \(Link("Try again with \(provider)", again).button())\
          <h2>Other ways to sign in</h2>
          \([
            Link("Sign in with a password", Paths.signIn),
            Link("Send me a link by e-mail", Paths.signInByLink),
          ].html)
          """
      ).html
    }
  }

  package static let examples: KeyValuePairs = [
    "signed in": ProviderReturnPage(
      frame: .larkfield, provider: "Google Workspace", outcome: .signedIn(next: Paths.today)),
    "refused": ProviderReturnPage(
      frame: .larkfield, provider: "Microsoft 365",
      outcome: .refused(
        "That account is not one of the school’s. Choose your school account at Microsoft 365.",
        again: Paths.signIn(with: "microsoft"))),
    "hostile": ProviderReturnPage(
      frame: .larkfield, provider: "\"><b>Accounts\u{202E}",
      outcome: .signedIn(next: Address(encoded: "/people?name=%22%3E&kind=staff"))),
  ]
}
