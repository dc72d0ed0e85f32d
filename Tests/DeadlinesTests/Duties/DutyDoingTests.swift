import Deadlines
import Essentials
import Testing

@Suite struct DutyDoingTests {
  private let time: SchoolTime
  private let priya = RecordActor.person(Larkfield.priya)

  init() throws { time = try Larkfield.time() }

  private func proof(_ day: String, _ note: String? = "We spoke.") throws -> DutyProof {
    DutyProof(doneOn: try Larkfield.day(day), note: note)
  }

  private func attest(_ duty: Duty, on day: String, at moment: String) throws -> Duty {
    try duty.attested(try proof(day), by: priya, at: try Larkfield.moment(moment), in: time)
  }

  private func code(_ body: () throws -> Void) -> String? {
    #expect(throws: Refusal.self) { try body() }?.code
  }

  @Test func `what is done by the end of its day is done in time`() throws {
    let done = try attest(Drafts.duty(), on: "2025-06-13", at: "2025-06-13 23:59")
    #expect(done.state.name == "done")
    #expect(done.history.last?.what == .attested(late: false))
  }

  @Test func `what was done in time and said later is done in time`() throws {
    let done = try attest(Drafts.duty(), on: "2025-06-12", at: "2025-06-20 10:00")
    #expect(done.state.name == "done")
  }

  @Test func `what was done a day too late is done late`() throws {
    let done = try attest(Drafts.duty(), on: "2025-06-14", at: "2025-06-16 10:00")
    #expect(done.state.name == "done-late")
  }

  @Test func `days of grace are school days`() throws {
    let duty = try Drafts.duty(grace: 2)
    #expect(try attest(duty, on: "2025-06-17", at: "2025-06-17 10:00").state.name == "done")
    #expect(try attest(duty, on: "2025-06-18", at: "2025-06-18 10:00").state.name == "done-late")
  }

  @Test func `a duty of a moment is late by the moment at which it is said`() throws {
    var draft = try Drafts.draft()
    draft.due = .at(try Larkfield.moment("2025-06-09 17:00"))
    let duty = Duty(
      draft, id: DutyID(high: 2, low: 1), school: Larkfield.school,
      openedAt: try Larkfield.moment("2025-06-09 10:00"), by: priya, in: time)
    #expect(try attest(duty, on: "2025-06-09", at: "2025-06-09 17:00").state.name == "done")
    #expect(try attest(duty, on: "2025-06-09", at: "2025-06-09 17:01").state.name == "done-late")
  }

  @Test func `what is done cannot be done again`() throws {
    let done = try attest(Drafts.duty(), on: "2025-06-12", at: "2025-06-12 10:00")
    #expect(
      code { _ = try attest(done, on: "2025-06-12", at: "2025-06-12 10:01") }
        == "duty.done-already")
  }

  @Test func `nothing is done in the future`() throws {
    let duty = try Drafts.duty()
    #expect(
      code { _ = try attest(duty, on: "2025-06-14", at: "2025-06-13 10:00") }
        == "duty.done-in-future")
  }

  @Test func `the proof has to be the one that is wanted`() throws {
    let at = try Larkfield.moment("2025-06-12 10:00")
    let (sentence, paper) = (try Drafts.duty(), try Drafts.duty(proof: .document))
    let bare = try proof("2025-06-12", "  ")
    #expect(
      code { _ = try sentence.attested(bare, by: priya, at: at, in: time) }
        == "duty.sentence-wanted")
    #expect(
      code { _ = try paper.attested(bare, by: priya, at: at, in: time) } == "duty.document-wanted")
  }

  @Test(arguments: ["Tulip-7-Harbour", "changed", "x"])
  func `where only a day is wanted no word is taken, so that no password is written down`(
    word: String
  )
    throws
  {
    let duty = try Drafts.duty(proof: .dateOnly)
    let at = try Larkfield.moment("2025-06-12 10:00")
    let day = try Larkfield.day("2025-06-12")
    for proof in [DutyProof(doneOn: day, note: word), DutyProof(doneOn: day, reference: word)] {
      #expect(
        code { _ = try duty.attested(proof, by: priya, at: at, in: time) } == "duty.no-words-here")
    }
    #expect(
      try duty.attested(DutyProof(doneOn: day), by: priya, at: at, in: time).state.name == "done")
  }

  @Test func `what was explained can still be done`() throws {
    let duty = try Drafts.duty()
    let at = try Larkfield.moment("2025-06-13 10:00")
    let explained = try duty.explained(because: "The provider is away.", by: priya, at: at)
    #expect(explained.state == .notDone(because: "The provider is away."))
    #expect(!explained.state.isOpen)
    #expect(
      try attest(explained, on: "2025-06-16", at: "2025-06-16 10:00").state.name == "done-late")
  }

  @Test(arguments: ["", "  ", "no", String(repeating: "a", count: 1001)])
  func `a reason says something and is no essay`(reason: String) throws {
    let duty = try Drafts.duty()
    let at = try Larkfield.moment("2025-06-13 10:00")
    #expect(throws: Refusal.self) { try duty.explained(because: reason, by: priya, at: at) }
  }

  @Test func `it becomes late when its day and its grace are over, and not before`() throws {
    let duty = try Drafts.duty(grace: 1)
    func state(_ moment: String) throws -> DutyState {
      duty.markedOverdue(by: priya, at: try Larkfield.moment(moment), in: time).state
    }
    #expect(try state("2025-06-13 12:00") == .pending)
    #expect(try state("2025-06-16 23:59") == .pending)
    #expect(try state("2025-06-17 00:00") == .overdue)
  }
}
