import Deadlines
import Essentials

/// Drafts that tests open.
enum Drafts {
  static func kind(_ name: String = "provider-meeting") throws -> DutyKind {
    try DutyKind(
      name: name, title: "Talk about the website", sentence: "Speak with the website provider.")
  }

  static func draft(
    due: String = "2025-06-13", owner: DutyOwner = .person(Larkfield.priya), grace: Int = 0,
    proof: ProofWanted = .sentence, urgent: Bool = false
  ) throws -> DutyDraft {
    DutyDraft(
      kind: try kind(), owner: owner, due: .on(try Larkfield.day(due)), source: .norm("p51-talk"),
      paragraphs: ["51"], proofWanted: proof, graceSchoolDays: grace, isUrgent: urgent)
  }

  static func duty(
    due: String = "2025-06-13", owner: DutyOwner = .person(Larkfield.priya), grace: Int = 0,
    proof: ProofWanted = .sentence, opened: String = "2025-06-02 09:00", id: UInt64 = 1
  ) throws -> Duty {
    Duty(
      try draft(due: due, owner: owner, grace: grace, proof: proof), id: DutyID(high: 2, low: id),
      school: Larkfield.school, openedAt: try Larkfield.moment(opened), by: .program("duties"),
      in: try Larkfield.time())
  }
}
