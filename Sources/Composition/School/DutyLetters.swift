internal import Deadlines
internal import Essentials
internal import Mailing
internal import Storage
internal import WebUI

/// Turns what was told about duties into letters, each exactly once.
struct DutyLetters: Sendable {
  private let school: OpenedSchool

  init(_ school: OpenedSchool) { self.school = school }

  /// Queues a letter for each notice and digest that waits, and takes them off the list.
  func queue() async throws {
    let store = school.dutyStore
    let notices = try await store.waitingNotices(in: school.id)
    let digests = try await store.waitingDigests(in: school.id)
    let contacts = notices.isEmpty ? [] : try await checksOfContacts()
    var drafts: [LetterDraft] = []
    for notice in notices {
      let isCheck = contacts.contains(notice.duty) && kind(of: notice) == .due
      drafts.append(
        LetterDraft(
          isCheck ? .contacts : kind(of: notice), to: .person(notice.recipient), key: notice.key,
          link: try LetterLink(path: isCheck ? "/people/roles" : "/duties/\(notice.duty)")))
    }
    for digest in digests {
      drafts.append(
        LetterDraft(
          .week(counts(digest)), to: .person(digest.person), key: digest.key,
          link: try LetterLink(path: "/today")))
    }
    guard !drafts.isEmpty else { return }
    // Without mail the first page of the day tells the same; nothing may pile up and go out in a year's time.
    guard school.mails else {
      try await store.take(
        drafts.map(\.key), in: school.id, at: school.place.now(),
        recording: [entry("deadlines.notices.shown", drafts.count)])
      return
    }
    // A letter of the same key is never queued twice, so a crash between the two steps sends nothing twice.
    try await QueueLetter(school.post)(drafts, of: school.id)
    try await store.take(
      notices.map(\.key) + digests.map(\.key), in: school.id, at: school.place.now(),
      recording: [entry("deadlines.notices.sent", drafts.count)])
  }

  private func entry(_ act: String, _ count: Int) -> RecordEntry {
    RecordEntry(
      at: school.place.now(), actor: .program("duties"), act: act,
      objects: [RecordObject("school", school.id)], paragraphs: [],
      facts: ["count": String(count)])
  }

  /// The term's duty to check the contacts, which is done on the page that shows them (¶18).
  private func checksOfContacts() async throws -> Set<DutyID> {
    Set(
      try await school.dutyStore.openDuties(of: school.id)
        .filter { $0.kind.name == "contacts-verified" }.map(\.id))
  }

  private func kind(of notice: DutyNotice) -> LetterKind {
    if notice.isUrgent { return .urgent }
    switch notice.reason {
    case .reminder(let step): return step <= 1 ? .due : .late
    case .late: return .late
    case .remindingEnded, .nobodyHoldsRole: return .helpNeeded
    }
  }

  private func counts(_ digest: WeeklyDigest) -> WeekCounts {
    let sunday = digest.weekOf.adding(days: 6)
    let late = digest.items.count { $0.dueOn < digest.weekOf }
    let thisWeek = digest.items.count { $0.dueOn >= digest.weekOf && $0.dueOn <= sunday }
    return WeekCounts(
      late: late, thisWeek: thisWeek, later: digest.items.count - late - thisWeek)
  }
}
