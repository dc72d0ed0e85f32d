import Storage
import Synchronization

/// What a writer did, in order.
final class Diary: Sendable {
  private let lines = Mutex<[String]>([])

  var all: [String] { lines.withLock { $0 } }

  func note(_ line: String) { lines.withLock { $0.append(line) } }
}

/// A writer that only keeps a diary, answers with one row, and fails where it is told to: always, or so many times.
final class ScriptedSession: SQLWriterSession {
  struct Trouble: Error, Equatable { var at: String }

  let engine = DatabaseEngine.sqlite
  private let diary: Diary
  private let failsAt: String?
  private let fault: (any Error)?
  private let row: SQLRow?
  private var failuresLeft: Int
  private var beginsLeft: Int

  init(
    _ diary: Diary, failsAt: String? = nil, times: Int = .max, with fault: (any Error)? = nil,
    begins: Int = .max, answering row: SQLRow? = nil
  ) {
    self.diary = diary
    self.row = row
    self.failsAt = failsAt
    self.fault = fault
    failuresLeft = times
    beginsLeft = begins
  }

  private func note(_ line: String) throws {
    diary.note(line)
    guard line == failsAt, failuresLeft > 0 else { return }
    failuresLeft -= 1
    throw fault ?? Trouble(at: line)
  }

  func execute(_ text: SQLText, _ values: [SQLValue]) throws -> Int {
    try note(text.sql)
    return 1
  }

  func rows(_ text: SQLText, _ values: [SQLValue], each: (SQLRow) throws -> Void) throws {
    try note(text.sql)
    if let row { try each(row) }
  }

  func plan(of text: SQLText) throws -> [String] { [] }

  func begin(for scope: SQLScope, isRestructuring: Bool) throws {
    try note("begin")
    guard beginsLeft > 0 else { throw Trouble(at: "begin") }
    beginsLeft -= 1
  }

  func turn(to scope: SQLScope) throws {}

  func mark() throws { try note("mark") }

  func keep() throws { try note("keep") }

  func undo() throws { try note("undo") }

  func commit() throws { try note("commit") }

  func rollBack() { diary.note("roll back") }
}
