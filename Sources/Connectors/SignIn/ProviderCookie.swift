internal import Essentials

/// The cookie that holds a pending sign-in, sealed.
///
/// A cookie of its own, and `SameSite=Lax`: the session's and the visit's cookies are `Strict`, so browsers do not send
/// them along when the provider leads the person back to us. For the same reason the page that finishes a sign-in must not
/// answer with a redirect, on which a new `Strict` cookie would still stay at home: it answers with a small page that
/// leads on by a link and `<meta http-equiv="refresh">`, which counts as coming from us.
///
/// `Lax` is enough here: the cookie opens nothing by itself, and only fits the one answer with its `state`. The prefix
/// `__Host-` keeps others from planting one, and with it a sign-in of theirs.
package struct ProviderCookie: Sendable {
  /// What the cookie is called.
  package static let name = "__Host-chaperone-provider"

  /// Closes bytes so that only this installation can open them, and nobody can alter them.
  package typealias Seal = @Sendable (_ plain: [UInt8]) throws -> [UInt8]
  /// Opens what `Seal` closed, and throws for everything else.
  package typealias Unseal = @Sendable (_ sealed: [UInt8]) throws -> [UInt8]

  private let seal: Seal
  private let unseal: Unseal

  /// Seals with a key that every server process has; bind it to this purpose.
  package init(seal: @escaping Seal, unseal: @escaping Unseal) {
    self.seal = seal
    self.unseal = unseal
  }

  /// The value of a `Set-Cookie` header that keeps a pending sign-in.
  package func setting(_ pending: PendingSignIn) throws -> String {
    let value = Base64.url.encode(try seal(pending.bytes))
    return "\(Self.name)=\(value); \(Self.attributes); Max-Age=\(PendingSignIn.lifetime)"
  }

  /// The value of a `Set-Cookie` header that takes it away: with the answer, right or wrong.
  package static var clearing: String { "\(name)=; \(attributes); Max-Age=0" }

  /// The pending sign-in that a request's `Cookie` headers bring; nothing unless there is exactly one, and ours.
  package func pending(in cookieHeaders: [String]) -> PendingSignIn? {
    let values = cookieHeaders.flatMap { $0.split(separator: ";") }.compactMap { pair in
      let halves = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
      return halves.count == 2 && halves[0] == Self.name ? halves[1] : nil
    }
    guard values.count == 1, let sealed = Base64.url.decode(values[0]),
      let bytes = try? unseal(sealed)
    else { return nil }
    return PendingSignIn(bytes: bytes)
  }

  private static let attributes = "Path=/; Secure; HttpOnly; SameSite=Lax"
}
