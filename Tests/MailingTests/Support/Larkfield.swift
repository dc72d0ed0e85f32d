import Essentials
import Foundation
import Mailing
import Synchronization
import TestSupport
import Testing

/// The post room of Larkfield Primary School on Monday 9 June 2025, with a mail server that does what a test wants.
final class Larkfield: Sendable {
  static let school = SchoolID(high: 1, low: 1)
  static let priya = PersonID(high: 2, low: 4)
  static let kaur = PersonID(high: 2, low: 3)
  /// 9 June 2025, 09:00 in London.
  static let morning = Instant(seconds: 1_749_456_000)

  let letters = MemoryLetterStore()
  let outbox = Mutex<[OutgoingLetter]>([])
  let notes = Mutex<[LetterNote]>([])
  private let clock = Mutex(morning)
  private let count = Mutex<UInt64>(0)
  private let answer = Mutex<(any Error)?>(nil)
  private let addresses = Mutex<[PersonID: String]>([
    priya: "priya@larkfield.example", kaur: "dev@larkfield.example",
  ])

  static func setting(_ name: String = "Larkfield Primary School") throws -> LetterSetting {
    try LetterSetting(
      schoolName: name, site: "https://policy.larkfield.example",
      replyTo: MailAddress("office@larkfield.example"), officePhone: "01632 960123",
      clock: LocalClock(#require(TimeZone(identifier: "Europe/London"))))
  }

  var room: PostRoom {
    PostRoom(
      letters: letters,
      newIdentifier: IdentifierSource {
        self.count.withLock { count in
          count += 1
          return (high: 9, low: count)
        }
      }, now: { self.clock.withLock(\.self) })
  }

  func desk() throws -> LetterDesk {
    let setting = try Self.setting()
    return LetterDesk(
      setting: { _ in setting },
      address: { letter in
        switch letter.to {
        case .outside(let address): address
        case .person(let person):
          try self.addresses.withLock { $0[person] }.map { try MailAddress($0) }
        }
      },
      transport: { letter in
        if let error = self.answer.withLock(\.self) { throw error }
        self.outbox.withLock { $0.append(letter) }
      }, note: { note in self.notes.withLock { $0.append(note) } })
  }

  /// What the mail server says from now on: nothing is a yes.
  func serverAnswers(_ error: (any Error)?) { answer.withLock { $0 = error } }

  func move(_ person: PersonID, to address: String?) {
    addresses.withLock { $0[person] = address }
  }

  func wait(seconds: Int64) { clock.withLock { $0 = $0.adding(seconds: seconds) } }

  @discardableResult
  func queue(
    _ kind: LetterKind = .due, to person: PersonID = priya, key: String = "k",
    link: LetterLink? = nil, notBefore: Instant? = nil
  ) async throws -> Letter? {
    try await QueueLetter(room)(
      kind, to: .person(person), of: Self.school, key: key, link: link, notBefore: notBefore)
  }

  @discardableResult
  func send() async throws -> SendReport { try await SendLetters(room, desk())() }

  var states: [String] { letters.letters.map(\.state.name) }
  var acts: [String] { letters.entries.map(\.act) }
}
