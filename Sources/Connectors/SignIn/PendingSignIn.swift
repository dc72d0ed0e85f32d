package import Essentials

/// A sign-in that was begun and waits for the provider's answer.
///
/// It travels in a cookie, sealed (``ProviderCookie``), so that another server process can finish what one began and
/// nothing is kept for visitors who never come back. Sealed, since `verifier` and `nonce` are secrets: the provider's
/// answer passes through the browser's history, these do not.
package struct PendingSignIn: Hashable, Sendable {
  /// Which provider was asked.
  package let issuer: String
  /// As which program.
  package let clientID: String
  /// What the provider's answer has to bring back.
  package let state: Redacted<String>
  /// What the token has to bring back.
  package let nonce: Redacted<String>
  /// What the code is exchanged with (PKCE, RFC 7636, section 4.1).
  package let verifier: Redacted<String>
  /// Where the person wanted to go: a path of this site, the first page where it was none.
  package let destination: String
  /// The session that the new one takes the place of: its cookie stays at home on the way back, this comes along.
  package let replaced: Redacted<String>
  /// When it is too late to finish.
  package let endsAt: Instant

  /// How many seconds somebody has for the provider's pages.
  package static let lifetime: Int64 = 600

  /// A sign-in that begins now.
  init(
    with provider: SignInProvider, state: String, nonce: String, verifier: String,
    destination: String?, replaced: String = "", at now: Instant
  ) {
    issuer = provider.issuer
    clientID = provider.clientID
    self.state = Redacted(state)
    self.nonce = Redacted(nonce)
    self.verifier = Redacted(verifier)
    self.destination = destination.flatMap { Self.isPathHere($0) ? $0 : nil } ?? "/"
    self.replaced = Redacted(replaced)
    endsAt = now.adding(seconds: Self.lifetime)
  }

  /// What is sealed.
  package var bytes: [UInt8] {
    let values = [
      issuer, clientID, state.value, nonce.value, verifier.value, destination,
      replaced.value, String(endsAt.microseconds),
    ]
    return Array(FormText.encode(Array(zip(Self.fields, values))).utf8)
  }

  /// Reads what was sealed; nothing where it is something else.
  package init?(bytes: [UInt8]) {
    guard let line = String(validating: bytes, as: UTF8.self),
      let found = FormText.decode(line), found.map(\.name) == Self.fields,
      let microseconds = Int64(found[7].value)
    else { return nil }
    issuer = found[0].value
    clientID = found[1].value
    state = Redacted(found[2].value)
    nonce = Redacted(found[3].value)
    verifier = Redacted(found[4].value)
    destination = found[5].value
    replaced = Redacted(found[6].value)
    endsAt = Instant(microseconds: microseconds)
  }

  private static let fields = [
    "issuer", "client", "state", "nonce", "verifier", "destination", "replaced",
    "ends",
  ]

  /// Whether a text leads to a path of this site, and fits into a cookie.
  ///
  /// Browsers read a backslash as a slash, behind which another site could stand.
  private static func isPathHere(_ text: String) -> Bool {
    text.hasPrefix("/") && !text.hasPrefix("//") && text.utf8.count <= 500
      && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
  }
}
