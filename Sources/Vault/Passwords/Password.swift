package import Essentials
internal import Foundation

/// What somebody typed as a password, in one spelling.
///
/// Compatibility composition (NFKC) makes the same password of what different keyboards send for it
/// (NIST SP 800-63B, 3.1.1.2). Nothing is cut off and spaces count.
package struct Password: Sendable, Equatable {
  /// The text; never shown.
  let text: Redacted<String>

  /// Takes what was typed; refuses only what is too long to look at.
  package init(_ typed: String) throws(Refusal) {
    guard typed.utf8.count <= 4096 else { throw PasswordRules.tooLong }
    text = Redacted(typed.precomposedStringWithCompatibilityMapping)
  }
}
