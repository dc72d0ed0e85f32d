import Crypto
import Essentials
import Ledger
import Mailing
import Testing

/// One letter of each kind, as it might be sent.
enum EveryLetter {
  static let token = "q3Jm0vTz8WcYp1KdXs6NbR4uHgEa5LfOi7ZtVwBx2Qk"

  static func kinds() throws -> [LetterKind] {
    LetterKind.plain + [
      .week(WeekCounts(late: 1, thisWeek: 2, later: 0)),
      .checkpoint(try #require(CheckpointText(checkpoint()))),
    ]
  }

  /// A checkpoint as the record signs it.
  static func checkpoint() throws -> String {
    let key = try NoteKey(
      name: "policy.larkfield.example/record/00000000000000000000000001",
      privateKey: Curve25519.Signing.PrivateKey(
        rawRepresentation: Array(repeating: UInt8(7), count: 32)))
    let checkpoint = try Checkpoint(
      origin: key.verifierKey.name, size: 4211, root: MerkleFrontier().root)
    return String(
      decoding: try SignedCheckpoint(signing: checkpoint, with: key).bytes, as: UTF8.self)
  }

  static func letter(
    _ kind: LetterKind, to recipient: LetterRecipient = .person(Larkfield.priya),
    key: String = "k"
  ) throws -> Letter {
    Letter(
      id: LetterID(high: 9, low: 1), school: Larkfield.school, to: recipient, kind: kind,
      link: try link(for: kind), key: key, notBefore: Larkfield.morning,
      queuedAt: Larkfield.morning)
  }

  private static func link(for kind: LetterKind) throws -> LetterLink? {
    switch kind {
    case .checkpoint, .termEnded, .farewell: nil
    case .signIn, .invitation, .forgottenPassword:
      try LetterLink(
        path: "/link/", token: Redacted(token),
        expiresAt: Larkfield.morning.adding(seconds: 1800))
    default: try LetterLink(path: "/today")
    }
  }
}
