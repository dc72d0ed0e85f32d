import Essentials
import Foundation
import Storage

/// Writes rows without end: two that belong together, and now and then a body that changes its mind.
struct PlainRows {
  let database: any SQLDatabase

  func write(from first: Int) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for lane in 0..<8 {
        group.addTask {
          for number in stride(from: first + lane, to: .max, by: 8) {
            try await write(number)
            try FileHandle.standardOutput.write(contentsOf: Data("\(number)\n".utf8))
          }
        }
      }
      try await group.waitForAll()
    }
  }

  private func write(_ number: Int) async throws {
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
