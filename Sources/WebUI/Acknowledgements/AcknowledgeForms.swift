internal import Essentials
internal import HTTPSupport
internal import Policies
internal import Views

/// Reading, answering the questions and acknowledging, by somebody who is signed in or came by a link to this task.
struct AcknowledgeForms: Sendable {
  let readings: VersionsToRead

  /// What changed for the reader, and what binds them.
  func reading(_ visit: Visit) async throws -> Reply {
    .page(try await pages(visit).reading())
  }

  /// The questions; whoever has none, or has acknowledged, goes back to the policy.
  func questions(_ visit: Visit) async throws -> Reply {
    let pages = try await pages(visit)
    guard pages.asked.given == nil, !pages.asked.quiz.questions.isEmpty else {
      return .go(to: Paths.acknowledge)
    }
    return .page(pages.questions())
  }

  /// Explains the answers.
  func answers(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    try await pages(visit).answered(form)
  }

  /// Acknowledges the text that was shown.
  func acknowledge(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let pages = try await pages(visit)
    do {
      _ = try await Self.acknowledge(
        pages.asked, ReadingPages.shownText(form),
        by: visit.reader.task == nil ? .signedIn : .personalLink, at: visit.place)
      return .go(to: Paths.acknowledged)
    } catch let refusal as Refusal {
      return .again(pages.reading(errors: [ReadingPages.error(refusal.message)]))
    }
  }

  /// Acknowledges what somebody was asked.
  static func acknowledge(
    _ asked: AskedReading, _ shown: ShownText, by route: AcknowledgementRoute,
    at place: Workplace
  ) async throws -> Acknowledgement {
    try await AcknowledgePolicy(
      policies: place.library.policies, campaigns: place.library.campaigns,
      store: place.library.acknowledgements, now: place.now, today: place.today
    )(
      asked.version.id, of: asked.policy.id, in: place.school, by: asked.reader, shown: shown,
      route: route, campaign: asked.campaign)
  }

  private func pages(_ visit: Visit) async throws -> ReadingPages {
    ReadingPages(
      try await AskedReading.of(visit, readings), frame: visit.frame, token: visit.token,
      way: .signedIn, place: visit.place)
  }
}
