/// What goes wrong with keys and secrets, apart from what a rule refuses.
///
/// None of the cases holds a secret, so each may be logged.
package enum VaultFault: Error, Hashable, Sendable {
  /// The source of randomness gave too few bytes, or nothing but zeros.
  case noRandomness
  /// Argon2id could not run: there was not enough memory.
  case noMemory
  /// Stored bytes or text do not have the form that they must have; the word says which.
  case malformed(String)
  /// A seal does not open: wrong password or key, moved from elsewhere, or altered.
  ///
  /// Which of them it was cannot be told, and must not be.
  case doesNotOpen
  /// A value was sealed with a key that is not in the key file; the word is the key's identifier.
  case unknownKey(String)
  /// A private key was given that belongs to another person.
  case anotherKey
}
