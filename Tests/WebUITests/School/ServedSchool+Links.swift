import Accounts
import Composition
import Essentials
import HTTPSupport
import Testing
import Vault

/// Those who have no password, and come by links.
extension ServedSchool {
  static let passphrase = "seven quiet otters juggling"

  /// A browser that has opened a letter's link; it stands where that leads.
  func comeByLink(
    _ cast: Cast = .teacher, _ purpose: LinkPurpose = .signIn
  ) async throws -> Walker {
    let sent = try await AskForLink(reception)(
      email: cast.email, for: purpose, in: school.id,
      from: Visitor(address: NetworkAddress("192.0.2.7"), browser: "Firefox on Windows"))
    let link = "/sign-in/by/\(try #require(sent).token.text.value)"
    let walker = Walker(client)
    try await walker.open(link)
    try await walker.send(link, [:])
    return walker
  }

  /// Somebody who has made a key at their first sign-in, and what stands on the sheet.
  func makeKey(_ cast: Cast = .teacher) async throws -> (walker: Walker, sheet: String) {
    let walker = try await comeByLink(cast)
    try await walker.send(
      "/sign-in/key/first", ["passphrase": Self.passphrase, "again": Self.passphrase])
    return (walker, Self.groups(on: walker))
  }

  /// The groups of the sheet that is open, as one word.
  static func groups(on walker: Walker) -> String {
    walker.page.matches(of: #/<li><code>([0-9a-z]{5})<\/code><\/li>/#)
      .map { String($0.output.1) }.joined()
  }

  /// The public half of the key that is open in a browser; nothing where none is.
  func openKey(_ walker: Walker) async throws -> MemberPublicKey? {
    let secret = try #require(walker.cookie(.session).flatMap { SessionSecret(cookie: $0) })
    return try await FindSession(reception)(secret)?.openKeys(with: secret)?.publicKey
  }
}
