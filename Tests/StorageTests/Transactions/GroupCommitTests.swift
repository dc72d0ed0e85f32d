import Storage
import Testing

private struct ChangeOfMind: Error {}

@Suite struct GroupCommitTests {
  /// Runs bodies that each execute a statement named for them, and throw when told so.
  private func run(
    _ names: [String], failing: Set<String> = [], failsAt: String? = nil, times: Int = .max,
    with fault: (any Error)? = nil, begins: Int = .max, _ diary: Diary
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
                  all,
                  on: ScriptedSession(
                    diary, failsAt: failsAt, times: times, with: fault, begins: begins),
                  texts: SQLTextCache())
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

  @Test func `when the commit fails each is tried alone, and hears what came of it alone`() async {
    let diary = Diary()
    let outcomes = await run(["a", "b"], failing: ["b"], failsAt: "commit", diary)
    #expect(outcomes == ["a failed: Trouble(at: \"commit\")", "b undone"])
    #expect(
      diary.all.suffix(7) == ["begin", "a", "commit", "roll back", "begin", "b", "roll back"])
  }

  @Test func `a commit that fails once costs nobody their write, and keeps none twice`() async {
    let diary = Diary()
    let outcomes = await run(["a", "b", "c"], failsAt: "commit", times: 1, diary)
    #expect(outcomes == ["a kept: a", "b kept: b", "c kept: c"])
    #expect(
      diary.all.drop { $0 != "roll back" } == [
        "roll back", "begin", "a", "commit", "begin", "b", "commit", "begin", "c", "commit",
      ])
  }

  @Test func `a body that breaks the transaction takes none of its neighbours with it`() async {
    let diary = Diary()
    let outcomes = await run(["a", "b", "c"], failing: ["b"], failsAt: "undo", diary)
    #expect(outcomes == ["a kept: a", "b undone", "c kept: c"])
    #expect(
      diary.all.drop { $0 != "roll back" } == [
        "roll back", "begin", "a", "commit", "begin", "b", "roll back", "begin", "c", "commit",
      ])
  }

  @Test func `when nobody knows whether the commit was kept, nobody is run again`() async {
    let diary = Diary()
    let fault = SQLFault.outcomeUnknown("the server went away")
    let outcomes = await run(["a", "b"], failsAt: "commit", with: fault, diary)
    #expect(outcomes == ["a failed: \(fault)", "b failed: \(fault)"])
    #expect(diary.all.count { $0 == "begin" } == 1)
  }

  @Test func `when no transaction begins for one alone, those behind it do not wait for another`()
    async
  {
    let diary = Diary()
    let outcomes = await run(
      ["a", "b", "c"], failing: ["a"], failsAt: "undo", begins: 1, diary)
    #expect(outcomes.allSatisfy { $0.hasSuffix("failed: Trouble(at: \"begin\")") })
    #expect(diary.all.count { $0 == "begin" } == 2)
  }

  @Test func `when no transaction begins no body runs`() async {
    let diary = Diary()
    _ = await run(["a", "b"], failsAt: "begin", diary)
    #expect(diary.all == ["begin", "roll back"])
  }
}
