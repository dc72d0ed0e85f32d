import Essentials
import Mailing
import TestSupport
import Testing

@Suite struct TroubledLetterTests {
  private func bounced() async throws -> (Larkfield, LetterID) {
    let school = Larkfield()
    let letter = try #require(try await school.queue())
    school.serverAnswers(LetterTrouble.addressRefused)
    try await school.send()
    school.serverAnswers(nil)
    return (school, letter.id)
  }

  @Test func `the office sends a letter again once the address is mended`() async throws {
    let (school, id) = try await bounced()
    school.move(Larkfield.priya, to: "p.nair@larkfield.example")
    try await SendAgain(school.room)(id, in: Larkfield.school, by: Larkfield.kaur)
    #expect(try await school.send().sent == 1)
    #expect(school.acts.contains("mailing.letter.sent-again"))
  }

  @Test func `nothing more goes to an address that bounced, until somebody sends again`()
    async throws
  {
    let school = Larkfield()
    let first = try #require(try await school.queue())
    try await school.send()
    let address = try MailAddress("priya@larkfield.example")
    let found = try await RecordBounce(school.room)(
      address, in: Larkfield.school, by: .person(Larkfield.kaur))
    #expect(found == [first.id])
    let second = try #require(try await school.queue(key: "later"))
    try await school.send()
    #expect(school.letters.letters.map(\.state.trouble) == [.addressBounced, .addressBounced])
    try await SendAgain(school.room)(second.id, in: Larkfield.school, by: Larkfield.kaur)
    #expect(try await school.send().sent == 1)
  }

  @Test func `an address that is right after all is used again, though its letter cannot go again`()
    async throws
  {
    let school = Larkfield()
    let link = try LetterLink(
      path: "/link/", token: Redacted("abc"), expiresAt: Larkfield.morning.adding(seconds: 90_000))
    let letter = try #require(try await school.queue(.pleaseAcknowledge, link: link))
    try await school.send()
    _ = try await RecordBounce(school.room)(
      MailAddress("priya@larkfield.example"), in: Larkfield.school, by: .program("mail"))
    try await UseAddressAgain(school.room)(letter.id, in: Larkfield.school, by: Larkfield.kaur)
    #expect(school.acts.last == "mailing.address.used-again")
    #expect(school.letters.letters.allSatisfy { $0.state.trouble == nil })
    _ = try await school.queue(key: "later")
    #expect(try await school.send().sent == 1)
    await #expect(throws: Refusal.letterFine) {
      try await UseAddressAgain(school.room)(letter.id, in: Larkfield.school, by: Larkfield.kaur)
    }
  }

  @Test func `a letter whose link has gone is not sent again`() async throws {
    let school = Larkfield()
    let link = try LetterLink(
      path: "/link/", token: Redacted("abc"), expiresAt: Larkfield.morning.adding(seconds: 900))
    let letter = try #require(try await school.queue(.signIn, link: link))
    school.serverAnswers(LetterTrouble.addressRefused)
    try await school.send()
    school.wait(seconds: 900)
    await #expect(throws: Refusal.letterLinkGone) {
      try await SendAgain(school.room)(letter.id, in: Larkfield.school, by: Larkfield.kaur)
    }
  }

  @Test func `a letter that arrived is left alone`() async throws {
    let school = Larkfield()
    let letter = try #require(try await school.queue())
    try await school.send()
    await #expect(throws: Refusal.letterFine) {
      try await SendAgain(school.room)(letter.id, in: Larkfield.school, by: Larkfield.kaur)
    }
    await #expect(throws: Refusal.letterFine) {
      try await SetLetterAside(school.room)(letter.id, in: Larkfield.school, by: Larkfield.kaur)
    }
  }

  @Test func `a letter that was set aside is off the list`() async throws {
    let (school, id) = try await bounced()
    try await SetLetterAside(school.room)(id, in: Larkfield.school, by: Larkfield.kaur)
    #expect(try await school.letters.troubled(in: Larkfield.school, limit: 9).isEmpty)
    #expect(school.states == ["set-aside"])
  }

  @Test func `old letters are forgotten, and the record says how many`() async throws {
    let school = Larkfield()
    try await school.queue()
    try await school.send()
    try await ForgetOldLetters(school.room)(in: Larkfield.school)
    #expect(school.states == ["sent"])
    school.wait(seconds: (ForgetOldLetters.days + 1) * 86_400)
    try await ForgetOldLetters(school.room)(in: Larkfield.school)
    #expect(school.states == [])
    #expect(school.letters.entries.last?.facts == ["count": "1"])
  }
}
