import Accounts
import Essentials
import Testing
import Vault

/// Somebody who comes by links alone, and the passphrase of their key.
extension Larkfield {
  static let passphrase = "seven quiet otters juggling"

  /// Opens a letter's link, as whoever reads the mailbox does.
  func link(_ purpose: LinkPurpose = .signIn) async throws -> NewSession {
    let sent = try await AskForLink(reception)(
      email: "priya.nair@larkfield.example", for: purpose, in: Self.school, from: Self.desk)
    return try await OpenLink(reception)(
      try #require(sent).token.text.value, in: Self.school, from: Self.desk)
  }

  /// Makes a key under a passphrase, after a first sign-in by a link.
  func makeKey() async throws -> KeysOpened {
    try await ChoosePassphrase(reception)(
      Self.passphrase, session: link().secret, rules: Self.rules)
  }

  /// Opens the key in a session.
  func open(
    _ secret: SessionSecret, with word: String = passphrase
  ) async throws -> NewSession {
    try await OpenKeysHere(reception)(with: word, session: secret, from: Self.desk)
  }

  /// The public half of the key that is open in a session; nothing where none is.
  func openKey(_ secret: SessionSecret) async throws -> MemberPublicKey? {
    try await FindSession(reception)(secret)?.openKeys(with: secret)?.publicKey
  }

  /// Chooses a password by a letter's link.
  func choosePassword(passphrase: String? = nil) async throws -> PasswordSet {
    try await SetPassword(reception)(
      password: Self.password, passphrase: passphrase.map { ($0, Self.desk) },
      session: link(.forgottenPassword).secret, rules: Self.rules)
  }
}

extension KeysOpened {
  /// What stands on the sheet.
  var typed: String { sheet.groups.value.joined() }
}
