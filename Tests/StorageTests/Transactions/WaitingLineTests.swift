import Storage
import Testing

@Suite(.timeLimit(.minutes(15))) struct WaitingLineTests {
  @Test func `nobody uses a thing that somebody else uses`() async throws {
    let line = WaitingLine([1, 2, 3], capacity: 1000)
    let inUse = Box<Set<Int>>([])
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<500 {
        group.addTask {
          try await line.with { thing in
            let isFree = inUse.change { $0.insert(thing).inserted }
            #expect(isFree)
            await Task.yield()
            inUse.change { _ = $0.remove(thing) }
          }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func `a thing comes back when its use fails`() async throws {
    struct Trouble: Error {}
    let line = WaitingLine([1], capacity: 1)
    await #expect(throws: Trouble.self) { try await line.with { _ in throw Trouble() } }
    #expect(try await line.with { $0 } == 1)
  }

  @Test func `when the line is closed nobody comes in`() async {
    let line = WaitingLine([1], capacity: 1)
    await line.close()
    await #expect(throws: SQLFault.closed) { try await line.with { $0 } }
  }

  @Test func `when the line is full the next is told`() async {
    let line = WaitingLine([Int](), capacity: 0)
    await #expect(throws: SQLFault.busy(waiting: 0)) { try await line.with { $0 } }
  }
}
