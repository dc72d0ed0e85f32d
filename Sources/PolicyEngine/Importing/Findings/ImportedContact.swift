/// A name, number, address or placeholder that was found in the text of a policy.
///
/// Contacts go to the school's directory of roles, and are flagged before the policy is published.
public struct ImportedContact: Sendable, Equatable, Codable {
  /// What kind of contact it is.
  public enum Kind: String, Sendable, Codable {
    /// A person's name.
    case name
    /// A telephone number.
    case telephone
    /// An e-mail address.
    case email
    /// A postal address or postcode.
    case address
    /// A gap that the school has to fill: `[insert School Name]`.
    case placeholder
  }

  /// The source line.
  public var line: Int
  /// The label of its paragraph; absent outside paragraphs.
  public var label: String?
  /// What kind it is.
  public var kind: Kind
  /// The words as they stand in the policy.
  public var text: String
  /// The role that the sentence gives: `headteacher`, `data-protection-officer`.
  public var role: String?
}
