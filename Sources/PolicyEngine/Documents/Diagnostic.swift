/// Something in a policy file that the program could not read as meant, and what to do about it.
///
/// All diagnostics of a file are collected and reported together, in reading order: an author
/// who fixes one error must not meet the next one only afterwards.
public struct Diagnostic: Hashable, Sendable, Codable {
  /// How much it hurts: an error means that the policy does not load and permits nothing.
  public enum Severity: String, Sendable, Codable {
    case error, warning
  }

  /// Error or warning.
  public var severity: Severity
  /// A stable dotted name such as `norm.unknown-fact`, for programs and for searching.
  public var code: String
  /// What was found, in a sentence.
  public var message: String
  /// What to do, in a sentence; empty where the message already says so.
  public var help: String
  /// Where it is in the file.
  public var position: SourcePosition

  /// Describes a finding of the reader.
  public init(
    _ code: String, _ message: String, help: String = "", severity: Severity = .error,
    at position: SourcePosition
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.help = help
    self.position = position
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The diagnostic as compilers print it: place, severity, sentence, code.
  public var description: String {
    let advice = help.isEmpty ? "" : " " + help
    let file = position.file == .sidecar ? "sidecar:" : ""
    return "\(file)\(position.line):\(position.column): \(severity.rawValue): "
      + "\(message)\(advice) [\(code)]"
  }
}

/// A policy file that could not be loaded, with everything that is wrong with it.
public struct InvalidPolicy: Error, Sendable {
  /// Every diagnostic, errors and warnings, in reading order.
  public var diagnostics: [Diagnostic]

  /// Collects what is wrong with a file.
  public init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
