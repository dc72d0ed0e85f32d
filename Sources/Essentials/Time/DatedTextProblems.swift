/// What is wrong with a dated text: every mistake, so that all are mended at once.
package struct DatedTextProblems: Error, Hashable, Sendable {
  /// The mistakes, from the top of the file.
  package var problems: [DatedTextProblem]

  /// Puts mistakes in the order of their lines.
  package init(_ problems: [DatedTextProblem]) {
    self.problems = problems.sorted { $0.line < $1.line }
  }
}

extension DatedTextProblems: CustomStringConvertible {
  /// One sentence a line.
  package var description: String {
    problems.map { "Line \($0.line): \($0.sentence)" }.joined(separator: "\n")
  }
}

/// One mistake in a dated text.
package struct DatedTextProblem: Hashable, Sendable {
  /// The line, counted from 1.
  package var line: Int
  /// What is wrong and what to write instead.
  package var sentence: String

  /// States a mistake.
  package init(_ line: Int, _ sentence: String) {
    self.line = line
    self.sentence = sentence
  }
}
