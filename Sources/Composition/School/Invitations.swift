internal import Accounts
internal import Essentials
internal import People
internal import WebUI

/// Invites people who join to choose a password, in the step that asks them to acknowledge the policy.
///
/// Contractors and agency staff get links to single tasks, and no account. Without mail nobody is invited unseen: the
/// office makes a link on the person's page and prints it.
struct Invitations: Sendable {
  /// For how many days before somebody's first day an invitation is of use: it works for so long.
  private static let ahead = 14

  private let school: OpenedSchool

  init(_ school: OpenedSchool) { self.school = school }

  /// Sends an invitation to each of those who can be reached and start soon.
  func send(to people: [Person], by actor: PersonID) async throws {
    guard school.mails, !school.isDemonstration else { return }
    let place = school.place
    let invite = InvitePerson(place.reception)
    for person in people where isInvited(person) {
      do {
        let link = try await invite(person.id, in: school.id, by: .person(actor))
        _ = try await place.send(LetterToSend(link))
      } catch is Refusal {
        // Whoever has an account that is closed is let in by the office, and by nobody else.
        continue
      }
    }
  }

  private func isInvited(_ person: Person) -> Bool {
    let today = school.place.today()
    guard person.details.email != nil, person.status(on: today) != .left else { return false }
    if let start = person.details.startedOn, start > today.adding(days: Self.ahead) { return false }
    switch person.details.kind {
    case .contractor, .agency: return false
    case .employee, .trainee, .apprentice, .governor, .volunteer: return true
    }
  }
}
