internal import Accounts
internal import Essentials
internal import Views

/// What needs a fresh proof of who one is, and where it goes on after that.
enum ProvedStep: String, Sendable, CaseIterable {
  case secondFactor, recoveryCodes, password, invitation, resetSecondFactor, schoolAccount, record

  /// What the reader is about to do, to stand after "You are about to".
  var words: String {
    switch self {
    case .secondFactor: "set up your second step"
    case .recoveryCodes: "print new recovery codes"
    case .password: "choose a new password"
    case .invitation: "make a link for somebody to sign in"
    case .resetSecondFactor: "reset somebody’s second step"
    case .schoolAccount: "unlink somebody’s school account"
    case .record: "take a copy of the record"
    }
  }

  /// Where to go on.
  var address: Address {
    switch self {
    case .secondFactor: Paths.secondFactorSetUp
    case .recoveryCodes: Paths.recoveryCodes
    case .password: Paths.password
    case .invitation, .resetSecondFactor, .schoolAccount: Paths.people
    case .record: Paths.record
    }
  }
}

/// Leads to the right door where a session has ended or a proof is too old.
enum SigningInAgain {
  /// Does something, or leads to confirming who one is first.
  static func orStepUp(
    _ step: ProvedStep, _ work: () async throws -> Reply
  ) async throws -> Reply {
    do {
      return try await work()
    } catch let refusal as Refusal {
      return try reply(to: refusal, before: step)
    }
  }

  /// Leads on after a refusal.
  ///
  /// - Throws: The refusal where neither door would help.
  static func reply(to refusal: Refusal, before step: ProvedStep) throws -> Reply {
    switch refusal.code {
    case Refusal.proofNeeded.code:
      return .go(to: Paths.stepUp.with(stepKey, step.rawValue))
    case Refusal.sessionGone.code: return .go(to: Paths.signIn)
    default: throw refusal
    }
  }

  /// The query key and field that carry the step.
  static let stepKey = "before"
}
