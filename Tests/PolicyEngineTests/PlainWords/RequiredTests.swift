import Testing

@testable import PolicyEngine

@Suite struct RequiredTests {
  private func understanding(_ question: String) throws -> Understanding {
    PlainWordsMatcher(try WordyPolicy.document()).understand(question)
  }

  @Test(arguments: [
    "do I have to add a parent", "ive been told I’ve got to use my own phone", "MUST I?",
    "can they make me have my picture taken", "am i expected to answer at night",
  ])
  func `asking if something has to be done is told apart`(question: String) throws {
    #expect(try understanding(question).asksIfRequired)
  }

  @Test(arguments: [
    "can I add a parent", "I have to leave early, can I add a mum", "should I tell the head", "",
    "do i need permission to post a photo", "can i post a picture made to look funny",
    "a video that would make me laugh",
  ])
  func `asking whether one may is not asking if one has to`(question: String) throws {
    #expect(try !understanding(question).asksIfRequired)
  }
}
