/// A person's office or a body that receives reports or decides, and who steps in.
public struct Role: Hashable, Sendable {
  /// The name that norms use, such as `headteacher`.
  public var name: String
  /// How it reads in a sentence, such as "the headteacher".
  public var title: String
  /// Who takes over when the usual one is the subject, the actor or away.
  public var standIn: String?
  /// Another role whose holder also holds this one.
  public var heldBy: String?
  /// Whether it is a body outside the school, where a chain of stand-ins may end.
  public var isOutside: Bool
  /// How to reach it, if the policy says.
  public var contact: String?
  /// Where it is declared.
  public var position: SourcePosition
}

/// What the front matter of a policy says.
public struct PolicyMetadata: Hashable, Sendable {
  /// The policy's stable name, such as `social-media`.
  public var policy = ""
  /// The title that people read.
  public var title = ""
  /// The version's own name, such as `2025-06`.
  public var version = ""
  /// The school's name, if given.
  public var school: String?
  /// The first day on which it applies, as an ISO 8601 date.
  public var inForceFrom: String?
  /// The first day on which it no longer applies, as an ISO 8601 date.
  public var inForceTo: String?
  /// The day by which it is to be reviewed, as an ISO 8601 date.
  public var reviewBy: String?
  /// The role to ask where the policy is silent.
  public var silentAsk: String?
  /// The value or group of `who` that a norm without bearers binds.
  public var binds: String?
  /// The offices, in the order of the file.
  public var roles: [Role] = []
  /// The policy's own table from strength words to modalities, in the order of the file.
  public var strength: [StrengthWord] = []
  /// The policies that this one is to be read with, and where they are.
  public var links: [Entry] = []
  /// Whatever else the front matter holds, flattened to text.
  public var other: [Entry] = []

  /// A name with a text.
  public struct Entry: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The text.
    public var text: String
  }

  /// One line of the table of strength words.
  public struct StrengthWord: Hashable, Sendable {
    /// The word, such as `should-not`.
    public var word: String
    /// What it amounts to.
    public var modality: Modality
  }

  /// The role of that name, if declared.
  public func role(_ name: String) -> Role? {
    roles.first { $0.name == name }
  }

  /// How a role reads in a sentence; its own name with spaces where none is declared.
  public func title(ofRole name: String) -> String {
    role(name)?.title ?? "the " + name.replacing("-", with: " ")
  }
}
