import Deadlines
import Essentials
import Mailing
import People
import Policies
import Storage

extension SchoolDescription {
  /// Settings, duties and what is sent about them, dates, lists and letters, and the copy of what was signed on paper.
  mutating func describeNewer() async throws {
    try await describeOffice()
    try await describeDuties()
    try await describeDates()
    for policy in try await school.policies.policies(of: school.id) {
      for version in policy.versions {
        for decision in version.decisions {
          add(
            "decision", version.id, decision.finding, decision.sentence, name(decision.by),
            decision.at, decision.isAcceptance)
        }
        guard let digest = version.signedCopy?.digest else { continue }
        let file = try await school.policies.signedCopy(digest, of: version.id, in: school.id)
        if let file { add("signed copy", version.id, String(decoding: file, as: UTF8.self)) }
      }
    }
  }

  private mutating func describeOffice() async throws {
    if let known = try await school.schools.school(school.id), known.revision > 0 {
      let settings = known.settings
      add(
        "settings", known.name, settings.hours.opensAt, settings.hours.closesAt,
        settings.digestWeekday, settings.digestAt, settings.quietFrom, settings.quietUntil,
        settings.signInDomain, known.rolesConfirmedAt, known.setUpFinishedAt, known.revision)
    }
    let list = try await school.rosters.roster(
      PopulatedOffice.list, of: school.id, at: Self.moment)
    if let list {
      add(
        "list", list.form.rawValue, list.subject.rawValue, name(list.madeBy), list.createdAt,
        String(decoding: list.content, as: UTF8.self).replacing("\n", with: ", "), list.revision)
    }
    for id in PopulatedOffice.letters {
      guard let letter = try await school.letters.letter(id, in: school.id) else { continue }
      add(
        "letter", letter.id, letter.kind.name, letter.key, letter.link?.path,
        letter.link?.token?.value, letter.link?.expiresAt, letter.notBefore, letter.queuedAt,
        letter.attempts, letter.state.name, letter.state.at)
    }
    let gone = try MailAddress(PopulatedOffice.gone)
    if try await school.letters.isBounced(gone, in: school.id) {
      add("bounced", PopulatedOffice.gone)
    }
  }

  private mutating func describeDuties() async throws {
    let all = try await school.duties.duties(
      of: school.id, dueFrom: Instant(seconds: 0), before: Instant(seconds: 4_000_000_000))
    for duty in all.sorted(by: { $0.id < $1.id }) {
      add(
        "duty", duty.id, duty.kind.name, duty.kind.title, duty.kind.sentence, words(duty.owner),
        duty.paragraphs, duty.series?.period, duty.proofWanted.rawValue, duty.graceSchoolDays,
        duty.isUrgent, duty.openedAt, duty.dueAt, duty.state.name, words(duty.state),
        duty.remindersTaken, duty.revision)
      for change in duty.history { add("duty change", duty.id, change.at, change.words) }
    }
    for notice in try await school.duties.waitingNotices(in: school.id) {
      add("notice", notice.key, notice.at, notice.isUrgent)
    }
    for digest in try await school.duties.waitingDigests(in: school.id) {
      add(
        "digest", digest.key,
        digest.items.map { "\($0.duty) \($0.dueOn) \($0.section.rawValue)" })
    }
  }

  private func words(_ owner: DutyOwner) -> String? {
    switch owner {
    case .person(let person): name(person)
    case .role(let role): role
    }
  }

  private func words(_ state: DutyState) -> String? {
    switch state {
    case .pending, .overdue: nil
    case .done(let done), .doneLate(let done):
      "\(done.proof.doneOn), \(done.proof.note ?? "–"), \(done.proof.reference ?? "–")"
    case .notDone(let reason), .waived(let reason), .void(let reason): reason
    case .handedOver(let duty): "\(duty)"
    }
  }

  private mutating func describeDates() async throws {
    let dates = try await school.calendars.dates(of: school.id)
    for term in dates.terms { add("school term", term.name, term.firstOn, term.lastOn) }
    for closure in dates.closures {
      add("closure", closure.name, closure.reason.rawValue, closure.firstOn, closure.lastOn)
    }
    for day in dates.insetDays { add("inset day", day) }
    let reading = try await school.readings.reading(of: school.id)
    for (phrase, setting) in reading.settings.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      add("reading", phrase.rawValue, setting.reading, setting.reason)
    }
    let feed = try await school.feeds.feed(digest: ProbeSecrets.known(PopulatedDuties.feed)(32))
    if let feed, feed.school == school.id { add("feed", name(feed.person), feed.madeAt) }
  }
}
