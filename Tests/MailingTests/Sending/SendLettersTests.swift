import Essentials
import Mailing
import Synchronization
import TestSupport
import Testing

@Suite struct SendLettersTests {
  @Test func `a letter goes once to the person's address of today`() async throws {
    let school = Larkfield()
    try await school.queue()
    school.move(Larkfield.priya, to: "p.nair@larkfield.example")
    #expect(try await school.send().sent == 1)
    #expect(try await school.send().isEmpty)
    #expect(school.outbox.withLock { $0.map(\.to.text) } == ["p.nair@larkfield.example"])
    #expect(school.acts == ["mailing.letter.queued", "mailing.letter.sent"])
  }

  @Test func `the same letter is queued once`() async throws {
    let school = Larkfield()
    #expect(try await school.queue(key: "digest/2025-06-09/1") != nil)
    #expect(try await school.queue(key: "digest/2025-06-09/1") == nil)
    #expect(school.acts == ["mailing.letter.queued"])
  }

  @Test func `a letter waits for its time`() async throws {
    let school = Larkfield()
    try await school.queue(notBefore: Larkfield.morning.adding(seconds: 60))
    #expect(try await school.send().isEmpty)
    school.wait(seconds: 60)
    #expect(try await school.send().sent == 1)
  }

  @Test func `what fails is tried again with growing pauses, eight times, and then given up`()
    async throws
  {
    let school = Larkfield()
    school.serverAnswers(LetterTrouble.busy)
    try await school.queue()
    for pause: Int64 in [1, 5, 15, 60, 120, 240, 360] {
      #expect(try await school.send().failed == 1)
      school.wait(seconds: pause * 60 - 1)
      #expect(try await school.send().isEmpty)
      school.wait(seconds: 1)
    }
    #expect(try await school.send().ended == 1)
    #expect(school.letters.letters.first?.state.trouble == .busy)
    #expect(school.states == ["given-up"])
    #expect(school.acts == ["mailing.letter.queued", "mailing.letter.given-up"])
  }

  @Test func `an address that the server refuses is not tried again`() async throws {
    let school = Larkfield()
    school.serverAnswers(LetterTrouble.addressRefused)
    try await school.queue()
    #expect(try await school.send().ended == 1)
    #expect(school.states == ["bounced"])
  }

  @Test func `a person without an address is shown at once`() async throws {
    let school = Larkfield()
    school.move(Larkfield.priya, to: nil)
    try await school.queue()
    try await school.send()
    let state = try #require(school.letters.letters.first?.state)
    #expect(state.name == "given-up")
    #expect(state.trouble == .noAddress)
  }

  @Test func `a link that is over is not sent`() async throws {
    let school = Larkfield()
    let link = try LetterLink(
      path: "/link/", token: Redacted("abc"), expiresAt: Larkfield.morning.adding(seconds: 900))
    try await school.queue(.signIn, link: link)
    school.wait(seconds: 900)
    try await school.send()
    #expect(school.letters.letters.first?.state.trouble == .linkOver)
    #expect(school.outbox.withLock(\.count) == 0)
  }

  @Test func `a server that refuses the password is not asked for every letter`() async throws {
    let school = Larkfield()
    school.serverAnswers(LetterTrouble.passwordRefused)
    for number in 1...5 { try await school.queue(key: "k\(number)") }
    let report = try await school.send()
    #expect(report.failed == 1)
    #expect(report.putBack == 4)
    #expect(school.letters.letters.map(\.attempts) == [1, 0, 0, 0, 0])
    school.serverAnswers(nil)
    school.wait(seconds: 60)
    #expect(try await school.send().sent == 5)
  }

  @Test func `being called off puts the letters back`() async throws {
    let school = Larkfield()
    school.serverAnswers(CancellationError())
    for number in 1...3 { try await school.queue(key: "k\(number)") }
    #expect(try await school.send().putBack == 3)
    #expect(school.letters.letters.allSatisfy { $0.attempts == 0 })
  }

  @Test func `a fault with one letter keeps no other from going`() async throws {
    let school = Larkfield()
    struct Fault: Error {}
    var desk = try school.desk()
    let address = desk.address
    desk.address = { letter in
      if letter.key == "broken" { throw Fault() }
      return try await address(letter)
    }
    try await school.queue(key: "broken")
    try await school.queue(key: "fine")
    let report = try await SendLetters(school.room, desk)()
    #expect(report.sent == 1)
    #expect(report.failed == 1)
  }

  @Test func `the log has no name, no address and no word of a letter`() async throws {
    let school = Larkfield()
    for (number, kind) in try EveryLetter.kinds().enumerated() {
      try await school.queue(kind, key: "duty/Priya Nair/\(number)")
    }
    try await school.send()
    school.serverAnswers(LetterTrouble.addressRefused)
    try await school.send()
    let lines = school.notes.withLock { $0.map(\.description) }
    #expect(lines.count == (try EveryLetter.kinds().count))
    #expect(lines.first == "letter \(LetterID(high: 9, low: 1)) sign-in: sent, attempt 1")
    for word in ["priya", "nair", "@", "larkfield"] {
      #expect(!lines.joined().lowercased().contains(word))
    }
    let record = school.letters.entries.flatMap { $0.facts.values + $0.objects.map(\.id) }
    #expect(!record.joined().lowercased().contains("nair"))
  }
}
