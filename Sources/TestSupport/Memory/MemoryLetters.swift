internal import Essentials
internal import Mailing

/// Letters with what a queue knows of them, and the addresses that nothing reaches.
struct MemoryLetters {
  /// A letter in the queue.
  struct Slot {
    var letter: Letter
    var leasedUntil: Instant?
    /// In small letters, as addresses are compared.
    var address: String?

    /// Gives it a state, and nobody has it any more.
    mutating func put(_ state: LetterState) {
      letter.state = state
      leasedUntil = nil
    }

    /// Takes the secret out of its link.
    mutating func loseSecret() {
      letter = Letter(
        id: letter.id, school: letter.school, to: letter.to, kind: letter.kind,
        link: letter.link?.withoutToken, key: letter.key, notBefore: letter.notBefore,
        queuedAt: letter.queuedAt, attempts: letter.attempts, state: letter.state)
    }

    func isOver(before moment: Instant, in school: SchoolID) -> Bool {
      guard letter.school == school, letter.state.at < moment else { return false }
      switch letter.state {
      case .sent, .bounced, .givenUp, .setAside: return true
      case .waiting, .failed: return false
      }
    }
  }

  var slots: [Slot] = []
  var bounced: [SchoolID: Set<String>] = [:]

  /// What is to be sent, what goes first before what can wait.
  func due(at now: Instant) -> [Int] {
    let due = slots.indices.filter { place in
      let slot = slots[place]
      switch slot.letter.state {
      case .waiting(let at), .failed(_, let at):
        return at <= now && (slot.leasedUntil ?? now) <= now
      case .sent, .bounced, .givenUp, .setAside: return false
      }
    }
    return due.sorted { one, other in
      let (one, other) = (slots[one].letter, slots[other].letter)
      guard one.kind.goesFirst == other.kind.goesFirst else { return one.kind.goesFirst }
      return (one.state.at, one.id) < (other.state.at, other.id)
    }
  }

  func place(_ id: LetterID, _ school: SchoolID) -> Int? {
    slots.firstIndex { $0.letter.id == id && $0.letter.school == school }
  }

  func slot(_ id: LetterID, _ school: SchoolID) -> Slot? { place(id, school).map { slots[$0] } }

  /// A letter that whoever claimed it still has.
  func claimed(_ letter: Letter) -> Int? {
    guard let place = place(letter.id, letter.school), slots[place].leasedUntil != nil,
      slots[place].letter.attempts == letter.attempts
    else { return nil }
    return place
  }

  /// What was sent to an address, by identifier.
  func sent(to address: String, since moment: Instant, in school: SchoolID) -> [Int] {
    slots.indices.filter { place in
      guard case .sent(let at) = slots[place].letter.state else { return false }
      return at >= moment && slots[place].letter.school == school && slots[place].address == address
    }.sorted { slots[$0].letter.id < slots[$1].letter.id }
  }
}
