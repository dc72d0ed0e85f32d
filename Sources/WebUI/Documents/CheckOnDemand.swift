internal import PolicyEngine
internal import Synchronization

/// What the checker finds in a policy, looked for when it is first wanted and kept then.
final class CheckOnDemand: Sendable {
  private let found = Mutex<PolicyCheck?>(nil)
  private let check: @Sendable () -> PolicyCheck

  /// Looks with the given check.
  init(_ check: @escaping @Sendable () -> PolicyCheck) { self.check = check }

  /// What was found.
  var value: PolicyCheck {
    found.withLock { found in
      if let found { return found }
      let fresh = check()
      found = fresh
      return fresh
    }
  }
}
