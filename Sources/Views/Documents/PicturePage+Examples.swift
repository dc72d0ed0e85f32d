extension PicturePage {
  package static let examples: KeyValuePairs<String, PicturePage> = [:]
}
