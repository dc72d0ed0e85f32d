import Storage
import Testing

private struct ChangeOfMind: Error {}

@Suite struct GroupCommitTests {
  /// Runs bodies that each execute a statement named for them, and throw when told so.
  private func run(
    _ names: [String], failing: Set<String> = [], failsAt: String? = nil, _ diary: Diary
  ) async -> [String] {
    let batch = Batch(size: names.count)
    return await withTaskGroup(of: String.self) { group in
      for (number, name) in names.enumerated() {
        group.addTask {
          do {
            let value: String = try await withCheckedThrowingContinuation { continuation in
              let write = QueuedWrite(
                number: number, scope: .installation, isRestructuring: false,
                continuation: continuation
              ) { connection in
                try connection.execute(name)
                if failing.contains(name) { throw ChangeOfMind() }
                return name
              }
              if let all = batch.add(write) {
                GroupCommit.run(
                  all, on: ScriptedSession(diary, failsAt: failsAt), texts: SQLTextCache())
              }
            }
            return "\(name) kept: \(value)"
          } catch is ChangeOfMind {
            return "\(name) undone"
          } catch {
            return "\(name) failed: \(error)"
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }.sorted()
    }
  }

  @Test func `a body on its own needs no mark`() async {
    let diary = Diary()
    #expect(await run(["a"], diary) == ["a kept: a"])
    #expect(diary.all == ["begin", "a", "commit"])
  }

  @Test func `a body on its own that fails rolls back`() async {
    let diary = Diary()
    #expect(await run(["a"], failing: ["a"], diary) == ["a undone"])
    #expect(diary.all == ["begin", "a", "roll back"])
  }

  @Test func `several bodies share a commit, and one that fails is undone to its mark`() async {
    let diary = Diary()
    let outcomes = await run(["a", "b", "c"], failing: ["b"], diary)
    #expect(outcomes == ["a kept: a", "b undone", "c kept: c"])
    #expect(
      diary.all == [
        "begin", "mark", "a", "keep", "mark", "b", "undo", "mark", "c", "keep", "commit",
      ])
  }

  @Test func `when the commit fails everybody hears it, also who had failed before`() async {
    let outcomes = await run(["a", "b"], failing: ["b"], failsAt: "commit", Diary())
    #expect(
      outcomes == ["a failed: Trouble(at: \"commit\")", "b failed: Trouble(at: \"commit\")"])
  }

  @Test func `when a body cannot be undone everybody hears it and nothing is kept`() async {
    let diary = Diary()
    let outcomes = await run(["a", "b", "c"], failing: ["b"], failsAt: "undo", diary)
    #expect(outcomes.allSatisfy { $0.hasSuffix("failed: Trouble(at: \"undo\")") })
    #expect(diary.all.last == "roll back")
  }

  @Test func `when no transaction begins no body runs`() async {
    let diary = Diary()
    _ = await run(["a", "b"], failsAt: "begin", diary)
    #expect(diary.all == ["begin", "roll back"])
  }
}
