package import Essentials

/// Whether what is kept of a duty is what the record committed to when it was written.
package enum WrittenCheck: Hashable, Sendable {
  /// It is.
  case matches
  /// It is not: it was altered since, or its line of the record or its salt is gone.
  case differs
  /// Nobody can say: it was written before salts were kept.
  case unsalted
}

/// Checks what people wrote about a duty against the record.
package struct CheckWritten: Sendable {
  /// The fact of a line of the record whose salt is kept beside the text.
  static let saltFact = (name: "salt", value: "kept")

  private let commitments: TextCommitting

  /// Works with a school's duties.
  package init(_ book: DutyBook) { commitments = book.commitments }

  /// Compares a duty's texts, and the day of one that was done, with the last line of the record about them.
  ///
  /// - Parameter line: The last line about the duty whose act is `Duty/writtenAct`.
  /// - Returns: Nothing where nobody wrote anything.
  package func callAsFunction(_ duty: Duty, against line: RecordEntry?) -> WrittenCheck? {
    let written = duty.written
    guard !written.isEmpty else { return nil }
    guard let line, Set(line.commitments.keys) == Set(written.keys.map(\.rawValue)) else {
      return .differs
    }
    switch duty.state {
    case .done(let done), .doneLate(let done):
      guard line.facts["done-on"] == done.proof.doneOn.description else { return .differs }
    default: break
    }
    guard let salt = duty.salt else {
      return line.facts[Self.saltFact.name] == Self.saltFact.value ? .differs : .unsalted
    }
    let isSame = written.allSatisfy { what, text in
      (try? commitments.digest(text, what, salt)) == line.commitments[what.rawValue]
    }
    return isSame ? .matches : .differs
  }
}
