import Foundation
import Ledger
import Storage
import TestSupport

/// A long record of real entries, exported to be checked by the program.
struct LongRecord: Encodable {
  let entries: Int
  let bytes: Int
  let secondsToWrite: Double

  /// Writes the record, its export `record.jsonl` and its key `record.key` into a folder.
  static func write(_ entries: Int, to folder: String) async throws -> LongRecord {
    let clock = { ProcessorTime.seconds(CLOCK_MONOTONIC) }
    return try await TestDatabase.sqlite(folder + "/record.sqlite").opened { database in
      let school = try await ProbeSchool.started(in: database, clock: .random())
      let start = clock()
      for first in stride(from: 0, to: entries, by: 500) {
        let batch = (first..<min(first + 500, entries)).map { _ in AppendTimes.entry(of: school) }
        try await database.write(for: .school(school.id)) { connection in
          try school.journal.append(batch, of: school.id, on: connection)
        }
      }
      let took = clock() - start
      let export = Export()
      try await school.record.export { export.add($0) }
      try Data(export.bytes).write(to: URL(fileURLWithPath: folder + "/record.jsonl"))
      try Data(school.verifierKey.description.utf8)
        .write(to: URL(fileURLWithPath: folder + "/record.key"))
      return LongRecord(entries: entries, bytes: export.bytes.count, secondsToWrite: took)
    }
  }
}
