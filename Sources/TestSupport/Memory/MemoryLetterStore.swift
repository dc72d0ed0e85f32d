package import Essentials
package import Mailing
internal import Storage
internal import Synchronization

/// A queue of letters in memory, with the rules that every store has to keep.
package final class MemoryLetterStore: LetterStore {
  private let queue = Mutex(MemoryLetters())
  private let record: MemoryRecord

  /// An empty queue.
  package init(record: MemoryRecord = MemoryRecord()) { self.record = record }

  /// The lines of the record, in order.
  package var entries: [RecordEntry] { record.entries }

  /// All letters, in the order in which they were queued.
  package var letters: [Letter] { queue.withLock { $0.slots.map(\.letter) } }

  /// Queues letters, each key of a school once.
  package func queue(
    _ letters: [Letter], in school: SchoolID,
    recording entry: @escaping @Sendable (Letter) -> RecordEntry
  ) async throws -> [Letter] {
    guard letters.allSatisfy({ $0.school == school }) else {
      throw StoredValueFault("letters of two schools")
    }
    return try queue.withLock { queue in
      var keys = Set(queue.slots.map(\.letter).filter { $0.school == school }.map(\.key))
      let taken = letters.filter { keys.insert($0.key).inserted }
      try record.append(taken.map(entry), of: school)
      queue.slots += taken.map { MemoryLetters.Slot(letter: $0) }
      return taken
    }
  }

  /// Takes letters that are to be sent now, of all schools, and counts the attempt.
  package func claim(_ count: Int, at now: Instant, leaseUntil: Instant) async throws -> [Letter] {
    queue.withLock { queue in
      queue.due(at: now).prefix(count).map { place in
        queue.slots[place].letter.attempts += 1
        queue.slots[place].leasedUntil = leaseUntil
        return queue.slots[place].letter
      }
    }
  }

  /// Writes down what became of a claimed letter, if it is still ours; a sent one loses its secret.
  package func settle(
    _ letter: Letter, as state: LetterState, address: MailAddress?,
    recording entries: [RecordEntry]
  ) async throws -> Bool {
    try queue.withLock { queue in
      guard let place = queue.claimed(letter) else { return false }
      try record.append(entries, of: letter.school)
      queue.slots[place].put(state)
      queue.slots[place].address = address?.text.lowercased()
      if case .sent = state { queue.slots[place].loseSecret() }
      return true
    }
  }

  /// Gives claimed letters back as if they had not been claimed, not to be taken before a moment.
  package func putBack(_ letters: [Letter], until: Instant) async throws -> Int {
    queue.withLock { queue in
      letters.count { letter in
        guard let place = queue.claimed(letter) else { return false }
        let kept = queue.slots[place].letter.state
        queue.slots[place].put(
          kept.trouble.map { .failed($0, nextAt: until) } ?? .waiting(until: until))
        queue.slots[place].letter.attempts -= 1
        return true
      }
    }
  }

  /// One letter.
  package func letter(_ id: LetterID, in school: SchoolID) async throws -> Letter? {
    queue.withLock { $0.slot(id, school)?.letter }
  }

  /// Where a letter went, or was to go.
  package func address(of id: LetterID, in school: SchoolID) async throws -> MailAddress? {
    queue.withLock { $0.slot(id, school)?.address }.flatMap { try? MailAddress($0) }
  }

  /// Letters that failed, bounced or were given up, the newest first.
  package func troubled(in school: SchoolID, limit: Int) async throws -> [Letter] {
    let troubled = letters.filter { $0.school == school && $0.state.trouble != nil }
    let sorted = troubled.sorted {
      $0.queuedAt == $1.queuedAt ? $0.id < $1.id : $0.queuedAt > $1.queuedAt
    }
    return Array(sorted.prefix(limit))
  }

  /// Writes down what somebody decided about a letter, if it still stands as they saw it.
  package func change(
    _ letter: Letter, to state: LetterState, usingAddressAgain: Bool,
    recording entries: [RecordEntry]
  ) async throws {
    try queue.withLock { queue in
      guard let place = queue.place(letter.id, letter.school),
        queue.slots[place].letter.state.name == letter.state.name,
        queue.slots[place].letter.state.at == letter.state.at
      else { throw Refusal.letterChanged }
      try record.append(entries, of: letter.school)
      queue.slots[place].put(state)
      queue.slots[place].letter.attempts = letter.attempts
      if usingAddressAgain, let address = queue.slots[place].address {
        queue.bounced[letter.school]?.remove(address)
      }
    }
  }

  /// Notes that nothing reaches an address, and what went there in vain.
  package func bounce(
    _ address: MailAddress, in school: SchoolID, at now: Instant, sentSince: Instant,
    recording entry: @escaping @Sendable ([LetterID]) -> RecordEntry
  ) async throws -> [LetterID] {
    try queue.withLock { queue in
      let places = queue.sent(to: address.text.lowercased(), since: sentSince, in: school)
      let found = places.map { queue.slots[$0].letter.id }
      try record.append([entry(found)], of: school)
      for place in places {
        queue.slots[place].letter.state = .bounced(.addressBounced, at: now)
      }
      queue.bounced[school, default: []].insert(address.text.lowercased())
      return found
    }
  }

  /// Whether nothing reaches an address.
  package func isBounced(_ address: MailAddress, in school: SchoolID) async throws -> Bool {
    try await !bounced(among: [address], in: school).isEmpty
  }

  /// Those addresses of many that nothing reaches.
  package func bounced(
    among addresses: [MailAddress], in school: SchoolID
  ) async throws -> Set<MailAddress> {
    let bounced = queue.withLock { $0.bounced[school] ?? [] }
    return Set(addresses.filter { bounced.contains($0.text.lowercased()) })
  }

  /// Forgets letters that came to an end before a moment.
  package func forget(
    endedBefore: Instant, in school: SchoolID,
    recording entry: @escaping @Sendable (Int) -> RecordEntry
  ) async throws {
    try queue.withLock { queue in
      let left = queue.slots.filter { !$0.isOver(before: endedBefore, in: school) }
      let count = queue.slots.count - left.count
      guard count > 0 else { return }
      try record.append([entry(count)], of: school)
      queue.slots = left
    }
  }
}
