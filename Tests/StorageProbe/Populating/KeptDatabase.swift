import Essentials
import Foundation
package import Storage
import TestSupport

/// A populated database as a release left it: a dump for each engine, and what the stores read in it.
///
/// In `Tests/Databases`; `script/populate-database NAME` makes one. It is never changed again: schools
/// have databases like it.
package struct KeptDatabase: Sendable {
  /// The release, such as `0.1`.
  package let name: String
  private let folder: String

  /// All that are kept, in order of their names.
  package static var all: [KeptDatabase] {
    get throws {
      let folder = Repository.path("Tests/Databases")
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".txt") }.sorted()
        .map { KeptDatabase(name: String($0.dropLast(4)), folder: folder) }
    }
  }

  /// The lines that its release read.
  package var lines: [String] {
    get throws {
      try String(contentsOfFile: path("txt"), encoding: .utf8)
        .split(separator: "\n").map(String.init)
    }
  }

  /// The dump for an engine.
  package func dump(for engine: DatabaseEngine) -> String { path("\(engine.rawValue).sql") }

  /// What today's stores read in a database that was kept, once it is up to date.
  package static func read(from database: any SQLDatabase) async throws -> [String] {
    var lines: [String] = []
    for id in [ProbeSchool.larkfield, ProbeSchool.neighbour] {
      let school = try await ProbeSchool.started(id, in: database, clock: .counting())
      lines += try await SchoolDescription(school).lines
    }
    return lines
  }

  /// Writes a new one with today's tables.
  static func write(named name: String, to folder: String) async throws {
    let kept = KeptDatabase(name: name, folder: folder)
    for engine in DatabaseEngine.allCases {
      try await engine.withPlace { place in
        try await place.opened { try await populate($0) }
        try await place.dump().write(
          toFile: kept.dump(for: engine), atomically: true, encoding: .utf8)
        // Reading counts an attempt, so it comes after.
        let lines = try await place.opened { try await read(from: $0) }
        try (lines.joined(separator: "\n") + "\n").write(
          toFile: kept.path("txt"), atomically: true, encoding: .utf8)
      }
    }
  }

  /// Writes a believable year into an empty database, with today's tables.
  package static func populate(_ database: any SQLDatabase) async throws {
    let clock = ProbeClock.counting()
    let school = try await ProbeSchool.started(in: database, clock: clock)
    try await PopulatedSchool(school: school).populate()
    try await ProbeStaff.join(.started(ProbeSchool.neighbour, in: database, clock: clock))
  }

  private func path(_ ending: String) -> String { "\(folder)/\(name).\(ending)" }
}
