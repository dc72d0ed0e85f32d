extension PolicyPage {
  package static let examples: KeyValuePairs<String, PolicyPage> = [:]
}
