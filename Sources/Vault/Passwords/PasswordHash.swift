/// A password as the database holds it: Argon2id with its own salt and its cost beside it.
package struct PasswordHash: Sendable, Equatable {
  let salt: [UInt8]
  let digest: SecretBytes
  /// What one guess costs.
  package let cost: Argon2Cost

  /// Hashes a password that was chosen; slow, and 64 MiB, on purpose.
  package init(
    of password: Password, cost: Argon2Cost = .present, random: RandomBytes
  ) throws {
    salt = try Fresh.bytes(Argon2id.saltLength, from: random)
    digest = try Argon2id.stretch(password, salt: salt, cost: cost)
    self.cost = cost
  }

  /// A hash that no password has, for people who are unknown or have no password.
  ///
  /// Comparing with it costs as much as comparing with a real one. Make one at the start and keep
  /// it.
  package static func decoy(
    cost: Argon2Cost = .present, random: RandomBytes
  ) throws -> PasswordHash {
    PasswordHash(
      salt: try Fresh.bytes(Argon2id.saltLength, from: random),
      digest: try Fresh.secret(digestLength, from: random), cost: cost)
  }

  init(salt: [UInt8], digest: SecretBytes, cost: Argon2Cost) {
    self.salt = salt
    self.digest = digest
    self.cost = cost
  }

  /// Whether it is the password; takes the same time whether it is or not.
  package func matches(_ password: Password) throws -> Bool {
    try Argon2id.stretch(password, salt: salt, cost: cost, to: digest.count) == digest
  }

  /// Whether to hash again, at the next sign-in when the password is at hand, since guessing has
  /// grown cheaper.
  package func needsRenewal(cost present: Argon2Cost = .present) -> Bool {
    cost.isWeaker(than: present)
  }

  static let digestLength = 32
}
