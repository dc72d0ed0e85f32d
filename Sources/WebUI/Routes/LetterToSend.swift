package import Accounts
package import Essentials

internal import Vault

/// A message that a page wants to be sent: what for, to whom, and where its link leads.
///
/// It holds no name and no content; the address is looked up when it is sent.
package struct LetterToSend: Sendable {
  /// What for.
  package enum Kind: String, Sendable, CaseIterable {
    /// Ways in: a link that signs in, a first password, a forgotten one, a link to one task.
    case signInLink, invitation, forgottenPassword, task
    /// Please acknowledge, and the reminder.
    case acknowledge, acknowledgeReminder
    /// A policy waits for a signature.
    case signatureWaits
  }

  /// What for.
  package let kind: Kind
  /// To whom.
  package let person: PersonID
  /// The path that its link leads to.
  package let path: String
  /// The secret at the link's end, where it has one.
  package let token: Redacted<String>?
  /// When the link stops working, where it does.
  package let expiresAt: Instant?

  /// A message to a person, with a link to a path of this site.
  package init(_ kind: Kind, to person: PersonID, path: String) {
    self.kind = kind
    self.person = person
    self.path = path
    token = nil
    expiresAt = nil
  }

  /// A link that an account was given.
  package init(_ link: LinkToSend) {
    kind =
      switch link.purpose {
      case .signIn: .signInLink
      case .invitation: .invitation
      case .forgottenPassword: .forgottenPassword
      case .task: .task
      }
    person = link.person
    path = "/sign-in/by/"
    token = link.token.text
    expiresAt = link.expiresAt
  }
}
