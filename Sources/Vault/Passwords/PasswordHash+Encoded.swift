package import Essentials

extension PasswordHash {
  /// The form in the database, such as `$argon2id$v=19$m=65536,t=2,p=1$…$…` (the PHC string
  /// format).
  package var encoded: Redacted<String> {
    let head = "$argon2id$v=19$m=\(cost.memoryKiB),t=\(cost.passes),p=1$"
    return Redacted(
      head + Base64.unpadded.encode(salt) + "$" + Base64.unpadded.encode(digest.revealed()))
  }

  /// Reads what `encoded` writes and nothing else.
  package init(encoded text: String) throws(VaultFault) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0].isEmpty, parts[1] == "argon2id", parts[2] == "v=19",
      let cost = try Self.cost(parts[3]), let salt = Base64.unpadded.decode(parts[4]),
      salt.count == Argon2id.saltLength, var digest = Base64.unpadded.decode(parts[5]),
      digest.count == Self.digestLength
    else { throw .malformed("password hash") }
    self.init(salt: salt, digest: SecretBytes(taking: &digest), cost: cost)
    // Signs and leading zeros are read as numbers, but are not how we write them.
    guard encoded.value == text else { throw .malformed("password hash") }
  }

  private static func cost(_ text: Substring) throws(VaultFault) -> Argon2Cost? {
    let fields = text.split(separator: ",", omittingEmptySubsequences: false)
    guard fields.count == 3, fields[0].hasPrefix("m="), fields[1].hasPrefix("t="),
      fields[2] == "p=1", let memory = Int(fields[0].dropFirst(2)),
      let passes = Int(fields[1].dropFirst(2))
    else { return nil }
    return try Argon2Cost(memoryKiB: memory, passes: passes)
  }
}
