internal import Essentials
internal import Mailing
internal import WebUI

extension QueueLetter {
  /// Queues what a page wants to be sent.
  func callAsFunction(_ letter: LetterToSend, of school: SchoolID, key: String) async throws {
    let link = try LetterLink(
      path: letter.path, token: letter.token, expiresAt: letter.expiresAt)
    try await self(letter.kind.queued, to: .person(letter.person), of: school, key: key, link: link)
  }
}

extension LetterToSend.Kind {
  fileprivate var queued: LetterKind {
    switch self {
    case .signInLink: .signIn
    case .invitation: .invitation
    case .forgottenPassword: .forgottenPassword
    case .task, .acknowledge: .pleaseAcknowledge
    case .acknowledgeReminder: .acknowledgementReminder
    case .signatureWaits: .signature
    }
  }
}
