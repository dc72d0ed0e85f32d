import Deadlines
import Essentials
import Testing

@Suite struct ReminderPlanTests {
  private let calendar: SchoolCalendar

  init() throws { calendar = try Larkfield.time().calendar }

  private func step(_ day: String, due: String = "2025-06-13") throws -> Int? {
    try ReminderPlan.usual.step(
      on: Larkfield.day(day), dueOn: Larkfield.day(due), in: calendar)
  }

  @Test func `before, on the day, and twice after`() throws {
    #expect(try step("2025-06-05") == nil)
    #expect(try step("2025-06-06") == 0)
    #expect(try step("2025-06-12") == 0)
    #expect(try step("2025-06-13") == 1)
    #expect(try step("2025-06-15") == 1)
    #expect(try step("2025-06-16") == 2)
    #expect(try step("2025-06-18") == 3)
    #expect(try step("2025-12-01") == 3)
  }

  @Test func `the office is told after the last reminder`() throws {
    let due = try Larkfield.day("2025-06-13")
    func told(_ day: String) throws -> Bool {
      ReminderPlan.usual.isOfficeTold(on: try Larkfield.day(day), dueOn: due, in: calendar)
    }
    #expect(try !told("2025-06-19"))
    #expect(try told("2025-06-20"))
  }

  @Test func `steps never go back as days go on`() throws {
    for due in ["2025-06-13", "2025-07-21", "2025-09-03", "2025-10-31"] {
      var last = -1
      for day in try Larkfield.days(from: "2025-05-01", through: "2026-02-28") {
        let step =
          ReminderPlan.usual.step(on: day, dueOn: try Larkfield.day(due), in: calendar) ?? -1
        #expect(step >= last)
        last = step
      }
      #expect(last == 3)
    }
  }

  @Test(arguments: [([Int](), 5), ([0, 1, 2, 3, 4, 5, 6], 9), ([0, 5], 5), ([-30], 1), ([0], 41)])
  func `a plan has an end`(steps: [Int], officeAfter: Int) {
    #expect(throws: Refusal.self) { try ReminderPlan(steps: steps, officeAfter: officeAfter) }
  }

  @Test func `a school's own plan is put in order`() throws {
    #expect(try ReminderPlan(steps: [2, -1, 2], officeAfter: 3).steps == [-1, 2])
  }
}
