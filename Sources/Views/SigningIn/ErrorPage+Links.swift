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

  /// Said instead of any answer while no policy is in force: nothing is permitted by a policy that is not there.
  package static func noPolicyInForce(frame: Frame) -> ErrorPage {
    ErrorPage(
      frame: frame, title: "No policy is in force yet",
      sentences: [
        "The school is getting its social media policy ready. Until then nothing can be answered here.",
        "If you need an answer today, ask the head teacher.",
      ])
  }
}
