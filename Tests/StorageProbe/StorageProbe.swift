import Essentials
import Foundation
import Storage
import TestSupport

/// A process beside the tests: the victim of kills, the writer of kept databases, the one who measures.
///
///     StorageProbe rows ENGINE PLACE FIRST               writes plain rows until it is killed
///     StorageProbe work WORK ENGINE PLACE                works in a school until it is killed
///     StorageProbe populate FOLDER NAME                  keeps a populated database of each engine
///     StorageProbe lend                                  lends a durable PostgreSQL database until its input ends
///     StorageProbe appends ENGINE PLACE WRITERS SECONDS  appends to the record
///     StorageProbe record ENTRIES FOLDER                 writes a long record and its export
///     StorageProbe sign-in ROUNDS                        compares passwords
///     StorageProbe school PEOPLE FOLDER POLICY           fills a data folder with a big school, to be served
///     StorageProbe joiners PEOPLE FOLDER POLICY          asks people who join, one by one and all at once
///     StorageProbe kills ENGINE KILLS SEED               kills processes and looks at what is kept
///
/// What measures says so in a line of JSON.
@main struct StorageProbe {
  static func main() async {
    do {
      try await run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      FileHandle.standardError.write(Data("StorageProbe: \(error)\n".utf8))
      exit(70)
    }
  }

  private static func run(_ arguments: [String]) async throws {
    let rest = Array(arguments.dropFirst())
    func number(_ place: Int) -> Int { Int(rest[place]) ?? 0 }
    switch (arguments.first, rest.count) {
    case ("rows", 3):
      let place = TestDatabase(engine: rest[0], place: rest[1])
      try await PlainRows(database: place.open()).write(from: number(2))
    case ("work", 3):
      let place = TestDatabase(engine: rest[1], place: rest[2])
      guard let work = KilledWork(rawValue: rest[0]) else { throw ProbeFault("which work?") }
      let school = try await ProbeSchool.started(in: place.open(), clock: .random())
      try await Worker(school: school).run(work)
    case ("populate", 2): try await KeptDatabase.write(named: rest[1], to: rest[0])
    case ("lend", 0):
      try await TestPostgres(isDurable: true).withDatabase([]) { connection in
        try say(connection)
        _ = try FileHandle.standardInput.readToEnd()
      }
    case ("appends", 4):
      let place = TestDatabase(engine: rest[0], place: rest[1])
      try tell(
        try await AppendTimes.measure(in: place, writers: number(2), for: Double(number(3))))
    case ("record", 2): try tell(try await LongRecord.write(number(0), to: rest[1]))
    case ("school", 3):
      try tell(try await ServedSchool.write(number(0), to: rest[1], policy: rest[2]))
    case ("joiners", 3):
      try tell(try await JoinerTimes.measure(number(0), in: rest[1], policy: rest[2]))
    case ("sign-in", 1): try tell(try SignInTimes.measure(rounds: number(0)))
    case ("kills", 3):
      guard let engine = DatabaseEngine(rawValue: rest[0]) else {
        throw ProbeFault("which engine?")
      }
      try tell(
        try await KillFigures.measure(number(1), on: engine, seed: UInt64(number(2))))
    default: throw ProbeFault("unknown arguments: \(arguments)")
    }
  }

  private static func tell(_ figures: some Encodable) throws {
    try say(String(decoding: try JSONEncoder().encode(figures), as: UTF8.self))
  }

  private static func say(_ line: String) throws {
    try FileHandle.standardOutput.write(contentsOf: Data("\(line)\n".utf8))
  }
}
