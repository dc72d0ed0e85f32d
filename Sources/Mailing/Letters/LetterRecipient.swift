package import Essentials

/// Whom a letter is for.
package enum LetterRecipient: Hashable, Sendable {
  /// A person of the school; their address is looked up when it is sent, since it may change until then.
  case person(PersonID)
  /// An address that belongs to nobody of the school's list, such as the chair of governors' own.
  case outside(MailAddress)
}
