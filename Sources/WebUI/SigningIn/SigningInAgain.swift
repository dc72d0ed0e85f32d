internal import Accounts
internal import Essentials
internal import Views

/// What needs a fresh proof of who one is, and where it goes on after that.
enum ProvedStep: String, Sendable, CaseIterable {
  case secondFactor, passkey, removePasskey, recoveryCodes, password, invitation, resetSecondFactor,
    schoolAccount, waysIn, record
  case roles, address, list
  case evidencePack, schoolSheet, key, schoolKey, newKey

  /// What the reader is about to do, to stand after "You are about to".
  var words: String {
    switch self {
    case .secondFactor: "set up your second step"
    case .passkey: "add a passkey"
    case .removePasskey: "remove a passkey"
    case .recoveryCodes: "print new recovery codes"
    case .password: "choose a new password"
    case .invitation: "make a link for somebody to sign in"
    case .resetSecondFactor: "reset somebody’s second step"
    case .schoolAccount: "unlink somebody’s school account"
    case .waysIn: "end somebody’s sign-ins and links"
    case .record: "take a copy of the record"
    case .roles: "change who holds a role, or how they are reached"
    case .address: "change the address by which somebody signs in"
    case .list: "bring in a list that changes addresses"
    case .evidencePack: "make the evidence pack"
    case .schoolSheet: "make the school’s recovery sheet"
    case .key: "open your key, or print a new sheet for it"
    case .schoolKey: "open somebody’s key with the school’s recovery sheet"
    case .newKey: "allow somebody a new key"
    }
  }

  /// Where to go on.
  var address: Address {
    switch self {
    case .secondFactor: Paths.secondFactorSetUp
    case .passkey: Paths.addPasskey
    case .removePasskey: Paths.passkeys
    case .recoveryCodes: Paths.recoveryCodes
    case .password: Paths.password
    case .invitation, .resetSecondFactor, .schoolAccount, .waysIn, .address, .list: Paths.people
    case .record: Paths.record
    case .roles: Paths.roles
    case .evidencePack: Paths.evidencePack
    case .schoolSheet, .schoolKey, .newKey: Paths.schoolSheet
    case .key: Paths.yourKey
    }
  }
}

/// Leads to the right door where a session has ended or a proof is too old.
enum SigningInAgain {
  /// Does something, or leads to confirming who one is first, and back to an address after that.
  static func orStepUp(
    _ step: ProvedStep, returningTo address: Address? = nil, _ work: () async throws -> Reply
  ) async throws -> Reply {
    do {
      return try await work()
    } catch let refusal as Refusal {
      return try reply(to: refusal, before: step, returningTo: address)
    }
  }

  /// Leads on after a refusal.
  ///
  /// - Throws: The refusal where neither door would help.
  static func reply(
    to refusal: Refusal, before step: ProvedStep, returningTo address: Address? = nil
  ) throws -> Reply {
    switch refusal.code {
    case Refusal.proofNeeded.code:
      let door = Paths.stepUp.with(stepKey, step.rawValue)
      return .go(to: address.map { door.with(SignInPage.Names.next, $0.text) } ?? door)
    case Refusal.sessionGone.code: return .go(to: Paths.signIn)
    case Refusal.passwordFirst.code:
      return .go(to: Paths.signIn.with(SignInRoutes.firstKey, SignInPage.Names.password))
    case Refusal.passphraseFirst.code: return .go(to: Paths.openKey.with(stepKey, step.rawValue))
    default: throw refusal
    }
  }

  /// Where a passkey confirms who one is before a step.
  static func passkey(before step: ProvedStep, _ next: Destination) -> Address {
    next.address(Paths.passkeyProof.with(stepKey, step.rawValue))
  }

  /// The step that a query or form carries.
  static func step(_ text: String?) -> ProvedStep { text.flatMap(ProvedStep.init) ?? .password }

  /// The query key and field that carry the step.
  static let stepKey = "before"
}

extension Refusal {
  /// Whether it is told on the page that was sent, and not by leading to another door.
  var isToldOnPage: Bool {
    ![
      Refusal.proofNeeded.code, Refusal.sessionGone.code, Refusal.passwordFirst.code,
      Refusal.passphraseFirst.code,
    ].contains(code)
  }
}
