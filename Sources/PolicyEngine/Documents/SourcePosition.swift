/// A place in a policy file, counted from 1 as editors count.
public struct SourcePosition: Hashable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int
  /// Which file it is in.
  public var file: File

  /// The files that a policy may be made of.
  public enum File: String, Sendable, Codable {
    /// The Markdown file.
    case policy
    /// The YAML file beside a text that may not be edited.
    case sidecar
  }

  /// Names a place by line and column, both from 1.
  public init(line: Int, column: Int, in file: File = .policy) {
    self.line = line
    self.column = column
    self.file = file
  }
}

extension SourcePosition: Comparable {
  /// Orders places as they are read, the policy before its sidecar.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    let isBehind = (left.file == .sidecar, right.file == .sidecar)
    if isBehind.0 != isBehind.1 { return isBehind.1 }
    return (left.line, left.column) < (right.line, right.column)
  }
}

extension SourcePosition: Codable {
  private enum Key: String, CodingKey {
    case line, column, file
  }

  /// Reads a place; without a file it is in the policy.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    self.init(
      line: try values.decode(Int.self, forKey: .line),
      column: try values.decode(Int.self, forKey: .column),
      in: try values.decodeIfPresent(File.self, forKey: .file) ?? .policy)
  }

  /// Writes a place; the file only where it is the sidecar, as most policies have none.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(line, forKey: .line)
    try values.encode(column, forKey: .column)
    if file == .sidecar { try values.encode(file, forKey: .file) }
  }
}
