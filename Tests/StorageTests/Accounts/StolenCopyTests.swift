import Accounts
import Essentials
import Foundation
import Storage
import TestSupport
import Testing
import Vault

@Suite struct StolenCopyTests {
  private static let password = "copper lantern fog ladder"
  private static let newer = "ladder violet teapot meadow"
  private static let rules = PasswordRules(schoolNames: [], personNames: [])
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
      #expect(secrets.count > 60)
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
      Secret(name: "the newer password", bytes: Array(Self.newer.utf8)),
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
      password: Self.password, session: opened.secret, rules: Self.rules)
    keep(set.session)
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
    try keep(
      try await AskForLink(reception)(
        email: Self.email, for: .signIn, in: school, from: desk))
    func keep(_ sheet: PaperKey, _ name: String) {
      let groups = sheet.groups.value
      keep(name, groups.joined(separator: " "), Self.bytes(on: groups))
      keep(name, groups.joined())
    }
    if let first = set.sheet { keep(first, "the first sheet") }
    try await loseEverything(
      reception, desk, done, keepSheet: { keep($0, $1) },
      keepSession: { (session: NewSession) in keep(session) },
      keepLink: { (link: LinkToSend?) in try keep(link) })
    return secrets
  }

  /// The password is forgotten twice: once the school's sheet helps, once nothing does.
  private func loseEverything(
    _ reception: Reception, _ desk: Visitor, _ done: SecondFactorSet,
    keepSheet: (PaperKey, String) -> Void, keepSession: (NewSession) -> Void,
    keepLink: (LinkToSend?) throws -> Void
  ) async throws {
    let school = AccountsKept.school
    let escrow = try await MakeSchoolEscrow(reception)(
      session: done.session.secret, replacing: nil)
    keepSheet(escrow.key, "the school's sheet")
    // The key is entrusted to it with the next sign-in.
    keepSession(
      try await SignInWithPassword(reception)(
        email: Self.email, password: Self.password, in: school, from: desk))
    let head = try await OpenLink(reception)(
      InvitePerson(reception)(KeptSchool.head, in: school, by: .program("test"))
        .token.text.value, in: school, from: desk)
    let keeper = try await SetPassword(reception)(
      password: Self.newer, session: head.secret, rules: Self.rules)
    if let sheet = keeper.sheet { keepSheet(sheet, "the keeper's sheet") }
    for (helped, code) in zip([true, false], done.codes) {
      let sent = try await AskForLink(reception)(
        email: Self.email, for: .forgottenPassword, in: school, from: desk)
      try keepLink(sent)
      let opened = try await OpenLink(reception)(
        try #require(sent).token.text.value, in: school, from: desk)
      let set = try await SetPassword(reception)(
        password: Self.newer, session: opened.secret, rules: Self.rules)
      keepSession(set.session)
      #expect(set.keysNeedSheet)
      let whole = try await ProveWithRecoveryCode(reception)(
        code.printed.value, session: set.session.secret, from: desk
      ).session
      keepSession(whole)
      if helped {
        let sheet = try await OpenWithSchoolSheet(reception)(
          for: KeptSchool.teacher, sheet: escrow.key.groups.value.joined(),
          session: keeper.session.secret, from: desk)
        keepSheet(sheet, "the sheet that the keeper made")
        let again = try await ReopenKeys(reception)(
          sheet: sheet.groups.value.joined(), password: Self.newer, session: whole.secret,
          from: desk)
        keepSession(again.session)
        keepSheet(again.sheet, "the sheet after opening again")
        let next = try await RenewSheet(reception)(
          password: Self.newer, session: again.session.secret, from: desk)
        keepSheet(next, "the sheet after that")
      } else {
        let made = try await MakeNewKeys(reception)(
          password: Self.newer, session: whole.secret, from: desk)
        keepSession(made.session)
        keepSheet(made.sheet, "the sheet of the new key")
      }
    }
  }

  /// The secret itself on a sheet: 160 bits, five in each of the first four digits of a group, of eight groups.
  private static func bytes(on groups: [String]) -> [UInt8] {
    let bits = groups.prefix(8).flatMap { $0.utf8.prefix(4) }
      .compactMap { Base32.value(of: $0) }
      .flatMap { value in (0..<5).map { UInt8(Int(value) >> (4 - $0) & 1) } }
    return stride(from: 0, to: bits.count - 7, by: 8).map { start in
      bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | $1 }
    }
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
      mustHaveSecondFactor: { person, _ in person == KeptSchool.teacher },
      identifiers: IdentifierSource {
        counter.increment()
        return (high: 77, low: UInt64(counter.count))
      }, random: SampleAccounts.random, now: { SampleAccounts.now })
  }
}
