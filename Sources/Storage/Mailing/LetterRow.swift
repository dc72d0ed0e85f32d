internal import Essentials
internal import Mailing

/// A row of the table of letters.
struct LetterRow {
  /// The columns in the order in which a row is read.
  static let columns = """
    letter_id, school_id, letter_key, kind, detail, person_id, outside_address, path, \
    sealed_token, link_expires_at, not_before, queued_at, state, trouble, at, attempts
    """

  /// The letter; its link has no secret where that is gone, or does not open.
  let letter: Letter
  /// Whether a secret is there that does not open.
  let isLocked: Bool

  /// Reads a row.
  init(_ row: SQLRow, opening seal: LetterSeal) throws {
    let (id, school): (LetterID, SchoolID) = (try row.identifier(0), try row.identifier(1))
    let sealed = try row.bytesOrNil(8)
    // A secret under a key that is gone is no reason to stop all other letters.
    let token = sealed.flatMap { try? seal.open($0, id, school) }
    isLocked = sealed != nil && token == nil
    guard let kind = LetterKind(name: try row.text(3), detail: try row.textOrNil(4)),
      let state = LetterState(
        name: try row.text(12),
        trouble: try row.textOrNil(13).map { try StoredValueFault.value(LetterTrouble.self, $0) },
        at: try row.instant(14))
    else { throw StoredValueFault("letter") }
    letter = Letter(
      id: id, school: school, to: try Self.recipient(row), kind: kind,
      link: try row.textOrNil(7).map {
        try LetterLink(path: $0, token: token, expiresAt: try row.instantOrNil(9))
      },
      key: try row.text(2), notBefore: try row.instant(10), queuedAt: try row.instant(11),
      attempts: try row.int(15), state: state)
  }

  private static func recipient(_ row: SQLRow) throws -> LetterRecipient {
    if let person: PersonID = try row.identifierOrNil(5) { return .person(person) }
    return try StoredValueFault.reading("letter") { .outside(try MailAddress(row.text(6))) }
  }

  /// The values of a new letter, in the order of `columns`.
  static func values(of letter: Letter, sealing seal: LetterSeal) throws -> [SQLValue] {
    var person: PersonID?
    var outside: MailAddress?
    switch letter.to {
    case .person(let id): person = id
    case .outside(let address): outside = address
    }
    let sealed = try letter.link?.token.map { try seal.seal($0, letter.id, letter.school) }
    return [
      .identifier(letter.id), .identifier(letter.school), .text(letter.key),
      .text(letter.kind.name), .textOrNil(letter.kind.detail), .identifierOrNil(person),
      .textOrNil(outside?.text), .textOrNil(letter.link?.path), .bytesOrNil(sealed),
      .instantOrNil(letter.link?.expiresAt), .instant(letter.notBefore),
      .instant(letter.queuedAt), .text(letter.state.name),
      .textOrNil(letter.state.trouble?.rawValue), .instant(letter.state.at),
      .int(letter.attempts),
    ]
  }
}

extension MailAddress {
  /// The address as two of them are compared.
  var compared: SQLValue { .text(text.lowercased()) }
}
