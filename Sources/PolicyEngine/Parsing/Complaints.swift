/// What a reader found wrong, collected while reading goes on.
///
/// Sentences are made only while they will be told: a hostile file has a million mistakes, and
/// looking for the name that was meant takes time for each.
final class Complaints {
  private var errors: [Diagnostic] = []
  private var warnings: [Diagnostic] = []
  private var untold = 0
  private let lines: [SourcePosition.File: Int]

  /// Starts without any; places behind the last line of a file are told at that line.
  init(lines: [SourcePosition.File: Int] = [:]) { self.lines = lines }

  /// Notes an error.
  func error(
    _ code: String, _ message: @autoclosure () -> String, help: @autoclosure () -> String = "",
    at place: SourcePosition
  ) {
    guard errors.count < SourceLimits.diagnostics else {
      untold += 1
      return
    }
    // YAML finds that something is missing only behind the end of an open block.
    var place = place
    if let last = lines[place.file], place.line > last { place.line = last }
    errors.append(Diagnostic(code, message(), help: help(), at: place))
  }

  /// Notes something that does not hinder.
  func warning(_ code: String, _ message: String, help: String = "", at place: SourcePosition) {
    guard warnings.count < SourceLimits.diagnostics else { return }
    warnings.append(Diagnostic(code, message, help: help, severity: .warning, at: place))
  }

  /// Notes an error that somebody else described.
  func note(_ diagnostic: Diagnostic) {
    error(diagnostic.code, diagnostic.message, help: diagnostic.help, at: diagnostic.position)
  }

  /// Whether anything hinders loading.
  var hinder: Bool { !errors.isEmpty }

  /// Everything in reading order.
  var sorted: [Diagnostic] {
    var all = (errors + warnings).enumerated().sorted {
      ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
    }.map(\.element)
    if untold > 0, let last = all.last {
      all.append(
        Diagnostic(
          "file.more-errors", "There are \(untold) more errors.",
          help: "Mend these first.", at: last.position))
    }
    return all
  }

  /// The text of a scalar; notes an error where there is none.
  func text(_ node: YAMLNode, for name: String) -> String? {
    if let text = node.text { return text }
    error("yaml.text-expected", "“\(name)” takes a text.", at: node.position)
    return nil
  }

  /// The texts of a list or of a single scalar.
  func texts(_ node: YAMLNode, for name: String) -> [String] {
    node.items.compactMap { text($0, for: name) }
  }

  /// Refuses the keys of a map that are none of those known.
  func refuseKeys(
    of node: YAMLNode, except known: [String], _ code: String, _ beginning: String
  ) {
    for entry in node.entries ?? [] where !known.contains(entry.key) {
      error(
        code, "\(beginning) “\(entry.key)”.", help: Spelling.help(for: entry.key, among: known),
        at: entry.position)
    }
  }
}
