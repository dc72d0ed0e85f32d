import Essentials
import Storage
import TestSupport
import Testing

private struct ChangeOfMind: Error {}

@Suite(.timeLimit(.minutes(15))) struct WritingTests {
  @Test(arguments: DatabaseEngine.allCases)
  func `a thousand writes at once: those that fail are undone alone, the others are kept`(
    engine: DatabaseEngine
  ) async throws {
    try await engine.withSchools { database async throws in
      let kept = Counter()
      let undone = Counter()
      await withTaskGroup { group in
        for number in 1...1000 {
          group.addTask {
            do {
              try await database.write(for: .school(School.larkfield)) { connection in
                try School.add(number, on: connection)
                if number.isMultiple(of: 7) { throw ChangeOfMind() }
                if number.isMultiple(of: 11) { try School.add(number, on: connection) }
              }
              kept.increment()
            } catch is ChangeOfMind {
              undone.increment()
            } catch is SQLConstraintViolation {
              undone.increment()
            } catch {
              Issue.record(error)
            }
          }
        }
      }
      let failing = (1...1000).count { $0.isMultiple(of: 7) || $0.isMultiple(of: 11) }
      #expect(undone.count == failing)
      #expect(kept.count == 1000 - failing)
      #expect(try await database.people() == 1000 - failing)
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a body that fails leaves nothing`(engine: DatabaseEngine) async throws {
    try await engine.withSchools { database async throws in
      await #expect(throws: ChangeOfMind.self) {
        try await database.write(for: .school(School.larkfield)) { connection in
          try School.add(1, on: connection)
          throw ChangeOfMind()
        }
      }
      #expect(try await database.people() == 0)
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `looking and then writing is safe between two processes`(
    engine: DatabaseEngine
  ) async throws {
    try await engine.withPlace([SchoolTables()]) { place in
      let databases = [try await place.open(), try await place.open()]
      try await School.open(in: databases[0])
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<200 {
          group.addTask {
            try await databases[number % 2].write(for: .school(School.larkfield)) { connection in
              // Two that see the same count would give the same identifier, and one would fail.
              try School.add(try School.count(on: connection), on: connection)
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(try await databases[0].people() == 200)
      for database in databases { await database.close() }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a write that is cancelled while it waits does not happen`(
    engine: DatabaseEngine
  ) async throws {
    try await engine.withSchools { database in
      let bell = Doorbell()
      let ran = Counter()
      let first = Task {
        try await database.write(for: .school(School.larkfield)) { _ in bell.ringAndWait() }
      }
      await bell.isRung()
      let second = Task {
        try await database.write(for: .school(School.larkfield)) { _ in ran.increment() }
      }
      second.cancel()
      await #expect(throws: CancellationError.self) { try await second.value }
      bell.open()
      try await first.value
      #expect(ran.count == 0)
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a write that is cancelled after it began is kept`(engine: DatabaseEngine) async throws {
    try await engine.withSchools { database in
      let bell = Doorbell()
      let writing = Task {
        try await database.write(for: .school(School.larkfield)) { connection in
          bell.ringAndWait()
          try School.add(1, on: connection)
        }
      }
      await bell.isRung()
      writing.cancel()
      bell.open()
      try await writing.value
      #expect(try await database.people() == 1)
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a read that is cancelled while it waits does not happen`(
    engine: DatabaseEngine
  ) async throws {
    try await engine.withPlace { place in
      let database = try await place.open(readers: 1)
      let bell = Doorbell()
      let first = Task { try await database.read(for: .installation) { _ in bell.ringAndWait() } }
      await bell.isRung()
      let second = Task { try await database.read(for: .installation) { _ in 1 } }
      second.cancel()
      await #expect(throws: CancellationError.self) { try await second.value }
      bell.open()
      try await first.value
      await database.close()
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `when too many wait, the next is told at once`(engine: DatabaseEngine) async throws {
    try await engine.withPlace { place in
      let database = try await place.open(capacity: 1)
      let bell = Doorbell()
      let first = Task { try await database.write(for: .installation) { _ in bell.ringAndWait() } }
      await bell.isRung()
      let busy = Counter()
      await withTaskGroup { group in
        for _ in 0..<3 {
          group.addTask {
            do {
              try await database.write(for: .installation) { _ in }
            } catch SQLFault.busy(waiting: 1) {
              busy.increment()
              if busy.count == 2 { bell.open() }
            } catch {
              Issue.record(error)
            }
          }
        }
      }
      try await first.value
      #expect(busy.count == 2)
      await database.close()
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `closing waits for those inside and refuses the rest`(engine: DatabaseEngine) async throws {
    try await engine.withPlace([SchoolTables()]) { place in
      let database = try await place.open()
      try await School.open(in: database)
      let bell = Doorbell()
      let writing = Task {
        try await database.write(for: .school(School.larkfield)) { connection in
          bell.ringAndWait()
          try School.add(1, on: connection)
        }
      }
      await bell.isRung()
      async let closing: Void = database.close()
      bell.open()
      await closing
      try await writing.value
      await #expect(throws: SQLFault.closed) { try await database.people() }
      await #expect(throws: SQLFault.closed) {
        try await database.write(for: .installation) { _ in }
      }
      #expect(try await place.opened { try await $0.people() } == 1)
    }
  }
}
