import Essentials
import Mailing
import People
import Storage

/// What the office of a believable year has on its desk: settings, a list that waits, and letters.
struct PopulatedOffice {
  /// The list that waits for somebody's yes.
  static let list = PendingRosterID(high: 6, low: 2)
  /// The letters: one waits with a link in it, one was sent, and one came back.
  static let letters = (1...3).map { LetterID(high: 9, low: UInt64($0)) }
  /// The address that nothing reaches.
  static let gone = "s.birch@larkfield.example"

  let school: ProbeSchool
  let people: [String: Person]
  private var clock: ProbeClock { school.clock }
  private var office: RecordActor { .person(ProbeStaff.office) }

  func populate() async throws {
    try await settings()
    try await school.rosters.save(
      PendingRoster(
        id: Self.list, school: school.id, madeBy: ProbeStaff.office, form: .pasted,
        subject: .staff, content: Array("Joel Okoro\nPriya Nair".utf8), createdAt: clock.now()),
      recording: [line("people.roster.sent", [RecordObject("roster", Self.list)])])
    try await letters()
  }

  private func settings() async throws {
    let book = SchoolBook(
      store: school.schools, newIdentifier: clock.newIdentifier, now: clock.now)
    let usual = SchoolSettings.usual
    _ = try await ChangeSchoolSettings(book)(
      school.id,
      to: SchoolSettings(
        hours: usual.hours, digestWeekday: 2, digestAt: usual.digestAt,
        quietFrom: usual.quietFrom, quietUntil: usual.quietUntil,
        signInDomain: "larkfield.example"), by: office)
    _ = try await ConfirmSchoolRoles(book)(school.id, by: office)
    _ = try await FinishSetUp(book)(school.id, by: office)
  }

  private func letters() async throws {
    guard let priya = people["Priya Nair"]?.id, let sam = people["Sam Birch"]?.id else {
      throw ProbeFault("somebody is not there")
    }
    let (store, now) = (try school.letters, clock.now())
    let link = try LetterLink(
      path: "/link/", token: Redacted("q3Jm0vTz8WcYp1KdXs6NbR4uHgEa5LfOi7ZtVwBx2Qk"),
      expiresAt: now.adding(seconds: 900))
    let letters = [
      letter(0, .signIn, to: priya, at: now, link: link), letter(1, .due, to: priya, at: now),
      letter(2, .week(WeekCounts(late: 1, thisWeek: 2, later: 3)), to: sam, at: now),
    ]
    let taken = try await store.queue(letters, in: school.id) { letter in
      line("mailing.letter.queued", [RecordObject("letter", letter.id)])
    }
    guard taken.count == letters.count else { throw ProbeFault("a letter was left out") }
    let claimed = try await store.claim(3, at: now, leaseUntil: now.adding(seconds: 1200))
    for letter in claimed {
      guard letter.id != Self.letters[0] else {
        _ = try await store.putBack([letter], until: now.adding(seconds: 60))
        continue
      }
      let address =
        letter.to == .person(sam) ? Self.gone : "p.nair@larkfield.example"
      _ = try await store.settle(
        letter, as: .sent(at: now), address: try MailAddress(address),
        recording: [line("mailing.letter.sent", [RecordObject("letter", letter.id)])])
    }
    _ = try await store.bounce(
      MailAddress(Self.gone), in: school.id, at: clock.now(), sentSince: now.adding(seconds: -60)
    ) { bounced in
      line("mailing.address.bounced", bounced.map { RecordObject("letter", $0) })
    }
  }

  private func letter(
    _ place: Int, _ kind: LetterKind, to person: PersonID, at now: Instant,
    link: LetterLink? = nil
  ) -> Letter {
    Letter(
      id: Self.letters[place], school: school.id, to: .person(person), kind: kind, link: link,
      key: "letter/\(place)", notBefore: now, queuedAt: now)
  }

  private func line(_ act: String, _ objects: [RecordObject]) -> RecordEntry {
    RecordEntry(at: clock.now(), actor: office, act: act, objects: objects)
  }
}
