/// A piece of a line before it is known which stresses belong together.
enum InlineToken {
  case text(Range<Int>)
  case code(Range<Int>)
  case run(DelimiterRun)
  case space
  case lineBreak
  /// A link whose words are the tokens up to the one at `end`.
  case link(end: Int, destination: String)
  case linkEnd
  case address(label: Range<Int>, destination: String)
}

/// Cuts running text into tokens (CommonMark 0.31 section 6).
///
/// Works on Unicode scalars: a mark followed by a combining accent is one `Character`, and must
/// be seen nevertheless.
struct InlineScanner {
  let scalars: [Unicode.Scalar]
  private(set) var tokens: [InlineToken] = []
  private var ticks: BacktickRuns
  private var brackets: [Int] = []
  private var next = 0
  private var textStart = 0

  init(_ text: some StringProtocol) {
    scalars = Array(text.unicodeScalars)
    ticks = BacktickRuns(scalars)
    while next < scalars.count { step() }
    flush(to: next)
  }

  private mutating func step() {
    switch scalars[next] {
    case "\\": escape()
    case "`": code()
    case "*", "_":
      flush(to: next)
      let run = DelimiterRun(in: scalars, at: next)
      append(.run(run), length: run.count)
    case "[":
      flush(to: next)
      brackets.append(tokens.count)
      append(.text(next..<next + 1), length: 1)
    case "]": closeBracket()
    case "<":
      guard let found = LinkDestination.address(in: scalars, at: next) else { return next += 1 }
      flush(to: next)
      append(
        .address(label: found.label, destination: found.destination),
        length: found.label.count + 2)
    case "\n": endLine()
    default: next += 1
    }
  }

  private mutating func flush(to end: Int) {
    if textStart < end { tokens.append(.text(textStart..<end)) }
    textStart = end
  }

  private mutating func append(_ token: InlineToken, length: Int) {
    tokens.append(token)
    next += length
    textStart = next
  }

  private mutating func escape() {
    guard next + 1 < scalars.count else { return next += 1 }
    if scalars[next + 1] == "\n" {
      flush(to: next)
      next += 1
      append(.lineBreak, length: 1)
      skipSpaces()
    } else if scalars[next + 1].isASCIIPunctuation {
      flush(to: next)
      next += 1
      textStart = next
      next += 1
    } else {
      next += 1
    }
  }

  private mutating func code() {
    let length = scalars[next...].prefix { $0 == "`" }.count
    guard let end = ticks.start(ofLength: length, from: next + length) else {
      return next += length
    }
    flush(to: next)
    append(.code(next + length..<end), length: end + length - next)
  }

  private mutating func closeBracket() {
    guard let open = brackets.popLast(),
      let found = LinkDestination.behindBracket(in: scalars, at: next + 1)
    else { return next += 1 }
    flush(to: next)
    tokens[open] = .link(end: tokens.count, destination: found.destination)
    append(.linkEnd, length: 1 + found.length)
    // A link holds no link, so no bracket that is still open can become one.
    brackets = []
  }

  private mutating func endLine() {
    var end = next
    while end > textStart, scalars[end - 1] == " " || scalars[end - 1] == "\r" { end -= 1 }
    let isBreak = next - end >= 2 && scalars[end..<next].allSatisfy { $0 == " " }
    flush(to: end)
    textStart = next
    append(isBreak ? .lineBreak : .space, length: 1)
    skipSpaces()
  }

  private mutating func skipSpaces() {
    while next < scalars.count, scalars[next] == " " || scalars[next] == "\t" { next += 1 }
    textStart = next
  }
}

extension Unicode.Scalar {
  /// Whether a backslash takes its special meaning away.
  var isASCIIPunctuation: Bool {
    switch value {
    case 33...47, 58...64, 91...96, 123...126: true
    default: false
    }
  }
}
