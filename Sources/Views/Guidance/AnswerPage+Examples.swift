extension AnswerPage {
  package static let examples: KeyValuePairs<String, AnswerPage> = [:]
}
