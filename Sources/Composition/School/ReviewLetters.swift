internal import Deadlines
internal import Essentials
internal import Mailing
internal import People
internal import Policies
internal import WebUI

/// Reminds head teacher, chair and office of a policy's review: a year, a term and a month before it.
///
/// The head teacher also has the duty to prepare it, which comes by the same days; here each of the three hears of it
/// once for each of the days. What falls into quiet hours goes when they are over.
struct ReviewLetters: Sendable {
  /// How many days after a reminder's day its letter may still go: longer than any holiday.
  private static let grace = 60
  private static let roles: [Role] = [.headteacher, .chairOfGovernors, .office]

  private let school: OpenedSchool

  init(_ school: OpenedSchool) { self.school = school }

  /// Queues what is due; what was queued before is not queued again.
  func queue() async throws {
    guard school.mails, try await school.maySendNow() else { return }
    let place = school.place
    let today = place.today()
    let terms = try await place.duties.calendar.dates(of: school.id).terms.map(\.firstOn)
    var drafts: [LetterDraft] = []
    for policy in try await place.library.policies.policies(of: school.id) {
      guard let reviewOn = policy.reviewOn, policy.timeline.inForce(on: today) != nil,
        let reminder = ReviewReminders(reviewOn: reviewOn, termStarts: terms).all
          .last(where: { $0.on <= today }),
        today <= reminder.on.adding(days: Self.grace)
      else { continue }
      let offices = try await place.office.terms.offices(of: school.id)
      for person in Self.people(offices, on: today) {
        drafts.append(
          LetterDraft(
            .review, to: .person(person),
            key: "review/\(policy.id)/\(reviewOn)/\(reminder.before.rawValue)/\(person)",
            link: try LetterLink(path: "/policies")))
      }
    }
    try await QueueLetter(school.post)(drafts, of: school.id)
  }

  /// Holders and those who stand in for them, each once.
  private static func people(_ offices: Offices, on day: CivilDate) -> [PersonID] {
    Set(
      roles.flatMap { role in
        offices.holders(of: role, on: day).compactMap(\.person)
          + offices.standIns(for: role, on: day)
      }
    ).sorted()
  }
}
