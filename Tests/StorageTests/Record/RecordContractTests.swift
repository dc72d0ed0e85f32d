import Crypto
import Essentials
import Ledger
import Storage
import TestSupport
import Testing

/// What every record gives back of what was written into it, in memory and on both engines.
@Suite struct RecordContractTests {
  private static let school = SampleRecord.school
  private static let neighbour = SchoolID(high: 8, low: 8)
  private let sample = SampleRecord()

  /// A record with the way to write into it.
  private struct Kept: Sendable {
    let record: any SchoolRecord
    let neighbours: any SchoolRecord
    let append: @Sendable ([RecordEntry]) async throws -> Int

    /// Adds so many lines of numbers that go on from a first one.
    func append(_ numbers: Range<Int>) async throws {
      _ = try await append(numbers.map(SampleRecord.entry))
    }
  }

  private func with(
    _ place: StorePlace, _ body: @Sendable (Kept) async throws -> Void
  ) async throws {
    guard let engine = place.engine else {
      let record = MemoryRecord(keys: sample.keys)
      return try await body(
        Kept(record: record.of(Self.school), neighbours: record.of(Self.neighbour)) {
          try record.append($0, of: Self.school)
        })
    }
    try await engine.withDatabase(SampleRecord.migrations) { database in
      for id in [Self.school, Self.neighbour] { try await sample.open(id, in: database) }
      let elsewhere = SQLRecord(database, of: Self.neighbour, keys: sample.keys)
      try await body(
        Kept(record: sample.reading(database), neighbours: elsewhere) { entries in
          try await database.write(for: .school(Self.school)) { [sample] connection in
            try sample.journal.append(entries, of: Self.school, on: connection)
          }
        })
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `lines come back as they were written, the newest first, page by page`(
    place: StorePlace
  ) async throws {
    try await with(place) { kept in
      #expect(try await kept.append([SampleRecord.entry(0)]) == 0)
      #expect(try await kept.append([SampleRecord.entry(1), SampleRecord.entry(2)]) == 1)
      let lines = try await kept.record.lines(limit: 9)
      #expect(lines.map(\.position) == [2, 1, 0])
      #expect(lines.map(\.entry) == [2, 1, 0].map(SampleRecord.entry))
      #expect(try await kept.record.lines(before: 2, limit: 1).map(\.position) == [1])
      let page = try await kept.record.lines(RecordFilter(), before: nil, skipping: 1, limit: 9)
      #expect(page.map(\.position) == [1, 0])
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `lines are found, and counted, by what they are about, by act and by time`(
    place: StorePlace
  ) async throws {
    try await with(place) { kept in
      try await kept.append(0..<20)
      for (filter, found) in [
        (RecordFilter(thing: PersonID(high: 1, low: 5).description), [5]),
        (RecordFilter(actPrefix: "policies."), []),
        (RecordFilter(actPrefix: "people.", since: Instant(seconds: 18)), [19, 18]),
        (RecordFilter(until: Instant(seconds: 3)), [2, 1, 0]),
      ] {
        #expect(try await kept.record.lines(filter, limit: 99).map(\.position) == found)
        #expect(try await kept.record.count(filter) == found.count)
      }
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `whoever acts, and for whom, is found too`(place: StorePlace) async throws {
    let (by, of) = (PersonID(high: 3, low: 1), PersonID(high: 3, low: 2))
    let actors: [RecordActor] = [.person(by), .link(of), .onBehalf(by: by, of: of)]
    try await with(place) { kept in
      _ = try await kept.append(
        actors.map { RecordEntry(at: Instant(seconds: 1), actor: $0, act: "people.test") })
      func found(_ person: PersonID) async throws -> [Int] {
        try await kept.record.lines(RecordFilter(thing: person.description), limit: 9)
          .map(\.position)
      }
      #expect(try await found(by) == [2, 0])
      #expect(try await found(of) == [2, 1])
    }
  }

  // Over 256 entries, so that roots of full rows are used.
  @Test(arguments: StorePlace.allCases)
  func `every line can be proved, and an earlier end is the beginning of a later one`(
    place: StorePlace
  ) async throws {
    try await with(place) { kept in
      try await kept.append(0..<270)
      let earlier = try await kept.record.checkpoint()
      try await kept.append(270..<600)
      let later = try await kept.record.checkpoint().checkpoint
      let proof = try await kept.record.consistency(from: 270, to: 600)
      #expect(proof.confirms(earlier.checkpoint.root, in: later.root))
      #expect(try await kept.record.checkpoint(at: 270) == earlier)
      #expect(try await kept.record.checkpoint(at: 601) == nil)
      let key = try sample.keys.noteKey(of: Self.school).verifierKey
      for position in [0, 255, 256, 511, 512, 599] {
        let receipt = try #require(try await kept.record.receipt(for: position))
        #expect(receipt.findings(with: [key]).isEmpty)
      }
      #expect(try await kept.record.receipt(for: 600) == nil)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `the exported record verifies alone`(place: StorePlace) async throws {
    try await with(place) { kept in
      try await kept.append(0..<300)
      let report = try await kept.record.report(sample.keys, of: Self.school)
      #expect(report.isWhole)
      #expect(report.entries == 300)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `a line that cannot be written leaves none, and says why alike`(
    place: StorePlace
  ) async throws {
    var unfit = SampleRecord.entry(1)
    unfit.commitments = ["text": [1, 2, 3]]
    var endless = SampleRecord.entry(2)
    endless.act = String(repeating: "a", count: 3000)
    var withNUL = SampleRecord.entry(3)
    withNUL.act = "a\0"
    try await with(place) { [unfit, endless, withNUL] kept async throws in
      await #expect(throws: RecordLineFault.self) {
        try await kept.append([SampleRecord.entry(0), unfit])
      }
      await #expect(throws: RecordStorageFault.wordTooLong(3000)) {
        try await kept.append([SampleRecord.entry(0), endless])
      }
      await #expect(throws: (any Error).self) {
        try await kept.append([SampleRecord.entry(0), withNUL])
      }
      #expect(try await kept.record.checkpoint().checkpoint.size == 0)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `a school sees its own record only`(place: StorePlace) async throws {
    try await with(place) { kept in
      try await kept.append(0..<5)
      #expect(try await kept.neighbours.lines(limit: 9).isEmpty)
      #expect(try await kept.neighbours.checkpoint().checkpoint.size == 0)
    }
  }
}
