import Essentials
import Mailing
import Synchronization

/// A queue of letters without a database, with the record's lines beside it.
final class LettersInMemory: LetterStore {
  private struct Slot {
    var letter: Letter
    var leasedUntil: Instant?
    var address: MailAddress?
  }

  private struct State {
    var slots: [Slot] = []
    var bounced: Set<MailAddress> = []
    var entries: [RecordEntry] = []
  }

  private let state = Mutex(State())

  var entries: [RecordEntry] { state.withLock { $0.entries } }
  var letters: [Letter] { state.withLock { $0.slots.map(\.letter) } }

  func queue(
    _ letters: [Letter], in school: SchoolID,
    recording entry: @escaping @Sendable (Letter) -> RecordEntry
  ) async throws -> [Letter] {
    state.withLock { state in
      let taken = letters.filter { letter in
        !state.slots.contains { $0.letter.school == school && $0.letter.key == letter.key }
      }
      state.slots += taken.map { Slot(letter: $0) }
      state.entries += taken.map(entry)
      return taken
    }
  }

  func claim(_ count: Int, at now: Instant, leaseUntil: Instant) async throws -> [Letter] {
    state.withLock { state in
      let due = state.slots.indices.filter { place in
        let slot = state.slots[place]
        let isOpen = slot.letter.state.name == "waiting" || slot.letter.state.name == "failed"
        return isOpen && slot.letter.state.at <= now && (slot.leasedUntil ?? now) <= now
      }
      return due.prefix(count).map { place in
        state.slots[place].letter.attempts += 1
        state.slots[place].leasedUntil = leaseUntil
        return state.slots[place].letter
      }
    }
  }

  func settle(
    _ letter: Letter, as settled: LetterState, address: MailAddress?,
    recording entries: [RecordEntry]
  ) async throws -> Bool {
    update(letter) { slot in
      slot.letter.state = settled
      slot.leasedUntil = nil
      slot.address = address
    } recording: {
      entries
    }
  }

  func putBack(_ letters: [Letter], until: Instant) async throws -> Int {
    letters.count { letter in
      update(letter) { slot in
        slot.letter.state = .waiting(until: until)
        slot.letter.attempts -= 1
        slot.leasedUntil = nil
      } recording: {
        []
      }
    }
  }

  func letter(_ id: LetterID, in school: SchoolID) async throws -> Letter? {
    letters.first { $0.id == id && $0.school == school }
  }

  func address(of id: LetterID, in school: SchoolID) async throws -> MailAddress? {
    state.withLock { state in
      state.slots.first { $0.letter.id == id && $0.letter.school == school }?.address
    }
  }

  func troubled(in school: SchoolID, limit: Int) async throws -> [Letter] {
    Array(letters.filter { $0.school == school && $0.state.trouble != nil }.prefix(limit))
  }

  func change(
    _ letter: Letter, to changed: LetterState, usingAddressAgain: Bool,
    recording entries: [RecordEntry]
  ) async throws {
    let address = state.withLock { $0.slots.first { $0.letter.id == letter.id }?.address }
    state.withLock { state in
      guard let place = state.slots.firstIndex(where: { $0.letter.id == letter.id }) else { return }
      state.slots[place].letter = letter
      state.slots[place].letter.state = changed
      if let address, usingAddressAgain { state.bounced.remove(address) }
      state.entries += entries
    }
  }

  func bounce(
    _ address: MailAddress, in school: SchoolID, at now: Instant, sentSince: Instant,
    recording entry: @escaping @Sendable ([LetterID]) -> RecordEntry
  ) async throws -> [LetterID] {
    state.withLock { state in
      state.bounced.insert(address)
      var found: [LetterID] = []
      for place in state.slots.indices where state.slots[place].address == address {
        state.slots[place].letter.state = .bounced(.addressBounced, at: now)
        found.append(state.slots[place].letter.id)
      }
      state.entries.append(entry(found))
      return found
    }
  }

  func isBounced(_ address: MailAddress, in school: SchoolID) async throws -> Bool {
    state.withLock { $0.bounced.contains(address) }
  }

  func bounced(
    among addresses: [MailAddress], in school: SchoolID
  ) async throws -> Set<MailAddress> {
    state.withLock { $0.bounced.intersection(addresses) }
  }

  func forget(
    endedBefore: Instant, in school: SchoolID,
    recording entry: @escaping @Sendable (Int) -> RecordEntry
  ) async throws {
    state.withLock { state in
      let count = state.slots.count
      state.slots.removeAll { $0.letter.state.name == "sent" && $0.letter.state.at < endedBefore }
      if state.slots.count < count { state.entries.append(entry(count - state.slots.count)) }
    }
  }

  private func update(
    _ letter: Letter, _ change: (inout Slot) -> Void, recording entries: () -> [RecordEntry]
  ) -> Bool {
    state.withLock { state in
      let place = state.slots.firstIndex { slot in
        slot.letter.id == letter.id && slot.letter.attempts == letter.attempts
          && slot.leasedUntil != nil
      }
      guard let place else { return false }
      change(&state.slots[place])
      state.entries += entries()
      return true
    }
  }
}
