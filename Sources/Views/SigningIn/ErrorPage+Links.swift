/// What is wrong with a link that somebody was sent.
extension ErrorPage {
  /// A link that was used, has run out or was taken back; which of them it is, is not said.
  package static func linkIsOver(frame: Frame) -> ErrorPage {
    ErrorPage(
      frame: frame, title: "This link no longer works",
      sentences: [
        "Links work once and for a short time, so that nobody else can use yours.",
        "Ask for a new one on the page to sign in, or ask the school office.",
      ])
  }
}
