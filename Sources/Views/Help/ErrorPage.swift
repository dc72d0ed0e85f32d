/// What went wrong, what to do about it, and the reference under which it was logged.
package struct ErrorPage: Page {
  let frame: Frame
  let title: String
  /// What was understood, what was not, and what to do instead, one paragraph each.
  let sentences: [String]
  /// The reference to name when asking for help; nothing when nothing was logged.
  let reference: String?
  let marks: [ParagraphMark]

  /// A page in the caller's own words, for what the usual ones do not cover.
  package init(
    frame: Frame, title: String, sentences: [String], reference: String? = nil,
    marks: [ParagraphMark] = []
  ) {
    self.frame = frame
    self.title = title
    self.sentences = sentences
    self.reference = reference
    self.marks = marks
  }

  /// A page that is not there, or that may not be seen; the two look alike.
  package static func notFound(frame: Frame) -> ErrorPage {
    ErrorPage(
      frame: frame, title: "There is no page here",
      sentences: [
        "If you typed the address, check it. If you followed a link, it may be out of date."
      ])
  }

  /// A request that was understood and refused, in the words of the refusal.
  package static func refused(
    frame: Frame, sentence: String, marks: [ParagraphMark] = []
  ) -> ErrorPage {
    ErrorPage(
      frame: frame, title: "This cannot be done as it stands", sentences: [sentence], marks: marks)
  }

  /// A fault of the program, of which the person learns only the reference.
  package static func fault(frame: Frame, reference: String) -> ErrorPage {
    ErrorPage(
      frame: frame, title: "Something went wrong on our side",
      sentences: [
        "You did nothing wrong, and nothing was changed. Try again in a few minutes.",
        "Until it works, nothing is permitted by silence. Ask the school office instead.",
      ], reference: reference)
  }

  package var html: HTML {
    Layout(
      frame, title: title,
      main: """
        <h1>\(title)</h1>
        \(each: sentences, { "<p>\($0)</p>\n" })\
        \(if: !marks.isEmpty, "<p class=\"carries-out\">This carries out \(marks.html)</p>\n")\
        \(with: reference, { "<p>If you ask for help, name the reference <code>\($0)</code>.</p>\n" })\
        <ul class="questions">
        <li><a href="\(Paths.mayI)">Ask what you may do</a></li>
        <li><a href="\(Paths.policy)">Read the policy</a></li>
        </ul>
        """
    ).html
  }

  package static let examples: KeyValuePairs = [
    "not found": notFound(frame: .larkfield),
    "refused": refused(
      frame: .larkfield,
      sentence: "The form came in pieces that do not fit together.",
      marks: [ParagraphMark("31")]),
    "fault": fault(frame: .larkfield, reference: "7F3A-19C2"),
    "wrong method": wrongMethod(
      frame: .larkfield, sentence: "This address answers GET, HEAD, not POST."),
    "too large": tooLarge(frame: .larkfield, sentence: "What was sent is larger than 6 MB."),
    "unknown encoding": unknownEncoding(
      frame: .larkfield, sentence: "The form came in an encoding that is not understood."),
    "unreadable": unreadable(frame: .larkfield),
    "link is over": linkIsOver(frame: .larkfield),
    "no policy": notFound(frame: .withoutPolicy),
  ]
}
