extension ChangeFactPage {
  package static let examples: KeyValuePairs<String, ChangeFactPage> = [:]
}
