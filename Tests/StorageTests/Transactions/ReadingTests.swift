import Essentials
import Foundation
import Storage
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(15))) struct ReadingTests {
  @Test(arguments: DatabaseEngine.allCases)
  func `what was written is read once the write returned`(engine: DatabaseEngine) async throws {
    try await engine.withSchools { database in
      for number in 1...50 {
        try await database.write(for: .school(School.larkfield)) { connection in
          try School.add(number, on: connection)
        }
        #expect(try await database.people() == number)
      }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `reading goes on while a long write is under way, and sees nothing of it`(
    engine: DatabaseEngine
  ) async throws {
    try await engine.withSchools { database in
      let bell = Doorbell()
      async let writing: Void = database.write(for: .school(School.larkfield)) { connection in
        try School.add(1, on: connection)
        bell.ringAndWait()
      }
      await bell.isRung()
      try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<20 { group.addTask { try await database.people() } }
        for try await count in group { #expect(count == 0) }
      }
      bell.open()
      try await writing
      #expect(try await database.people() == 1)
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a reading body sees one picture from beginning to end`(
    engine: DatabaseEngine
  ) async throws {
    try await engine.withSchools { database in
      let bell = Doorbell()
      async let reading = database.read(for: .school(School.larkfield)) { connection in
        let before = try School.count(on: connection)
        bell.ringAndWait()
        return (before, try School.count(on: connection))
      }
      await bell.isRung()
      try await database.write(for: .school(School.larkfield)) { connection in
        try School.add(1, on: connection)
      }
      bell.open()
      #expect(try await reading == (0, 0))
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `bodies that wait take no thread from anybody else`(engine: DatabaseEngine) async throws {
    // One more than the threads that Swift's tasks share, so that they would all be taken.
    let readers = ProcessInfo.processInfo.activeProcessorCount + 1
    try await engine.withPlace { place in
      let database = try await place.open(readers: readers)
      let bell = Doorbell()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<readers {
          group.addTask {
            try await database.read(for: .installation) { _ in bell.ringAndWait() }
          }
        }
        for _ in 0..<readers { await bell.isRung() }
        bell.open(for: readers)
        try await group.waitForAll()
      }
      await database.close()
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `more readers than connections take turns`(engine: DatabaseEngine) async throws {
    try await engine.withSchools { database in
      try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<300 { group.addTask { try await database.people() } }
        for try await count in group { #expect(count == 0) }
      }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a reading body that fails half way through its rows leaves the connection good`(
    engine: DatabaseEngine
  ) async throws {
    struct Trouble: Error {}
    try await engine.withSchools { database in
      try await database.write(for: .school(School.larkfield)) { connection in
        for number in 1...3 { try School.add(number, on: connection) }
      }
      for _ in 0..<10 {
        await #expect(throws: Trouble.self) {
          try await database.read(for: .school(School.larkfield)) { connection in
            _ = try connection.rows("select id from person") { _ in throw Trouble() }
          }
        }
      }
      // Sees what is written afterwards, so no old picture was kept.
      try await database.write(for: .school(School.larkfield)) { try School.add(4, on: $0) }
      for _ in 0..<10 { #expect(try await database.people() == 4) }
    }
  }
}
