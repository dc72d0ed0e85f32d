/// A model policy's meaning on a school's own sentences, and how sure each part of it is.
///
/// Encodes as `{"matches":[…],"leftOver":{"model":[…],"school":[…]},"changes":[…]}`.
public struct Adoption: Sendable, Equatable {
  /// Two paragraphs that say the same.
  public struct Match: Sendable, Equatable, Codable {
    /// The label in the model.
    public var model: String
    /// The label in the school's policy.
    public var school: String
    /// How sure the match is, from 0 to 1.
    public var confidence: Double
    /// `label` where labels and text agree, `wording` otherwise.
    public var by: String
    /// Whether the model's norms were taken for the school's paragraph.
    public var taken: Bool
    /// The ids of the norms that the model's paragraph lays down.
    public var norms: [String]
    /// The model's text.
    public var modelText: String
    /// The school's text.
    public var schoolText: String
    /// Why the match was not taken: `opposite`, `other-time`, `other-bearer`, `unsure`,
    /// `has-meaning`.
    public var refused: String?
  }

  /// A paragraph that found no counterpart.
  public struct LeftOver: Sendable, Equatable, Codable {
    /// Its label.
    public var label: String
    /// Its text.
    public var text: String
    /// The norms that nobody took; empty for a school's paragraph.
    public var norms: [String]
  }

  /// Something of the model that reads otherwise in the adopted policy, or is left out.
  public struct Change: Sendable, Equatable, Codable {
    /// What happened, such as `relabelled` or `test-dropped`.
    public var kind: String
    /// What it happened to: a norm's id, a test, a paragraph.
    public var subject: String
    /// A sentence about it.
    public var detail: String
  }

  /// What matched, in the model's order; matches that were refused included.
  public var matches: [Match]
  /// Paragraphs of the model that nobody's text says, or says otherwise.
  public var leftOverModel: [LeftOver]
  /// Paragraphs of the school that no norms were taken for.
  public var leftOverSchool: [LeftOver]
  /// What reads otherwise than in the model.
  public var changes: [Change]
  /// The adopted policy file.
  public var markdown: String
}

extension Adoption: Encodable {
  private enum Key: String, CodingKey { case matches, leftOver, changes }
  private enum Side: String, CodingKey { case model, school }

  /// Writes the account, without the file.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(matches, forKey: .matches)
    var sides = container.nestedContainer(keyedBy: Side.self, forKey: .leftOver)
    try sides.encode(leftOverModel, forKey: .model)
    try sides.encode(leftOverSchool, forKey: .school)
    try container.encode(changes, forKey: .changes)
  }
}
