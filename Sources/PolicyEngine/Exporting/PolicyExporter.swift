/// Writes a policy in formats that other programs read.
///
/// Export only: what is read back is the Markdown file, which alone has everything.
public struct PolicyExporter: Sendable {
  /// The formats.
  public enum Format: String, Sendable, CaseIterable {
    /// All of the policy as JSON (RFC 8259), described in `docs/policy-json.md`.
    case json
    /// The norms as LegalRuleML 1.0, compact serialisation.
    case legalruleml
    /// The text as Akoma Ntoso 3.0 (LegalDocML 1.0).
    case akn

    /// The media type under which a server sends it.
    public var mediaType: String {
      switch self {
      case .json: "application/json"
      case .legalruleml: "application/xml"
      case .akn: "application/akn+xml"
      }
    }
  }

  private let document: PolicyDocument

  /// Takes a policy.
  public init(_ document: PolicyDocument) { self.document = document }

  /// The policy in a format; the same policy always gives the same text.
  ///
  /// - Complexity: Linear in the size of the policy.
  public func export(_ format: Format) -> String {
    switch format {
    case .json: DocumentTree(document).tree.text
    case .legalruleml: LegalRuleMLDocument(document).markup.document
    case .akn: AkomaNtosoDocument(document).markup.document
    }
  }
}
