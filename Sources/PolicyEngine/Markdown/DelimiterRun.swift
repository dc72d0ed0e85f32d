/// A run of asterisks or underscores that may begin or end a stress.
///
/// CommonMark 0.31 section 6.2, "left-flanking" and "right-flanking".
struct DelimiterRun {
  let mark: Unicode.Scalar
  let count: Int
  let opens: Bool
  let closes: Bool

  init(in scalars: [Unicode.Scalar], at start: Int) {
    mark = scalars[start]
    var end = start
    while end < scalars.count, scalars[end] == scalars[start] { end += 1 }
    count = end - start
    let before = Neighbour(start > 0 ? scalars[start - 1] : nil)
    let after = Neighbour(end < scalars.count ? scalars[end] : nil)
    let isLeft = after == .letter || (after == .punctuation && before != .letter)
    let isRight = before == .letter || (before == .punctuation && after != .letter)
    if mark == "*" {
      (opens, closes) = (isLeft, isRight)
    } else {
      // An underscore inside a word, as in a file name, is no stress.
      opens = isLeft && (!isRight || before == .punctuation)
      closes = isRight && (!isLeft || after == .punctuation)
    }
  }

  /// What stands beside a run.
  private enum Neighbour {
    case space, punctuation, letter

    init(_ scalar: Unicode.Scalar?) {
      guard let scalar, !scalar.properties.isWhitespace else {
        self = .space
        return
      }
      switch scalar.properties.generalCategory {
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation, .currencySymbol, .modifierSymbol,
        .mathSymbol, .otherSymbol:
        self = .punctuation
      default: self = .letter
      }
    }
  }
}
