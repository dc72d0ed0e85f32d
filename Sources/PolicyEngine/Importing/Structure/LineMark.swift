/// The mark that opens a line: a number, a letter, a bullet, or the name of a part.
struct LineMark: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case none
    /// `28.`, `2.3`, `1.1.1`, `(4)`, `4A.`.
    case number([Int], style: NumberStyle)
    /// `a)`, `(b)`, `iv.`, `B.`: a letter or a roman numeral, which only the neighbours can tell.
    case letter(String, enclosed: Bool)
    case bullet
    /// `Section 2`, `Appendix A`.
    case part(name: String, token: String)
  }

  /// What stands around a number.
  enum NumberStyle: Sendable, Equatable {
    case bare
    case point
    case bracket
    case brackets
  }

  static let none = LineMark(kind: .none, length: 0, printed: "", bulleted: false)

  var kind: Kind
  /// How many scalars of the line the mark takes, white space behind it included.
  var length: Int
  /// The label as printed, without brackets and closing punctuation.
  var printed: String
  /// Whether a bullet stands before the number or letter.
  var bulleted: Bool

  /// What a capital before a number adds to it: `A1` counts as 1001.1, so that it has two parts.
  static let letterBase = 1_000

  /// Whether it is a number with a capital in front: `A1`, `B2.3`.
  var isLettered: Bool { number.map { $0[0] > Self.letterBase } ?? false }

  var isNone: Bool { kind == .none }
  var isBullet: Bool { kind == .bullet }

  var number: [Int]? {
    if case .number(let parts, _) = kind { parts } else { nil }
  }

  var style: NumberStyle? {
    if case .number(_, let style) = kind { style } else { nil }
  }
}

extension LineMark {
  /// Reads the mark at the start of a trimmed line.
  static func read(_ text: [Unicode.Scalar]) -> LineMark {
    guard var reader = MarkReader(text) else { return .none }
    return reader.read()
  }
}
