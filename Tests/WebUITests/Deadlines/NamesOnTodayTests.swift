import Composition
import Deadlines
import Essentials
import Testing
import WebUI

/// The first page says whom a duty is about that an act opened.
@Suite struct NamesOnTodayTests {
  @Test func `whoever is not of the office reads whom a duty is about, too`() async throws {
    try await ServedSchool.with { school in
      let priya = try await school.signUp(.teacher)
      _ = try await school.join(.office)
      let place = school.school.place
      _ = try await OpenDuty(place.duties.book)(
        DutyDraft(
          kind: DutyKind(
            name: "joiner-induction", title: "Somebody new", sentence: "Explain the policy."),
          owner: .person(ServedSchool.Cast.teacher.id), due: .on(place.today()),
          source: SchoolAct.joining(ServedSchool.Cast.office.id).source),
        at: school.school.id, by: .program("test"))
      try await priya.walker.open("/today")
      #expect(priya.walker.page.contains("It is about Dev Kaur"))
      #expect(!priya.walker.page.contains("somebody who is not listed"))
    }
  }
}
