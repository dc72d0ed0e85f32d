extension ComparePage {
  package static let examples: KeyValuePairs<String, ComparePage> = [:]
}
