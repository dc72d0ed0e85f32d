internal import Deadlines
internal import Essentials
internal import Policies
internal import WebUI

/// What a published version leaves to be done, as a duty: those whom no letter reaches are asked on paper (¶12, ¶17).
struct DutiesOfPublishing: Sendable {
  private let desk: ActDesk

  init(_ school: OpenedSchool) { desk = ActDesk(school) }

  /// Opens it where a request asks somebody whom no letter reaches; what was open about other versions is over.
  func open(_ campaign: Campaign, by actor: RecordActor) async throws {
    let place = desk.place
    let mails = desk.school.mails
    let asked = try await place.library.campaigns.members(of: campaign.id, in: place.school)
      .contains { $0.dueOn != nil && !($0.hasEmail && mails) }
    if asked {
      try await desk.open(
        [
          ActDesk.Wanted(
            duty: .askOnPaper, act: .publishing(campaign.version),
            owner: .role(DutyPeople.office), due: campaign.dueOn)
        ], by: actor)
    }
  }

  /// Withdraws what is open about versions that nobody may acknowledge any more.
  func withdrawOfPast() async throws {
    let place = desk.place
    guard try await desk.isOpen(ActDuty.askOnPaper.rawValue) else { return }
    let (policies, today) = (try await place.shelf.policies(), place.today())
    let still = Set(
      policies.flatMap { policy in
        policy.versions.map(\.id).filter {
          policy.timeline.standing(of: $0, on: today).mayBeAcknowledged
        }
      })
    try await desk.withdraw(because: "Another version applies.", by: .program("requests")) {
      if case .publishing(let version) = $1 { !still.contains(version) } else { false }
    }
  }
}
