/// Something that the importer had to decide and a person should look at.
public enum ImportNotice: Sendable, Equatable {
  /// Two columns were printed side by side and were taken apart from this line on.
  case columns(line: Int)
  /// The whole document stood in one line and was cut into sentences.
  case flattened(line: Int)
  /// A bullet in the middle of a sentence was taken out.
  case brokenBullet(line: Int)
  /// The document prints no numbers, so it got running ones.
  case noNumbers

  /// A Word document keeps words that somebody deleted with changes tracked; they were left out.
  case deletions
  /// A Word document holds comments in the margin; they were left out.
  case comments

  /// The stable name of the notice.
  public var code: String {
    switch self {
    case .columns: "import.columns"
    case .flattened: "import.flattened"
    case .brokenBullet: "import.broken-bullet"
    case .noNumbers: "import.no-numbers"
    case .deletions: "import.deletions"
    case .comments: "import.comments"
    }
  }

  /// A sentence that says what was decided and where to look.
  public var message: String {
    switch self {
    case .columns(let line):
      "From line \(line) on, two columns stood side by side. Check that they were read in order."
    case .flattened(let line):
      "Line \(line) held a whole document without line ends. It was cut into sentences; check the "
        + "headings."
    case .brokenBullet(let line):
      "Line \(line) started with a bullet in the middle of a sentence. The two halves were joined."
    case .noNumbers:
      "The policy prints no paragraph numbers, so its paragraphs were numbered from 1."
    case .deletions:
      "Changes are tracked in this document. Words that were deleted were left out, and words that "
        + "were added were taken in."
    case .comments:
      "The document has comments in the margin. They are no part of the policy and were left out."
    }
  }
}
