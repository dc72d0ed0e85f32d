/// Yields so many bytes that nobody can guess; the composition gives the system's source.
package typealias RandomBytes = @Sendable (_ count: Int) -> [UInt8]

/// Takes from a source of randomness and refuses what cannot be random.
enum Fresh {
  /// The next bytes; a source that is broken never leads to a key of zeros.
  static func bytes(_ count: Int, from random: RandomBytes) throws(VaultFault) -> [UInt8] {
    let bytes = random(count)
    guard bytes.count == count, bytes.contains(where: { $0 != 0 }) else {
      throw .noRandomness
    }
    return bytes
  }

  /// The next bytes, hidden.
  static func secret(_ count: Int, from random: RandomBytes) throws(VaultFault) -> SecretBytes {
    var bytes = try bytes(count, from: random)
    return SecretBytes(taking: &bytes)
  }
}
