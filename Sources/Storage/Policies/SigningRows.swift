internal import Essentials
internal import Policies

/// Rows of signatures, and of scans of signed paper.
enum SigningRows {
  static let signatureColumns = """
    a.office, a.person_id, a.name, a.signed_on, a.at, a.digest, a.stand_in, \
    a.entered_by, a.withdrawn_at
    """
  static let copyColumns = "a.digest, a.byte_count, a.attached_by, a.attached_at"

  static func signature(_ row: SQLRow, from column: Int) throws -> Signature {
    Signature(
      office: try StoredValueFault.value(SigningOffice.self, row.text(column)),
      person: try row.identifier(column + 1), name: try row.text(column + 2),
      signedOn: try row.date(column + 3), at: try row.instant(column + 4),
      digest: try row.digest(column + 5), standIn: try row.textOrNil(column + 6),
      enteredBy: try row.identifierOrNil(column + 7),
      withdrawnAt: try row.instantOrNil(column + 8))
  }

  static func values(of signature: Signature) -> [SQLValue] {
    [
      .text(signature.office.rawValue), .identifier(signature.person), .text(signature.name),
      .date(signature.signedOn), .instant(signature.at), .digest(signature.digest),
      .textOrNil(signature.standIn), signature.enteredBy.map { .identifier($0) } ?? .null,
      .instantOrNil(signature.withdrawnAt),
    ]
  }

  static func copy(_ row: SQLRow, from column: Int) throws -> SignedCopy {
    SignedCopy(
      digest: try row.digest(column), byteCount: try row.int(column + 1),
      attachedBy: try row.identifier(column + 2), attachedAt: try row.instant(column + 3))
  }

  static func values(of copy: SignedCopy) -> [SQLValue] {
    [
      .digest(copy.digest), .int(copy.byteCount), .identifier(copy.attachedBy),
      .instant(copy.attachedAt),
    ]
  }
}
