import Accounts
import Essentials
import Foundation
import Storage
import TestSupport
import Testing
import Vault

@Suite struct StolenCopyTests {
  private static let password = "copper lantern fog ladder"
  private static let email = "priya.nair@larkfield.example"

  @Test func `a stolen copy of the database shows no password, link, code, cookie or key`()
    async throws
  {
    try await DatabaseEngine.sqlite.withPlace(AccountsKept.migrations) { place in
      let secrets = try await place.opened { database in
        try await useEverything(AccountsKept.open(in: database))
      }
      guard case .sqlite(let path) = place else { return }
      var copy = Data()
      for file in [path, path + "-wal"] where FileManager.default.fileExists(atPath: file) {
        copy += try Data(contentsOf: URL(filePath: file))
      }
      // The copy is read as it should be: what may be in it is found.
      #expect(copy.range(of: Data("Firefox on Windows".utf8)) != nil)
      #expect(secrets.count > 30)
      for secret in secrets where copy.range(of: Data(secret.bytes)) != nil {
        Issue.record("the copy shows \(secret.name)")
      }
    }
  }

  private struct Secret {
    let name: String
    let bytes: [UInt8]
  }

  /// Goes through everything that makes a secret, and tells them all, as text and as bytes.
  private func useEverything(_ store: SQLAccountStore) async throws -> [Secret] {
    let (reception, school) = (try Self.reception(store), AccountsKept.school)
    let desk = Visitor(address: NetworkAddress("192.0.2.77"), browser: "Firefox on Windows")
    var secrets = [
      Secret(name: "the password", bytes: Array(Self.password.utf8)),
      Secret(name: "an address", bytes: Array(Self.email.utf8)),
      Secret(name: "a network address", bytes: Array("192.0.2.77".utf8)),
    ]
    func keep(_ name: String, _ text: String, _ bytes: [UInt8]? = nil) {
      secrets.append(Secret(name: name, bytes: Array(text.utf8)))
      if let bytes { secrets.append(Secret(name: name + " as bytes", bytes: bytes)) }
    }
    func keep(_ session: NewSession) {
      keep("a cookie", session.secret.cookie.value, session.secret.cookieBytes.value)
    }
    func keep(_ link: LinkToSend?) throws {
      let text = try #require(link).token.text.value
      keep("a link", text, Base64.url.decode(text))
    }
    let invitation = try await InvitePerson(reception)(
      KeptSchool.teacher, in: school, by: .program("test"))
    try keep(invitation)
    let opened = try await OpenLink(reception)(
      invitation.token.text.value, in: school, from: desk)
    keep(opened)
    let set = try await SetPassword(reception)(
      password: Self.password, session: opened.secret,
      rules: PasswordRules(schoolNames: [], personNames: []))
    keep(set.session)
    for group in try #require(set.sheet).groups.value { keep("a group of the sheet", group) }
    let offer = try await StartSecondFactor(reception)(
      session: set.session.secret, school: "Larkfield", account: Self.email)
    keep("the app's secret", offer.typed.value.filter { $0 != " " })
    keep("the app's secret in groups", offer.typed.value)
    let done = try await confirm(offer, set.session, reception, desk)
    keep(done.session)
    for code in done.codes.map(\.printed.value) {
      keep("a recovery code", code)
      keep("a recovery code", code.filter { $0 != "-" })
    }
    for purpose in [LinkPurpose.signIn, .forgottenPassword] {
      try keep(
        try await AskForLink(reception)(
          email: Self.email, for: purpose, in: school, from: desk))
    }
    return secrets
  }

  private func confirm(
    _ offer: SecondFactorOffer, _ session: NewSession, _ reception: Reception, _ desk: Visitor
  ) async throws -> SecondFactorSet {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    let bits = offer.typed.value.compactMap { digits.firstIndex(of: $0) }
      .flatMap { value in (0..<5).map { UInt8(value >> (4 - $0) & 1) } }
    let bytes = stride(from: 0, to: bits.count - 7, by: 8).map { start in
      bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | $1 }
    }
    let code = TimeCode.usual.code(
      for: try TimeCodeSecret(bytes), step: TimeCode.usual.step(at: SampleAccounts.now))
    return try await ConfirmSecondFactor(reception)(
      code.value, session: session.secret, from: desk)
  }

  private static func reception(_ store: SQLAccountStore) throws -> Reception {
    let counter = Counter()
    return try Reception(
      store: store, keys: KeyFile.fresh(random: SampleAccounts.random),
      site: PasskeySite(domain: "larkfield.example", origins: []),
      cost: Argon2Cost(memoryKiB: 8, passes: 1),
      person: { typed, _ in typed == email ? KeptSchool.teacher : nil },
      identifiers: IdentifierSource {
        counter.increment()
        return (high: 77, low: UInt64(counter.count))
      }, random: SampleAccounts.random, now: { SampleAccounts.now })
  }
}
