internal import Essentials
internal import Vault

// A challenge is when it runs out (8 bytes), chance (8), and a code over both and the browser (16) that only this
// installation can make: it proves itself, and is kept by nobody until it has been answered.
extension Reception {
  /// A challenge for one browser.
  func newChallenge(for holder: SessionSecret, in school: SchoolID) throws -> PasskeyChallenge {
    let end = now().adding(seconds: SessionTimes.challenge).microseconds
    let open =
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: end >> $0) }
      + (try PasskeyChallenge.fresh(random: random).bytes.prefix(8))
    let code = index.digest(of: Self.said(open, to: holder), column: Self.column, school: school)
    return try PasskeyChallenge(stored: open + code)
  }

  /// The challenge that an answer names, where we set it for this browser and it has not run out.
  ///
  /// That it was not answered before is for the store to see, when the answer is kept.
  func answered(
    _ challenge: PasskeyChallenge?, by holder: SessionSecret, in school: SchoolID
  ) throws(Refusal) -> AnsweredChallenge {
    guard let challenge else { throw PasskeyFault.wrongChallenge.refusal }
    let (open, code) = (Array(challenge.bytes.prefix(16)), Array(challenge.bytes.dropFirst(16)))
    let codes = index.digests(
      of: Self.said(open, to: holder), column: Self.column, school: school)
    let expiresAt = Instant(microseconds: open.prefix(8).reduce(0) { $0 << 8 | Int64($1) })
    guard codes.contains(where: { ConstantTime.areEqual($0, code) }), now() < expiresAt else {
      throw PasskeyFault.wrongChallenge.refusal
    }
    return AnsweredChallenge(holder: holder.digest, challenge: challenge, expiresAt: expiresAt)
  }

  private static let column = "passkey.challenge"

  private static func said(_ open: [UInt8], to holder: SessionSecret) -> String {
    "\(Base64.url.encode(holder.digest)) \(Base64.url.encode(open))"
  }
}
