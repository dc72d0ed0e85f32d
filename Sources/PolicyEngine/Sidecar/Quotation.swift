/// Words of a text that say where something belongs (W3C Web Annotation, TextQuoteSelector).
struct Quotation {
  /// The words.
  var exact: String
  /// Words just before them, where the same words stand more than once.
  var prefix = ""
  /// Words just behind them.
  var suffix = ""
  /// Where it stands in the sidecar.
  var position: SourcePosition

  /// Reads a quotation; complains of one without words.
  init?(_ node: YAMLNode, complaints: Complaints) {
    position = node.position
    complaints.refuseKeys(
      of: node, except: QuotationKey.names, "sidecar.quote-key", "A quotation has no")
    let words = node.text ?? node[QuotationKey.exact]?.text ?? ""
    guard !QuotableText.words(of: words).isEmpty else {
      complaints.error(
        "sidecar.quote", "A quotation gives words of the text.",
        help: "Such as quote: { exact: No contact with pupils }.", at: node.position)
      return nil
    }
    exact = words
    prefix = node[QuotationKey.prefix]?.text ?? ""
    suffix = node[QuotationKey.suffix]?.text ?? ""
  }
}

/// What became of a quotation.
enum QuotationPlace: Equatable {
  /// It stands in one paragraph, by index.
  case found(Int)
  /// It stands in several.
  case ambiguous([Int])
  /// It stands in none; `elsewhere` are the paragraphs that have the words in other company.
  case orphaned(elsewhere: [Int])
}
