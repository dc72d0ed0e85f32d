internal import Essentials
internal import Vault

// A seal under a word lies under the password where there is one, and under a passphrase otherwise: whoever signs in
// elsewhere has no password that could open it. So no column says which, and neither can contradict the other.
extension Account {
  /// Whether a passphrase opens the keys.
  package var hasPassphrase: Bool { password == nil && keys?.passwordSeal != nil }

  /// The keys under a passphrase, or locked with no password beside them.
  ///
  /// - Throws: `Refusal/noPassphrase` where there are none, or the password opens them.
  func keysWithoutPassword() throws(Refusal) -> MemberKeys {
    guard password == nil, let keys else { throw .noPassphrase }
    return keys
  }
}

extension Reception {
  /// The private key, opened with the word under which it lies; an attempt of its own kind is counted.
  ///
  /// The seal itself is what tells a wrong word: nothing that could be compared is kept of a passphrase.
  ///
  /// - Throws: `Refusal/keysLocked`; `Refusal/passwordRefused` or `Refusal/passphraseRefused`;
  ///   `Refusal/signInWait(seconds:)`.
  func opened(
    _ account: Account, with typed: String, by session: Session, from visitor: Visitor
  ) async throws -> (key: MemberPrivateKey, word: Password, attempt: AttemptKeys) {
    guard let keys = account.keys, keys.passwordSeal != nil else { throw Refusal.keysLocked }
    let isPassphrase = account.hasPassphrase
    let wrong = isPassphrase ? Refusal.passphraseRefused : Refusal.passwordRefused
    let attempt = try await allow(
      isPassphrase ? "passphrase" : "own password", by: session, from: visitor)
    guard let word = try? Password(typed) else { throw wrong }
    do {
      return (try await gate.run { try keys.open(with: word) }, word, attempt)
    } catch VaultFault.doesNotOpen {
      throw wrong
    }
  }

  /// Keys sealed under another word.
  func sealed(
    _ keys: MemberKeys, under word: Password, opened: MemberPrivateKey
  ) async throws -> MemberKeys {
    try await gate.run { [cost, random] in
      var changed = keys
      try changed.change(to: word, opened: opened, cost: cost, random: random)
      return changed
    }
  }
}
