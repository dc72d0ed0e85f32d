extension FindingsPage {
  package static let examples: KeyValuePairs<String, FindingsPage> = [:]
}
