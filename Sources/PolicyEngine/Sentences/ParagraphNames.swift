/// How paragraphs and norms are named in a sentence.
public struct ParagraphNames: Sendable {
  private let document: PolicyDocument
  private let normsOfParagraph: [String: Int]

  /// Prepares to name a policy's paragraphs.
  public init(_ document: PolicyDocument) {
    self.document = document
    normsOfParagraph = Dictionary(document.norms.map { ($0.paragraph, 1) }, uniquingKeysWith: +)
  }

  /// A label as it is cited: derived ones in brackets, as the paper policy does not print them.
  public func label(_ label: String) -> String {
    document.paragraph(label)?.isUnnumbered ?? false ? "[\(label)]" : label
  }

  /// The labels that norms are cited by, each once, in reading order of the norms.
  public func labels(ofNorms norms: [Int]) -> [String] {
    var seen: Set<String> = []
    return norms.compactMap { document.labels(ofNorm: $0).first }
      .filter { seen.insert($0).inserted }
  }

  /// “paragraph 28”, “paragraphs 28, 29 and [53a]”.
  public func paragraphs(_ labels: [String]) -> String {
    let names = EnglishList.and(labels.map(label))
    return (labels.count == 1 ? "paragraph " : "paragraphs ") + names
  }

  /// A norm by its paragraph, with its id where the paragraph has several.
  public func norm(_ index: Int) -> String {
    let norm = document.norms[index]
    let name = paragraphs(Array(document.labels(ofNorm: index).prefix(1)))
    return normsOfParagraph[norm.paragraph] == 1 ? name : "\(name) (\(norm.id))"
  }

  /// Several norms by their paragraphs, each once.
  public func norms(_ indices: [Int]) -> String {
    paragraphs(labels(ofNorms: indices))
  }
}
