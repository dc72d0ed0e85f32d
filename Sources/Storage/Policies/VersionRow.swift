internal import Essentials
internal import Policies

/// Rows of `policy_version` and `version_paragraph`.
enum VersionRow {
  static let columns = """
    p.version_id, p.policy_id, p.number, p.name, p.digest, p.uploaded_by, p.uploaded_at, \
    p.status, p.status_on
    """

  /// A version, with what other tables have of it.
  static func version(
    _ row: SQLRow, paragraphs: [(asksFor: String, label: String)],
    decisions: [FindingDecision], roles: RolesConfirmation?, signatures: [Signature],
    signedCopy: SignedCopy?
  ) throws -> PolicyVersion {
    func labels(_ asksFor: String) -> [String] {
      paragraphs.filter { $0.asksFor == asksFor }.map(\.label)
    }
    let uploaded = PolicyVersion(
      id: try row.identifier(0), policy: try row.identifier(1), number: try row.int(2),
      name: try row.text(3), digest: try row.digest(4), uploadedBy: try row.identifier(5),
      uploadedAt: try row.instant(6),
      paragraphs: ActParagraphs(
        acknowledgement: labels("acknowledgement"), roles: labels("roles"),
        text: labels("text")))
    return PolicyVersion(
      stored: uploaded, status: try status(row.text(7), on: row.dateOrNil(8)),
      decisions: decisions, roles: roles, signatures: signatures, signedCopy: signedCopy)
  }

  /// A label of a paragraph with what the paragraph asks for.
  static func paragraph(
    _ row: SQLRow, from column: Int
  ) throws -> (asksFor: String, label: String) {
    (try row.text(column), try row.text(column + 1))
  }

  /// The lists of labels under what they ask for.
  static func labels(of paragraphs: ActParagraphs) -> [(asksFor: String, labels: [String])] {
    [
      ("acknowledgement", paragraphs.acknowledgement), ("roles", paragraphs.roles),
      ("text", paragraphs.text),
    ]
  }

  /// The name of a status and the day that belongs to it.
  static func values(of status: VersionStatus) -> [SQLValue] {
    switch status {
    case .draft: [.text("draft"), .null]
    case .inReview: [.text("in review"), .null]
    case .signed: [.text("signed"), .null]
    case .published(let from): [.text("published"), .date(from)]
    case .withdrawn(let on): [.text("withdrawn"), .date(on)]
    }
  }

  private static func status(_ name: String, on day: CivilDate?) throws -> VersionStatus {
    switch (name, day) {
    case ("draft", nil): .draft
    case ("in review", nil): .inReview
    case ("signed", nil): .signed
    case ("published", let day?): .published(from: day)
    case ("withdrawn", let day?): .withdrawn(on: day)
    default: throw StoredValueFault("status of a version")
    }
  }
}

extension SQLRow {
  /// The digest of a text or a file.
  func digest(_ column: Int) throws -> TextDigest {
    guard let digest = TextDigest(bytes: try bytes(column)) else {
      throw StoredValueFault("digest")
    }
    return digest
  }
}

extension SQLValue {
  /// The 32 bytes of a digest.
  static func digest(_ digest: TextDigest) -> SQLValue { .bytes(digest.bytes) }
}
