import Essentials
import Foundation
import Storage
import TestSupport

/// Writes without end and says what was acknowledged, until it is killed: the victim of `KillTests`.
///
/// Arguments: the engine, where the database is, and the first number to write.
@main struct StorageProbe {
  static func main() async throws {
    let arguments = CommandLine.arguments
    let place: TestDatabase =
      arguments[1] == "sqlite" ? .sqlite(arguments[2]) : .postgres(arguments[2])
    let first = Int(arguments[3]) ?? 0
    let database = try await place.open()
    await withThrowingTaskGroup(of: Void.self) { group in
      for lane in 0..<8 {
        group.addTask {
          for number in stride(from: first + lane, to: .max, by: 8) {
            try await write(number, to: database)
            try FileHandle.standardOutput.write(contentsOf: Data("\(number)\n".utf8))
          }
        }
      }
    }
  }

  /// Two rows that belong together, and now and then a body that changes its mind.
  private static func write(_ number: Int, to database: any SQLDatabase) async throws {
    struct ChangeOfMind: Error {}
    do {
      try await database.write(for: .installation) { connection in
        try connection.execute("insert into act (number) values (?)", [.int(number)])
        try connection.execute("insert into line (number) values (?)", [.int(number)])
        if number % 5 == 4 { throw ChangeOfMind() }
      }
    } catch is ChangeOfMind {
      return
    }
  }
}
