/// How much work one guess at a password is.
package struct Argon2Cost: Sendable, Hashable {
  /// Memory in KiB.
  package let memoryKiB: Int
  /// How often the memory is gone through.
  package let passes: Int

  /// 64 MiB and two passes in one lane: about 80 ms, so that a sign-in with password and keys stays
  /// below 250 ms.
  package static let present = Argon2Cost(memory: 64 * 1024, passes: 2)

  /// A cost within what libsodium can do and a server can bear, which a stored hash may not exceed.
  package init(memoryKiB: Int, passes: Int) throws(VaultFault) {
    guard (8...1_048_576).contains(memoryKiB), (1...16).contains(passes) else {
      throw .malformed("cost of a password hash")
    }
    self.init(memory: memoryKiB, passes: passes)
  }

  private init(memory: Int, passes: Int) {
    memoryKiB = memory
    self.passes = passes
  }

  /// Whether guessing is easier than at another cost.
  package func isWeaker(than other: Argon2Cost) -> Bool {
    memoryKiB < other.memoryKiB || passes < other.passes
  }
}
