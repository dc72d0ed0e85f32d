import Storage
import Testing

@Suite(.timeLimit(.minutes(15))) struct WriteQueueTests {
  @Test func `whatever waits while the writer is busy becomes one batch, up to the limit`() async {
    let sizes = Box<[Int]>([])
    let arrived = AsyncStream<Void>.makeStream()
    let gate = AsyncStream<Void>.makeStream()
    let queue = WriteQueue(capacity: 100, batchLimit: 4) { batch in
      sizes.change { $0.append(batch.count) }
      arrived.continuation.yield()
      // The first batch waits until the others are queued behind it.
      if sizes.value.count == 1 { for await _ in gate.stream { break } }
      GroupCommit.run(batch, on: ScriptedSession(Diary()), texts: SQLTextCache())
    }
    await withTaskGroup(of: Void.self) { group in
      group.addTask { try? await queue.write(for: .installation) { _ in } }
      for await _ in arrived.stream { break }
      let queued = AsyncStream<Void>.makeStream()
      for _ in 0..<9 {
        group.addTask {
          queued.continuation.yield()
          try? await queue.write(for: .installation) { _ in }
        }
      }
      var count = 0
      for await _ in queued.stream {
        count += 1
        if count == 9 { break }
      }
      gate.continuation.yield()
    }
    await queue.close()
    let batches = sizes.value
    #expect(batches.reduce(0, +) == 10)
    #expect(batches.allSatisfy { $0 <= 4 })
    #expect(batches.count < 10)
  }

  @Test func `what changes tables shares its commit with none`() async throws {
    let sizes = Box<[Int]>([])
    let queue = WriteQueue(capacity: 100, batchLimit: 50) { batch in
      if batch.contains(where: \.isRestructuring) { sizes.change { $0.append(batch.count) } }
      await Task.yield()
      GroupCommit.run(batch, on: ScriptedSession(Diary()), texts: SQLTextCache())
    }
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<60 {
        group.addTask {
          try? await queue.write(
            for: .installation, isRestructuring: number.isMultiple(of: 3)
          ) { _ in }
        }
      }
    }
    #expect(sizes.value == Array(repeating: 1, count: 20))
  }
}
