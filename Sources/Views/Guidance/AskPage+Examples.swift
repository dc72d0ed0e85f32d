extension AskPage {
  package static let examples: KeyValuePairs<String, AskPage> = [:]
}
