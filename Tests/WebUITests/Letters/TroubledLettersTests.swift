import Composition
import Essentials
import HTTPTypes
import Mailing
import People
import TestSupport
import Testing
import WebUI

@Suite struct TroubledLettersTests {
  @Test func `a letter that bounced names the person as they are listed, and goes again`()
    async throws
  {
    try await room { room in
      let letter = try await bounced(.pleaseAcknowledge, to: .person(teacher), room)
      let page = try await room.get("/letters").text
      #expect(page.contains("Priya Nair") && page.contains("The request to acknowledge a policy"))
      #expect(page.contains("/people/\(teacher)/change"))
      var school = try await room.school.book.school(room.school.id)
      school.setUpFinishedAt = room.school.place.now()
      try await room.school.book.store.save(school, recording: [])
      #expect(try await room.get("/today").text.contains("1 letter did not arrive"))
      let again = try await room.post("/letters/\(letter)/again")
      #expect(again.header("location") == "/letters?done=again")
      #expect(try await room.get("/letters?done=again").text.contains("goes out within"))
      #expect(try await room.school.place.letters.letters(limit: 9).isEmpty)
      #expect(try await acts(room).first == "mailing.letter.sent-again")
    }
  }

  @Test func `whoever was told in another way is taken off the list`() async throws {
    try await room { room in
      let letter = try await bounced(.late, to: .person(teacher), room)
      #expect(try await room.post("/letters/\(letter)/aside").status == .seeOther)
      #expect(try await room.get("/letters").text.contains("Every letter went"))
      #expect(try await acts(room).first == "mailing.letter.set-aside")
      let twice = try await room.post("/letters/\(letter)/aside")
      #expect(twice.status == .unprocessableContent)
      #expect(twice.text.contains("Nothing is wrong with this letter"))
    }
  }

  @Test func `a link that is over is made anew, and not sent again`() async throws {
    try await room { room in
      let over = try LetterLink(
        path: "/sign-in/by", token: Redacted(String(repeating: "a", count: 43)),
        expiresAt: room.office.now())
      let letter = try await bounced(.invitation, to: .person(teacher), link: over, room)
      let page = try await room.get("/letters").text
      #expect(!page.contains("/again") && page.contains("/people/\(teacher)/account"))
      let again = try await room.post("/letters/\(letter)/again")
      #expect(again.text.contains("does not work any more"))
    }
  }

  @Test func `an address that is right is used again when its letter's link is lost`() async throws
  {
    try await room { room in
      let gone = try LetterLink(
        path: "/sign-in/by", token: Redacted(String(repeating: "a", count: 43)),
        expiresAt: room.office.now().adding(seconds: 900))
      let letter = try await bounced(
        .invitation, to: .person(teacher), link: gone, afterSent: true, room)
      let page = try await room.get("/letters").text
      #expect(
        page.contains("/people/\(teacher)/change") && page.contains("/letters/\(letter)/address"))
      let letters = room.school.place.letters
      #expect(try await letters.isBlocked("Priya.Nair@larkfield.example"))
      let right = try await room.post("/letters/\(letter)/address")
      #expect(right.header("location") == "/letters?done=address")
      #expect(try await letters.isBlocked("priya.nair@larkfield.example") == false)
      #expect(try await acts(room).first == "mailing.address.used-again")
    }
  }

  @Test func `an address outside the school is not shown`() async throws {
    try await room { room in
      let outside = try MailAddress("witness@larkfield.example")
      _ = try await bounced(.helpNeeded, to: .outside(outside), room)
      let page = try await room.get("/letters").text
      #expect(page.contains("An address outside the school") && !page.contains("witness"))
    }
  }

  @Test func `a teacher sees no letters, and a foreign identifier is none`() async throws {
    try await room { room in
      let hidden = try await room.get("/letters", as: .teacher)
      #expect(hidden.status == .notFound)
      #expect(try await room.post("/letters/x/again").status == .notFound)
      let none = LetterID(high: 9, low: 9)
      #expect(
        try await room.post("/letters/\(none)/again").text.contains("There is no such letter"))
    }
  }

  private var teacher: PersonID { PeopleRoom.Visitor.teacher.person }

  private func room(_ body: (PeopleRoom) async throws -> Void) async throws {
    try await PeopleRoom.with(
      { LetterRoutes($0.place).routes + TodayRoutes($0.place).routes }, body)
  }

  private func acts(_ room: PeopleRoom) async throws -> [String] {
    try await room.school.place.record.entries(
      matching: RecordSearch(actPrefix: "mailing."), before: nil, limit: 9
    ).map(\.entry.act)
  }

  /// Queues a letter, and lets the mail server refuse its address.
  private func bounced(
    _ kind: LetterKind, to recipient: LetterRecipient, link: LetterLink? = nil,
    afterSent: Bool = false, _ room: PeopleRoom
  ) async throws -> LetterID {
    let post = room.school.post
    _ = try await QueueLetter(post)(
      kind, to: recipient, of: room.school.id, key: "\(kind)", link: link)
    let now = post.now()
    let letter = try #require(
      try await post.letters.claim(1, at: now, leaseUntil: now.adding(seconds: 60)).first)
    let address = try MailAddress("priya.nair@larkfield.example")
    _ = try await post.letters.settle(
      letter, as: afterSent ? .sent(at: now) : .bounced(.addressRefused, at: now),
      address: address, recording: [])
    if afterSent {
      _ = try await RecordBounce(post)(address, in: room.school.id, by: .program("mail"))
    }
    return letter.id
  }
}
