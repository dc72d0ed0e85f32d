internal import Accounts
internal import Essentials
internal import Views

/// What needs a fresh proof of who one is, and where it goes on after that.
enum ProvedStep: String, Sendable, CaseIterable {
  case secondFactor, recoveryCodes, password, invitation, resetSecondFactor, record
  case evidencePack, schoolSheet

  /// What the reader is about to do, to stand after "You are about to".
  var words: String {
    switch self {
    case .secondFactor: "set up your second step"
    case .recoveryCodes: "print new recovery codes"
    case .password: "choose a new password"
    case .invitation: "make a link for somebody to sign in"
    case .resetSecondFactor: "reset somebody’s second step"
    case .record: "take a copy of the record"
    case .evidencePack: "make the evidence pack"
    case .schoolSheet: "make the school’s recovery sheet"
    }
  }

  /// Where to go on.
  var address: Address {
    switch self {
    case .secondFactor: Paths.secondFactorSetUp
    case .recoveryCodes: Paths.recoveryCodes
    case .password: Paths.password
    case .invitation, .resetSecondFactor: Paths.people
    case .record: Paths.record
    case .evidencePack: Paths.evidencePack
    case .schoolSheet: Paths.schoolSheet
    }
  }

  /// The fields that were typed before, and must still be there afterwards.
  var kept: [String] {
    self == .evidencePack ? [EvidencePackPage.Names.from, EvidencePackPage.Names.until] : []
  }

  /// Those fields with what was typed.
  func typed(_ value: (String) -> String?) -> [(name: String, value: String)] {
    kept.compactMap { name in
      value(name).flatMap { $0.isEmpty ? nil : (name, String($0.prefix(64))) }
    }
  }
}

/// Leads to the right door where a session has ended or a proof is too old.
enum SigningInAgain {
  /// Does something, or leads to confirming who one is first.
  ///
  /// - Parameter typed: What the form held, to be carried through.
  static func orStepUp(
    _ step: ProvedStep, keeping typed: (String) -> String? = { _ in nil },
    _ work: () async throws -> Reply
  ) async throws -> Reply {
    do {
      return try await work()
    } catch let refusal as Refusal {
      return try reply(to: refusal, before: step, keeping: step.typed(typed))
    }
  }

  /// Leads on after a refusal.
  ///
  /// - Throws: The refusal where neither door would help.
  static func reply(
    to refusal: Refusal, before step: ProvedStep,
    keeping typed: [(name: String, value: String)] = []
  ) throws -> Reply {
    switch refusal.code {
    case Refusal.proofNeeded.code:
      return .go(to: Paths.stepUp.with(stepKey, step.rawValue).with(typed))
    case Refusal.sessionGone.code: return .go(to: Paths.signIn)
    default: throw refusal
    }
  }

  /// The query key and field that carry the step.
  static let stepKey = "before"
}

extension Address {
  /// The address with these fields.
  func with(_ fields: [(name: String, value: String)]) -> Address {
    fields.reduce(self) { $0.with($1.name, $1.value) }
  }
}
