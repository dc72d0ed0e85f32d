package import Essentials

/// What comes of a code that somebody typed.
package enum TimeCodeAnswer: Sendable, Hashable {
  /// It is right; from now on nothing up to this step is.
  ///
  /// Store the step as the last used one, only where the stored one is still what was read, or two
  /// who send the same code at once both get in.
  case good(step: Int64)
  /// It was right and has been used.
  case used
  /// It is not the code.
  case wrong
}

extension TimeCode {
  /// Compares what was typed with the codes of this step, the one before and the one after.
  ///
  /// A clock may be up to half a minute out. Spaces are forgiven. A code of the last used step or
  /// an earlier one is `used` (RFC 6238, 5.2).
  package func answer(
    to typed: String, secret: TimeCodeSecret, now: Instant, lastUsedStep: Int64?
  ) -> TimeCodeAnswer {
    let code = Array(typed.utf8.filter { $0 != UInt8(ascii: " ") })
    let present = step(at: now)
    var (good, used): (Int64?, Bool) = (nil, false)
    for step in present - 1...present + 1 {
      let expected = Array(self.code(for: secret, step: step).value.utf8)
      guard ConstantTime.areEqual(code, expected) else { continue }
      if let lastUsedStep, step <= lastUsedStep { used = true } else { good = step }
    }
    return good.map { .good(step: $0) } ?? (used ? .used : .wrong)
  }
}
