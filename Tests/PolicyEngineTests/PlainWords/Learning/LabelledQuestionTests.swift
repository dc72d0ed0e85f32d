import Testing

@testable import PolicyEngine

@Suite struct LabelledQuestionTests {
  @Test func `a line is a question, a tab and what it means`() throws {
    let found = try LabelledQuestion.read("# a note\n\nadd a mum\tdo=connect with=parent\n")
    #expect(
      found == [LabelledQuestion(text: "add a mum", meaning: ["do": "connect", "with": "parent"])])
  }

  @Test(arguments: ["add a mum", "add\ta\tmum", "\tdo=connect", "add a mum\tconnect"])
  func `any other line is named by its number`(line: String) {
    let error = #expect(throws: InvalidQuestionLine.self) {
      try LabelledQuestion.read("fine\tdo=connect\n" + line)
    }
    #expect(error?.number == 2)
  }
}
