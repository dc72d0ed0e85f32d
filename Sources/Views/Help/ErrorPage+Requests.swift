/// What is wrong with a request itself, before anybody looked at what it asks.
extension ErrorPage {
  /// A page that is there, to which something was sent that it does not take.
  package static func wrongMethod(frame: Frame, sentence: String) -> ErrorPage {
    ErrorPage(
      frame: frame, title: "This page does not take what was sent to it",
      sentences: [sentence, "Open the page again from a link below, and use what is on it."])
  }

  /// More than is taken.
  package static func tooLarge(frame: Frame, sentence: String) -> ErrorPage {
    ErrorPage(
      frame: frame, title: "What you sent is too large",
      sentences: [sentence, "A policy is far smaller. Send its text alone, without pictures."])
  }

  /// A form in an encoding that browsers do not use.
  package static func unknownEncoding(frame: Frame, sentence: String) -> ErrorPage {
    ErrorPage(
      frame: frame, title: "What you sent cannot be read",
      sentences: [sentence, "Go back to the form and send it again as it stands there."])
  }

  /// A request that is garbled.
  package static func unreadable(frame: Frame) -> ErrorPage {
    ErrorPage(
      frame: frame, title: "Your request cannot be read",
      sentences: [
        "A part of it is missing or garbled.",
        "If you followed a link, it may have been cut short. Start again from a link below.",
      ])
  }
}
