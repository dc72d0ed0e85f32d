import FoundationEssentials

#if canImport(Glibc)
  internal import Glibc
#endif

/// Where a command writes: what it was asked for on standard output, everything else on standard
/// error, so that output can be piped.
struct Console {
  /// Whether standard output shows colour: on a terminal that wants it.
  let hasColour: Bool
  /// Whether a person is watching standard error.
  let isWatched: Bool

  /// Looks at the terminal and at NO_COLOR (no-color.org).
  init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    let isPlain = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    hasColour = isatty(1) == 1 && !isPlain && environment["TERM"] != "dumb"
    isWatched = isatty(2) == 1
  }

  /// Writes a line of what was asked for.
  func say(_ line: String = "") { write(line + "\n", to: 1) }

  /// Writes raw bytes of what was asked for.
  func say(bytes: [UInt8]) { write(bytes, to: 1) }

  /// Writes a line about what is going on.
  func tell(_ line: String) { write(line + "\n", to: 2) }

  /// A text in a colour where the terminal shows any.
  func coloured(_ text: String, _ colour: Colour) -> String {
    hasColour ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// A heading.
  func heading(_ text: String) -> String { coloured(text, .bold) }

  private func write(_ text: String, to descriptor: Int32) {
    write(Array(text.utf8), to: descriptor)
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      // A reader that has gone away, such as `head`, ends the output quietly.
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

/// The colours of answers and findings, by their ANSI numbers.
enum Colour: String {
  case bold = "1"
  case dim = "2"
  case red = "31"
  case green = "32"
  case yellow = "33"
  case blue = "34"
  case violet = "35"
  case alarm = "1;31"
}
