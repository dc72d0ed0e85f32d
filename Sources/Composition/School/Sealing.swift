internal import Deadlines
internal import Essentials
internal import Mailing
internal import People
internal import Storage
internal import Vault

/// Seals what the stores keep sealed, with the installation's keys.
struct Sealing: Sendable {
  private let ring: DataKeyRing
  private let random: RandomBytes

  init(_ keys: KeyFile, random: @escaping RandomBytes) {
    ring = DataKeyRing(keys)
    self.random = random
  }

  /// The texts that people write about duties.
  func duties(_ database: any SQLDatabase, _ journal: RecordJournal) -> SQLDutyStore {
    let (ring, random) = (ring, random)
    return SQLDutyStore(
      database, journal: journal,
      seal: { text, spot in try ring.seal(text: text, for: SealedPlace(spot), random: random) },
      open: { sealed, spot in try ring.text(sealed, for: SealedPlace(spot)).value })
  }

  /// Lists of people that wait for somebody's yes.
  func rosters(_ database: any SQLDatabase, _ journal: RecordJournal) -> SQLPendingRosterStore {
    let (ring, random) = (ring, random)
    return SQLPendingRosterStore(
      database, journal: journal,
      seal: { bytes, spot in try ring.seal(bytes, for: SealedPlace(spot), random: random) },
      open: { sealed, spot in try ring.open(sealed, for: SealedPlace(spot)) })
  }

  /// The secrets in links that wait to be sent.
  var letters: LetterSeal {
    let (ring, random) = (ring, random)
    return LetterSeal(
      seal: { token, letter, school in
        try ring.seal(
          text: token.value, for: SealedPlace("letter.token", school: school, row: letter),
          random: random)
      },
      open: { sealed, letter, school in
        try ring.text(sealed, for: SealedPlace("letter.token", school: school, row: letter))
      })
  }
}

extension SealedPlace {
  fileprivate init<Mark>(_ spot: SealedSpot<Mark>) {
    self.init(spot.column, school: spot.school, row: spot.row)
  }
}
