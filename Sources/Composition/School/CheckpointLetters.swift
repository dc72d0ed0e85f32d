internal import Essentials
internal import Mailing
internal import People
internal import WebUI

/// Sends the record's checkpoint to the chair of governors once a week: a witness against an old copy in its place.
struct CheckpointLetters: Sendable {
  private let school: OpenedSchool

  init(_ school: OpenedSchool) { self.school = school }

  /// Queues this week's letter once its quiet hours are over; the same week's is never queued twice.
  func queue() async throws {
    guard school.mails, try await school.place.isSetUp(), try await school.maySendNow()
    else { return }
    let checkpoint = try await school.place.record.checkpoint()
    guard let text = CheckpointText(checkpoint.text) else { return }
    let today = school.place.today()
    let offices = try await school.place.office.terms.offices(of: school.id)
    let drafts = offices.holders(of: .chairOfGovernors, on: today).compactMap(\.person).map {
      LetterDraft(
        .checkpoint(text), to: .person($0), key: "checkpoint/\(today.mondayOfWeek)/\($0)")
    }
    try await QueueLetter(school.post)(drafts, of: school.id)
  }
}
