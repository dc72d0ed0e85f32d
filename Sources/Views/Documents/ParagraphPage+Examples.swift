extension ParagraphPage {
  package static let examples: KeyValuePairs<String, ParagraphPage> = [:]
}
