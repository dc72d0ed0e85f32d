internal import Essentials
internal import Mailing
internal import People
internal import WebUI

/// Tells the person, the head teacher and the chair that somebody made a new key because nothing opened the one before:
/// whoever reads that person's e-mail could have done it.
///
/// It is read from the record, so that no way of making a key is forgotten, and each is told of once.
struct NewKeyLetters: Sendable {
  /// For how many days a new key is news.
  private static let days: Int64 = 7
  private static let roles: [Role] = [.headteacher, .chairOfGovernors]

  private let school: OpenedSchool

  init(_ school: OpenedSchool) { self.school = school }

  /// Queues what was not queued before; at any hour, since it cannot wait.
  func queue() async throws {
    guard school.mails else { return }
    let place = school.place
    let made = try await place.record.entries(
      matching: RecordSearch(
        actPrefix: "accounts.keys.replaced",
        since: place.now().adding(seconds: -Self.days * 86_400)), before: nil, limit: 50)
    guard !made.isEmpty else { return }
    let told = people(try await place.office.terms.offices(of: school.id), on: place.today())
    var drafts: [LetterDraft] = []
    for entry in made {
      guard case .person(let person) = entry.entry.actor else { continue }
      drafts.append(
        LetterDraft(
          .newKey, to: .person(person), key: "new-key/\(entry.position)/\(person)",
          link: try LetterLink(path: "/sign-in/key")))
      for other in told where other != person {
        drafts.append(
          LetterDraft(
            .newKeyTold, to: .person(other), key: "new-key/\(entry.position)/\(other)",
            link: try LetterLink(path: "/record")))
      }
    }
    try await QueueLetter(school.post)(drafts, of: school.id)
  }

  /// Holders and those who stand in for them, each once.
  private func people(_ offices: Offices, on day: CivilDate) -> [PersonID] {
    Set(
      Self.roles.flatMap { role in
        offices.holders(of: role, on: day).compactMap(\.person)
          + offices.standIns(for: role, on: day)
      }
    ).sorted()
  }
}
