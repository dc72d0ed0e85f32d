import Essentials
import Ledger
import Storage
import Testing

private struct ChangeOfMind: Error {}

/// What a transaction does for the end of the record, statement by statement.
@Suite struct RecordEndTests {
  private let sample = SampleRecord()

  /// Runs three bodies that add a line each, of which the last thinks better of it; tells who was kept.
  private func run(_ diary: Diary, failsAt: String? = nil) async -> [Bool] {
    let batch = Batch(size: 3)
    let row = SQLRow(names: ["frontier"], values: [.bytes(MerkleFrontier().bytes)])
    return await withTaskGroup(of: (Int, Bool).self) { group in
      for number in 0..<3 {
        group.addTask {
          do {
            let position: Int = try await withCheckedThrowingContinuation { continuation in
              let write = QueuedWrite(
                number: number, scope: .school(SampleRecord.school), isRestructuring: false,
                continuation: continuation
              ) { connection in
                let position = try sample.append(number..<number + 1, on: connection)
                if number == 2 { throw ChangeOfMind() }
                return position
              }
              if let all = batch.add(write) {
                let session = ScriptedSession(diary, failsAt: failsAt, answering: row)
                GroupCommit.run(all, on: session, texts: SQLTextCache())
              }
            }
            return (number, position == number)
          } catch {
            return (number, false)
          }
        }
      }
      return await group.reduce(into: [false, false, false]) { $0[$1.0] = $1.1 }
    }
  }

  @Test func `bodies that share a commit read the end once, and write and sign it once`() async {
    let diary = Diary()
    #expect(await run(diary) == [true, true, false])
    let steps = diary.all.map { $0.split(separator: " ").prefix(3).joined(separator: " ") }
    #expect(
      steps == [
        "begin", "mark", "update record_head set", "keep", "mark", "keep", "mark", "undo",
        "insert into record_entry", "insert into record_mention", "update record_head set",
        "commit",
      ])
  }

  @Test func `when the end cannot be written nobody's write is kept`() async {
    let diary = Diary()
    let writing =
      "update record_head set size = ?, frontier = ?, checkpoint = ? where school_id = ?"
    #expect(await run(diary, failsAt: writing) == [false, false, false])
    // Together, and then each of the two alone that had something to write.
    #expect(diary.all.count { $0 == writing } == 3)
    #expect(diary.all.last == "roll back" && !diary.all.contains("commit"))
  }
}
