import Essentials
import Mailing
import Storage
import Testing

@Suite struct LetterClaimTests {
  @Test(arguments: DatabaseEngine.allCases)
  func `two processes never take the same letter`(engine: DatabaseEngine) async throws {
    try await KeptLetters.withTwoProcesses(engine) { one, other in
      for number in 1...20 { try await one.queue(KeptLetters.letter(UInt64(number))) }
      let taken = try await withThrowingTaskGroup(of: [Letter].self) { group in
        for turn in 0..<8 {
          group.addTask { try await (turn.isMultiple(of: 2) ? one : other).claim(4) }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      #expect(taken.count == 20)
      #expect(Set(taken.map(\.id)).count == 20)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `a letter comes back when its lease is over, and the late answer counts for nothing`(
    place: StorePlace
  ) async throws {
    try await KeptLetters.with(place) { kept in
      try await kept.queue(KeptLetters.letter(1))
      let first = try #require(try await kept.claim().first)
      #expect(first.attempts == 1)
      #expect(try await kept.claim(at: KeptLetters.now.adding(seconds: 1199)).isEmpty)
      let second = try #require(
        try await kept.claim(at: KeptLetters.now.adding(seconds: 1200)).first)
      #expect(second.attempts == 2)
      let sent = LetterState.sent(at: KeptLetters.now)
      #expect(
        try await kept.store.settle(
          first, as: sent, address: nil, recording: [KeptLetters.line("late")]) == false)
      #expect(
        try await kept.store.settle(
          second, as: sent, address: nil, recording: [KeptLetters.line("mailing.letter.sent")]))
      #expect(try await kept.acts() == ["mailing.letter.queued", "mailing.letter.sent"])
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `somebody who waits for a link does not stand behind three hundred reminders`(
    place: StorePlace
  ) async throws {
    try await KeptLetters.with(place) { kept in
      try await kept.queue(KeptLetters.letter(1), KeptLetters.letter(2))
      try await kept.queue(KeptLetters.letter(3, .signIn, link: KeptLetters.secretLink()))
      try await kept.queue(
        KeptLetters.letter(4, .urgent, notBefore: KeptLetters.now.adding(seconds: 1)))
      #expect(try await kept.claim(2).map(\.id.low) == [3, 1])
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `letters of all schools are taken, and given back as they were`(
    place: StorePlace
  ) async throws {
    try await KeptLetters.with(place) { kept in
      try await kept.queue(KeptLetters.letter(1))
      try await kept.queue(
        KeptLetters.letter(1, of: KeptLetters.neighbour), in: KeptLetters.neighbour)
      let taken = try await kept.claim()
      #expect(Set(taken.map(\.school)) == [KeptLetters.larkfield, KeptLetters.neighbour])
      let later = KeptLetters.now.adding(seconds: 60)
      #expect(try await kept.store.putBack(taken, until: later) == 2)
      #expect(try await kept.claim().isEmpty)
      #expect(try await kept.claim(at: later).map(\.attempts) == [1, 1])
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a copy of the database opens no link, and a sent letter has none`(
    engine: DatabaseEngine
  ) async throws {
    try await KeptLetters.with(engine) { kept, database in
      try await kept.queue(KeptLetters.letter(1, .signIn, link: KeptLetters.secretLink()))
      func sealed() async throws -> [UInt8]? {
        try await database.read(for: .school(KeptLetters.larkfield)) { connection in
          try connection.firstRow("select sealed_token from letter") { try $0.bytesOrNil(0) } ?? nil
        }
      }
      let bytes = try #require(try await sealed())
      #expect(!String(decoding: bytes, as: UTF8.self).contains(KeptLetters.secret.prefix(8)))
      let letter = try #require(try await kept.claim().first)
      #expect(letter.link?.token?.value == KeptLetters.secret)
      _ = try await kept.store.settle(
        letter, as: .sent(at: KeptLetters.now), address: nil, recording: [])
      #expect(try await sealed() == nil)
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a secret under a lost key is given up and stops no other letter`(
    engine: DatabaseEngine
  ) async throws {
    try await KeptLetters.with(engine) { kept, database in
      try await kept.queue(KeptLetters.letter(1, .signIn, link: KeptLetters.secretLink()))
      try await kept.queue(KeptLetters.letter(2))
      struct LostKey: Error {}
      let later = KeptLetters(
        database,
        seal: LetterSeal(seal: { _, _, _ in [] }, open: { _, _, _ in throw LostKey() }))
      #expect(try await later.claim().map(\.id.low) == [2])
      let given = try await later.store.letter(
        LetterID(high: 9, low: 1), in: KeptLetters.larkfield)
      #expect(given?.state == .givenUp(.linkOver, at: KeptLetters.now))
      #expect(try await later.acts().last == "mailing.letter.given-up")
    }
  }
}
