internal import Essentials
internal import HTTPSupport
internal import People
internal import Policies
internal import Views

/// Makes the list of requests, and the page of one.
enum CampaignPages {
  /// Where the address says what was just done.
  enum News {
    static let reminded = "reminded"
    static let entered = "entered"
    static let done = "done"
    static let excused = "excused"
    static let answered = "answered"
  }

  /// All requests with how far they have come: two statements.
  static func list(_ visit: Visit) async throws -> Reply {
    let policies = try await visit.place.shelf.policies()
    let versions = Dictionary(
      policies.flatMap(\.versions).map { ($0.id, $0) }
    ) { first, _ in first }
    let rows = try await visit.place.library.requests.counts(in: visit.school).map { request in
      CampaignsPage.Row(
        title: CampaignWords.title(request.why, versions[request.version]),
        address: Paths.campaign(request.campaign.description), dueOn: request.dueOn,
        asked: request.asked, acknowledged: request.answered)
    }
    return .page(CampaignsPage(frame: visit.frame, rows: rows))
  }

  /// One request: six statements besides those of every page, or seven where it concerns some kinds of people only.
  static func one(_ visit: Visit) async throws -> Reply {
    let reading = try await CampaignReading(visit)
    return .page(try await page(visit, reading, notice: notice(visit.query)))
  }

  /// The page of a request.
  static func page(
    _ visit: Visit, _ reading: CampaignReading, errors: [FieldError] = [], notice: String? = nil
  ) async throws -> CampaignPage {
    let progress = reading.progress
    let campaign = reading.campaign
    let last = try await lastReminder(visit, campaign.id)
    let isRested = last.map { $0.adding(seconds: RemindPeople.peace) <= visit.place.now() } ?? true
    let reserved = Set(progress.reserved)
    let everyone = reading.missing
    let part = MissingPart(visit, everyone, of: campaign.id)
    let canBeReminded = everyone.contains {
      $0.details.email != nil && !reserved.contains($0.id)
    }
    return CampaignPage(
      frame: visit.frame, token: visit.token, title: reading.title,
      id: campaign.id.description, dueOn: campaign.dueOn,
      why: CampaignWords.why(campaign, progress),
      progress: CampaignPage.Progress(
        asked: progress.acknowledged.count + progress.outstanding.count + progress.excused.count,
        acknowledged: progress.acknowledged.count, onPaper: progress.onPaper.count,
        questions: progress.reserved.count, excused: progress.excused.count),
      missing: part.people.map { missing($0, visit, reading, reserved, last: last) },
      mayRemind: isRested && canBeReminded,
      nextReminder: isRested ? nil : "They were reminded less than two days ago. Speak to them.",
      errors: errors, notice: notice,
      marks: visit.marks(reading.version.paragraphs.acknowledgement), isOpen: campaign.isOpen,
      total: part.total, search: part.search, turner: part.turner)
  }

  /// When people were last reminded in this request.
  static func lastReminder(_ visit: Visit, _ campaign: CampaignID) async throws -> Instant? {
    try await visit.place.record.entries(
      matching: RecordSearch(actPrefix: RemindPeople.act, thing: campaign.description),
      before: nil, limit: 1
    ).first?.entry.at
  }

  private static func missing(
    _ person: Person, _ visit: Visit, _ reading: CampaignReading, _ reserved: Set<PersonID>,
    last: Instant?
  ) -> CampaignPage.Missing {
    let hasEmail = person.details.email != nil
    let due = reading.members[person.id]?.dueOn ?? reading.campaign.dueOn
    let state: PersonState =
      reserved.contains(person.id)
      ? .question : due < visit.today ? .late(since: due) : .asked(until: due)
    let hasLeft = person.status(on: visit.today) == .left
    return CampaignPage.Missing(
      name: person.details.name.given, address: Paths.person(person.id.description),
      id: person.id.description,
      how: hasLeft ? "Has left" : hasEmail ? "By e-mail" : "On paper, or with a code",
      state: state, remindedAt: hasEmail ? last.map { visit.place.moment($0) } : nil)
  }

  private static func notice(_ query: RequestQuery) -> String? {
    if let count = query[News.reminded].flatMap({ Int($0) }) {
      return count == 0
        ? "No message could be sent. Ask whoever looks after the program, or speak to the people."
        : "\(PersonWords.count(count, "person was", "people were")) reminded. "
          + "The message names nobody."
    }
    if let count = query[News.entered].flatMap({ Int($0) }) {
      return "\(PersonWords.count(count, "signature was", "signatures were")) entered."
    }
    switch query[News.done] {
    case News.excused: return "They are no longer asked."
    case News.answered: return "Noted. They are asked to acknowledge the policy again."
    default: return nil
    }
  }
}
