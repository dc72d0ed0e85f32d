import Essentials
import Ledger
import Mailing
import Storage
import Testing

@Suite struct LetterStoreTests {
  @Test(arguments: StorePlace.allCases)
  func `letters of every shape come back as they were`(place: StorePlace) async throws {
    try await KeptLetters.with(place) { kept in
      let checkpoint = try #require(
        CheckpointText(
          """
          larkfield.example/record/1
          7
          \(String(repeating: "A", count: 43))=

          \u{2014} larkfield.example/record/1 \(String(repeating: "B", count: 92))

          """))
      let letters = try [
        KeptLetters.letter(1, .signIn, link: KeptLetters.secretLink()),
        KeptLetters.letter(2, .week(WeekCounts(late: 1, thisWeek: 2, later: 3))),
        KeptLetters.letter(
          3, .checkpoint(checkpoint), to: .outside(MailAddress("Chair@larkfield.example"))),
        KeptLetters.letter(4, .late, link: LetterLink(path: "/today")),
      ]
      for letter in letters {
        #expect(try await kept.queue(letter) == [letter])
        #expect(try await kept.store.letter(letter.id, in: KeptLetters.larkfield) == letter)
      }
      #expect(try await kept.store.letter(letters[0].id, in: KeptLetters.neighbour) == nil)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `a key is taken once in each school, with its line of the record`(
    place: StorePlace
  ) async throws {
    try await KeptLetters.with(place) { kept in
      let (one, again) = (
        KeptLetters.letter(1, key: "digest/1"), KeptLetters.letter(2, key: "digest/1")
      )
      let taken = try await kept.queue(one, again)
      #expect(taken == [one])
      let takenLater = try await kept.queue(again)
      #expect(takenLater == [])
      let theirs = KeptLetters.letter(1, of: KeptLetters.neighbour, key: "digest/1")
      #expect(try await kept.queue(theirs, in: KeptLetters.neighbour) == [theirs])
      #expect(try await kept.acts() == ["mailing.letter.queued"])
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `nothing is queued when a line of the record cannot be written`(
    place: StorePlace
  ) async throws {
    try await KeptLetters.with(place) { kept in
      await #expect(throws: RecordLineFault.self) {
        try await kept.store.queue([KeptLetters.letter(1)], in: KeptLetters.larkfield) { _ in
          KeptLetters.brokenLine
        }
      }
      let claimed = try await kept.claim()
      #expect(claimed.isEmpty)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `troubled letters are listed for their own school until they are set aside`(
    place: StorePlace
  ) async throws {
    try await KeptLetters.with(place) { kept in
      try await kept.queue(KeptLetters.letter(1), KeptLetters.letter(2))
      for letter in try await kept.claim() {
        let state: LetterState =
          letter.id.low == 1
          ? .failed(.busy, nextAt: KeptLetters.now.adding(seconds: 60)) : .sent(at: KeptLetters.now)
        let isOurs = try await kept.store.settle(
          letter, as: state, address: MailAddress("priya@larkfield.example"), recording: [])
        #expect(isOurs)
      }
      let troubled = try await kept.store.troubled(in: KeptLetters.larkfield, limit: 9)
      #expect(troubled.map(\.id.low) == [1])
      #expect(try await kept.store.troubled(in: KeptLetters.neighbour, limit: 9).isEmpty)
      let letter = try #require(troubled.first)
      try await kept.store.change(
        letter, to: .setAside(at: KeptLetters.now), usingAddressAgain: false,
        recording: [KeptLetters.line("mailing.letter.set-aside")])
      #expect(try await kept.store.troubled(in: KeptLetters.larkfield, limit: 9).isEmpty)
      await #expect(throws: Refusal.letterChanged) {
        try await kept.store.change(
          letter, to: .waiting(until: KeptLetters.now), usingAddressAgain: true,
          recording: [KeptLetters.line("no")])
      }
      #expect(try await kept.acts().last == "mailing.letter.set-aside")
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `an address that bounced shows what went there, whatever its letters' case`(
    place: StorePlace
  ) async throws {
    try await KeptLetters.with(place) { kept in
      let (school, now) = (KeptLetters.larkfield, KeptLetters.now)
      let address = try MailAddress("Priya@larkfield.example")
      try await kept.queue(KeptLetters.letter(1))
      for letter in try await kept.claim() {
        _ = try await kept.store.settle(letter, as: .sent(at: now), address: address, recording: [])
      }
      let lower = try MailAddress("priya@larkfield.example")
      func bounce(since: Int64) async throws -> [LetterID] {
        try await kept.store.bounce(
          lower, in: school, at: now, sentSince: now.adding(seconds: since)
        ) { letters in
          RecordEntry(
            at: now, actor: .program("mail"), act: "mailing.address.bounced",
            objects: letters.map { RecordObject("letter", $0) })
        }
      }
      #expect(try await bounce(since: 1) == [])
      #expect(try await bounce(since: -1).map(\.low) == [1])
      #expect(try await kept.store.isBounced(address, in: school))
      #expect(try await kept.store.isBounced(address, in: KeptLetters.neighbour) == false)
      let many = [address, try MailAddress("grace@larkfield.example")]
      #expect(try await kept.store.bounced(among: many, in: school) == [address])
      #expect(try await kept.store.bounced(among: many, in: KeptLetters.neighbour).isEmpty)
      let bounced = try #require(try await kept.store.troubled(in: school, limit: 9).first)
      try await kept.store.change(
        bounced, to: .setAside(at: now), usingAddressAgain: true, recording: [])
      #expect(try await kept.store.isBounced(address, in: school) == false)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `old letters are forgotten, those that wait are not`(place: StorePlace) async throws {
    try await KeptLetters.with(place) { kept in
      try await kept.queue(KeptLetters.letter(1), KeptLetters.letter(2))
      let first = try #require(try await kept.claim(1).first)
      _ = try await kept.store.settle(
        first, as: .sent(at: KeptLetters.now), address: nil, recording: [])
      for _ in 1...2 {
        try await kept.store.forget(
          endedBefore: KeptLetters.now.adding(seconds: 1), in: KeptLetters.larkfield
        ) { KeptLetters.line("mailing.letters.forgotten-\($0)") }
      }
      #expect(try await kept.acts().last == "mailing.letters.forgotten-1")
      #expect(try await kept.store.letter(first.id, in: KeptLetters.larkfield) == nil)
    }
  }
}
