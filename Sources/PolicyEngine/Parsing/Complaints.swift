/// What a reader found wrong, collected while reading goes on.
final class Complaints {
  private(set) var all: [Diagnostic] = []

  /// Notes an error.
  func error(_ code: String, _ message: String, help: String = "", at place: SourcePosition) {
    note(Diagnostic(code, message, help: help, at: place))
  }

  /// Notes something that does not hinder.
  func warning(_ code: String, _ message: String, help: String = "", at place: SourcePosition) {
    note(Diagnostic(code, message, help: help, severity: .warning, at: place))
  }

  /// Notes a diagnostic that somebody else made.
  func note(_ diagnostic: Diagnostic) {
    guard all.count <= SourceLimits.diagnostics else { return }
    all.append(diagnostic)
  }

  /// Whether anything hinders loading.
  var hinder: Bool { all.contains { $0.severity == .error } }

  /// Everything in reading order.
  var sorted: [Diagnostic] {
    all.enumerated().sorted {
      ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
    }.map(\.element)
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
}
