import Accounts
import Dispatch
import Essentials
import Testing

@Suite struct PasswordGateTests {
  @Test func `of twenty who come at once two are served, sixteen wait, and two are told so`()
    async throws
  {
    let gate = PasswordGate(places: 2, benches: 16)
    let door = DispatchSemaphore(value: 0)
    let refused = await withTaskGroup(of: Refusal?.self) { group in
      for _ in 0..<20 {
        group.addTask { await refusal { try await gate.run { door.wait() } } }
      }
      // Those who are told so come back first, since nobody else can.
      var refused: [Refusal?] = [await group.next() ?? nil, await group.next() ?? nil]
      #expect(await gate.queueLength == 16)
      for _ in 0..<18 { door.signal() }
      for await other in group { refused.append(other) }
      return refused
    }
    #expect(refused.count { $0 == Refusal.signInBusy } == 2)
    #expect(refused.count { $0 == nil } == 18)
    #expect(await gate.finished == 18)
  }

  @Test func `work that fails makes room too`() async throws {
    let gate = PasswordGate(places: 1, benches: 0)
    for _ in 0..<3 {
      await #expect(throws: Refusal.signInRefused) {
        try await gate.run { throw Refusal.signInRefused }
      }
    }
  }
}
