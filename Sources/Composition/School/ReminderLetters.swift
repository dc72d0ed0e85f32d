internal import Deadlines
internal import Essentials
internal import Mailing
internal import People
internal import Policies
internal import WebUI

/// Reminds people who have not acknowledged the policy, by the steps of the request, and tells the office in the end.
///
/// A step that falls on a weekend or into the holidays is taken when the quiet hours are over; each step is taken once.
struct ReminderLetters: Sendable {
  private let school: OpenedSchool

  init(_ school: OpenedSchool) { self.school = school }

  /// Queues what is due now; what was queued before is not queued again.
  func queue() async throws {
    guard school.mails, try await school.maySendNow() else { return }
    let library = school.place.library
    for request in try await library.requests.openCounts(in: school.id)
    where request.outstanding > 0 {
      guard let campaign = try await library.campaigns.campaign(request.campaign, of: school.id)
      else { continue }
      try await QueueLetter(school.post)(try await drafts(for: campaign), of: school.id)
    }
  }

  private func drafts(for campaign: Campaign) async throws -> [LetterDraft] {
    let library = school.place.library
    let today = school.place.today()
    let members = try await library.campaigns.members(of: campaign.id, in: school.id)
    let progress = CampaignProgress(
      campaign, members: members,
      acknowledgements: try await library.acknowledgements.acknowledgements(
        of: campaign.version, in: school.id),
      reservations: try await library.acknowledgements.reservations(
        about: campaign.version, in: school.id), today: today)
    let missing = Set(progress.waiting + progress.overdue)
    let offices = try await school.place.office.terms.offices(of: school.id)
    var drafts: [LetterDraft] = []
    for member in members where missing.contains(member.person) {
      guard let due = member.dueOn, let step = Self.step(campaign, dueOn: due, today: today)
      else { continue }
      if step.kind == .tellOffice {
        for person in offices.holders(of: .office, on: today).compactMap(\.person) {
          drafts.append(
            LetterDraft(
              .helpNeeded, to: .person(person), key: "missing/\(campaign.id)/\(step.on)/\(person)",
              link: try LetterLink(path: "/acknowledge/campaigns/\(campaign.id)")))
        }
      } else if step.kind != .ask, member.hasEmail {
        drafts.append(
          LetterDraft(
            .acknowledgementReminder, to: .person(member.person),
            key: "remind/\(campaign.id)/\(step.on)/\(member.person)",
            link: try LetterLink(path: "/acknowledge")))
      }
    }
    return drafts
  }

  /// The latest step that is due, unless it was so long ago that nobody would understand the letter.
  private static func step(
    _ campaign: Campaign, dueOn: CivilDate, today: CivilDate
  ) -> ReminderSteps.Step? {
    ReminderSteps(opensOn: min(campaign.opensOn, dueOn), dueOn: dueOn).steps
      .last { $0.on <= today && today <= $0.on.adding(days: 7) }
  }
}
