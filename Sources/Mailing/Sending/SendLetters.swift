internal import Essentials

/// Sends what is to be sent now: takes a batch, hands each to the mail server, and writes down what became of it.
///
/// A letter goes at least once: when the program dies between the server's yes and the note of it, the letter goes again
/// once the lease is over, with the same Message-ID.
package struct SendLetters: Sendable {
  private let room: PostRoom
  private let desk: LetterDesk

  /// How many letters are taken at once.
  package static let batch = 10
  /// For how many seconds they are ours; much longer than the attempts at all of them may take.
  package static let lease: Int64 = 20 * 60
  /// After how many seconds letters that were put back are looked at again.
  package static let pause: Int64 = 60

  /// Prepares to send.
  package init(_ room: PostRoom, _ desk: LetterDesk) {
    self.room = room
    self.desk = desk
  }

  /// Sends one batch.
  ///
  /// - Returns: What came of it; whoever calls it goes on while something was sent.
  /// - Throws: What the store or a closure of the desk throws; what was claimed comes back when its lease is over.
  @discardableResult
  package func callAsFunction() async throws -> SendReport {
    let now = room.now()
    let claimed = try await room.letters.claim(
      Self.batch, at: now, leaseUntil: now.adding(seconds: Self.lease))
    var report = SendReport()
    for (place, letter) in claimed.enumerated() {
      do {
        let trouble = try await settle(letter, &report)
        // A server that refuses the password need not hear it ten times over.
        guard let trouble, trouble.concernsAll else { continue }
        try await putBack(claimed[(place + 1)...], &report)
      } catch is CancellationError {
        try await putBack(claimed[place...], &report)
      }
      return report
    }
    return report
  }

  private func putBack(_ letters: ArraySlice<Letter>, _ report: inout SendReport) async throws {
    if letters.isEmpty { return }
    // Being called off must not keep the letters from going back.
    let store = room.letters
    let until = room.now().adding(seconds: Self.pause)
    report.putBack += try await Task {
      try await store.putBack(Array(letters), until: until)
    }.value
  }

  /// Sends one letter and writes down what became of it.
  private func settle(
    _ letter: Letter, _ report: inout SendReport
  ) async throws -> LetterTrouble? {
    let (address, trouble) = try await outcome(of: letter)
    let state = state(of: letter, after: trouble)
    if try await keep(letter, state, address) {
      report.count(state)
      desk.note(LetterNote(letter, state))
    }
    return trouble
  }

  /// Tries to send: where to, and what was wrong.
  ///
  /// What breaks for one letter stops none of the others.
  private func outcome(of letter: Letter) async throws -> (MailAddress?, LetterTrouble?) {
    var address: MailAddress?
    do {
      if letter.isOver(at: room.now()) { throw LetterTrouble.linkOver }
      address = try await desk.address(letter)
      guard let address else { throw LetterTrouble.noAddress }
      guard let setting = try await desk.setting(letter) else { throw LetterTrouble.notSetUp }
      if try await room.letters.isBounced(address, in: letter.school) {
        throw LetterTrouble.addressBounced
      }
      try await desk.transport(
        OutgoingLetter(
          id: letter.id, to: address, senderName: setting.schoolName, replyTo: setting.replyTo,
          text: LetterText(letter, from: setting)))
      return (address, nil)
    } catch let trouble as LetterTrouble {
      return (address, trouble)
    } catch let cancellation as CancellationError {
      throw cancellation
    } catch {
      return (address, .unknown)
    }
  }

  private func state(of letter: Letter, after trouble: LetterTrouble?) -> LetterState {
    let now = room.now()
    guard let trouble else { return .sent(at: now) }
    if trouble.isBounce { return .bounced(trouble, at: now) }
    guard !trouble.isFinal, let next = RetryPlan.next(afterAttempts: letter.attempts, at: now)
    else {
      return .givenUp(trouble, at: now)
    }
    return .failed(trouble, nextAt: next)
  }

  /// Once a letter went, it is written down even when nobody waits for this run any more.
  private func keep(
    _ letter: Letter, _ state: LetterState, _ address: MailAddress?
  ) async throws -> Bool {
    let store = room.letters
    var entries: [RecordEntry] = []
    if let act = state.act {
      entries.append(
        letter.entry(
          act, by: .program("mail"), at: state.at,
          facts: state.trouble.map { ["reason": $0.rawValue] } ?? [:]))
    }
    return try await Task { [entries] in
      try await store.settle(letter, as: state, address: address, recording: entries)
    }.value
  }
}

extension LetterState {
  /// What the record calls it; a letter that is tried again is not worth a line.
  fileprivate var act: String? {
    switch self {
    case .sent: "mailing.letter.sent"
    case .bounced: "mailing.letter.bounced"
    case .givenUp: "mailing.letter.given-up"
    case .waiting, .failed, .setAside: nil
    }
  }
}

extension SendReport {
  fileprivate mutating func count(_ state: LetterState) {
    switch state {
    case .sent: sent += 1
    case .failed: failed += 1
    case .bounced, .givenUp: ended += 1
    case .waiting, .setAside: break
    }
  }
}
