import Essentials
import Foundation
import Storage
import TestSupport

/// A process beside the tests: the victim of kills, the writer of kept databases, the one who measures.
///
///     StorageProbe rows ENGINE PLACE FIRST     writes plain rows until it is killed
///     StorageProbe work WORK ENGINE PLACE      works in a school until it is killed
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
    switch (arguments.first, arguments.count) {
    case ("rows", 4):
      let place = TestDatabase(engine: arguments[1], place: arguments[2])
      try await PlainRows(database: place.open()).write(from: Int(arguments[3]) ?? 0)
    case ("work", 4):
      let place = TestDatabase(engine: arguments[2], place: arguments[3])
      guard let work = KilledWork(rawValue: arguments[1]) else { throw ProbeFault("which work?") }
      let school = try await ProbeSchool.started(in: place.open(), clock: .random())
      try await Worker(school: school).run(work)
    default: throw ProbeFault("unknown arguments: \(arguments)")
    }
  }
}
