import Accounts
import Deadlines
import Essentials
import Mailing
import People
import Storage
import Vault

extension ProbeSchool {
  var schools: SQLSchoolStore { SQLSchoolStore(database, journal: journal) }
  var accounts: SQLAccountStore { SQLAccountStore(database, journal: journal) }
  var calendars: SQLCalendarStore { SQLCalendarStore(database, journal: journal) }
  var readings: SQLReadingStore { SQLReadingStore(database, journal: journal) }
  var feeds: SQLCalendarFeedStore { SQLCalendarFeedStore(database, journal: journal) }
  var evidence: SQLEvidenceStore { SQLEvidenceStore(database, journal: journal) }

  var duties: SQLDutyStore {
    get throws {
      let (ring, random) = (try DataKeyRing(ProbeSecrets.keys), ProbeSecrets.chance(seed: 2))
      return SQLDutyStore(
        database, journal: journal,
        seal: { try ring.seal(text: $0, for: SealedPlace($1), random: random) },
        open: { try ring.text($0, for: SealedPlace($1)).value })
    }
  }

  var rosters: SQLPendingRosterStore {
    get throws {
      let (ring, random) = (try DataKeyRing(ProbeSecrets.keys), ProbeSecrets.chance(seed: 3))
      return SQLPendingRosterStore(
        database, journal: journal,
        seal: { try ring.seal($0, for: SealedPlace($1), random: random) },
        open: { try ring.open($0, for: SealedPlace($1)) })
    }
  }

  var letters: SQLLetterStore {
    get throws {
      let (ring, random) = (try DataKeyRing(ProbeSecrets.keys), ProbeSecrets.chance(seed: 4))
      return SQLLetterStore(
        database, journal: journal,
        seal: LetterSeal(
          seal: { token, letter, school in
            try ring.seal(
              text: token.value, for: SealedPlace("letter.token", school: school, row: letter),
              random: random)
          },
          open: { sealed, letter, school in
            try ring.text(sealed, for: SealedPlace("letter.token", school: school, row: letter))
          }))
    }
  }

  /// The school's time, without any holidays.
  var time: SchoolTime {
    get throws {
      guard let clock = LocalClock.london() else { throw ProbeFault("no time in London") }
      let holidays = try BankHolidays(
        reading: """
          source: probe
          checked-on: 2025-06-01
          covers: 2025-01-01 to 2025-12-31

          2025-12-25: Christmas Day
          """)
      return SchoolTime(
        calendar: SchoolCalendar(.none, bankHolidays: holidays), clock: clock)
    }
  }

  /// Where people sign in, with a source of chance; only the head may not do without a second step.
  func reception(_ random: @escaping RandomBytes) throws -> Reception {
    try Reception(
      store: accounts, keys: ProbeSecrets.keys,
      site: PasskeySite(domain: "policy.larkfield.example", origins: []),
      cost: ProbeSecrets.cost,
      person: { [people] email, school in
        try await people.people(of: school).first {
          $0.details.email?.description.lowercased() == email
        }?.id
      },
      mustHaveSecondFactor: { person, _ in person == ProbeStaff.head },
      identifiers: clock.newIdentifier, random: random, now: clock.now)
  }
}

extension SealedPlace {
  fileprivate init<Mark>(_ spot: SealedSpot<Mark>) {
    self.init(spot.column, school: spot.school, row: spot.row)
  }
}
