import Composition
import Deadlines
import Essentials
import People
import Testing
import WebUI

/// What somebody wrote about a duty, altered by whoever has the database and its keys.
@Suite struct AlteredNoteTests {
  @Test func `a note that was altered in the database is found by the record`() async throws {
    try await EmptySchool.with { school in
      let dev = Walker(school.client)
      try await school.setUp(dev)
      let place = school.school.place
      let book = place.duties.book
      let office = try #require(
        try await place.office.people.people(of: place.school)
          .first { $0.details.name.given == "Dev Kaur" })
      func opened(_ name: String) async throws -> DutyID {
        try await OpenDuty(book)(
          DutyDraft(
            kind: DutyKind(name: name, title: "Talk about the website", sentence: "Talk about it."),
            owner: .person(office.id), due: .on(place.today()), source: .school),
          at: place.school, by: .program("test")
        ).id
      }
      func look(_ duty: DutyID) async throws -> String {
        try await dev.open("/duties/\(duty)")
        return dev.page
      }
      let done = try await opened("provider-meeting")
      #expect(try await !look(done).contains("the record"))
      try await dev.send(
        "/duties/\(done)/done", ["done-on": "9/6/2025", "proof": " We settled the pictures. "])
      #expect(try await look(done).contains("matches the record"))
      let excused = try await opened("provider-meeting-again")
      try await dev.send("/duties/\(excused)/not-done", ["not-done": " Nobody came. "])
      #expect(try await look(excused).contains("matches the record"))

      // Another note, and nothing else.
      let kept = try #require(try await book.store.duty(done, of: place.school))
      guard case .done(let was) = kept.state else { throw Unexpected() }
      func alter(_ proof: DutyProof, salted: Bool = true) async throws {
        let kept = try #require(try await book.store.duty(done, of: place.school))
        var course = kept.course
        course.state = .done(DutyDone(proof: proof, by: was.by, at: was.at))
        course.revision += 1
        if !salted { course.salt = nil }
        let altered = Deadlines.Duty(
          stored: DutyDraft(
            kind: kept.kind, owner: kept.owner, due: kept.due, source: kept.source,
            proofWanted: kept.proofWanted), id: done, school: place.school,
          openedAt: kept.openedAt, course: course)
        try await book.store.save(
          DutyWrites(altered, changedFrom: kept), of: place.school, recording: [])
      }
      try await alter(DutyProof(doneOn: was.proof.doneOn, note: "We settled nothing."))
      #expect(try await look(done).contains("does not match the record"))
      try await alter(was.proof)
      #expect(try await look(done).contains("matches the record"))
      try await alter(DutyProof(doneOn: was.proof.doneOn.adding(days: -3), note: was.proof.note))
      #expect(try await look(done).contains("does not match the record"))
      // Whoever takes the salt away as well gains nothing: the record says that there was one.
      try await alter(was.proof, salted: false)
      #expect(try await look(done).contains("does not match the record"))
    }
  }

  private struct Unexpected: Error {}
}
