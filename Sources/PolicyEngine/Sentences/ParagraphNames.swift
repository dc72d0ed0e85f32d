/// How paragraphs and norms are named in a sentence.
public struct ParagraphNames: Sendable {
  private let document: PolicyDocument
  private let normsOfParagraph: [String: Int]
  private let labelOfNorm: [String]
  private let unnumbered: Set<String>

  /// Prepares to name a policy's paragraphs.
  public init(_ document: PolicyDocument) {
    self.document = document
    normsOfParagraph = Dictionary(document.norms.map { ($0.paragraph, 1) }, uniquingKeysWith: +)
    let labels = Dictionary(
      document.paragraphs.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    labelOfNorm = document.norms.map { labels[$0.paragraph] ?? $0.paragraph }
    unnumbered = Set(document.paragraphs.filter(\.isUnnumbered).map(\.label))
  }

  /// A label as it is cited: derived ones in brackets, as the paper policy does not print them.
  public func label(_ label: String) -> String {
    unnumbered.contains(label) ? "[\(label)]" : label
  }

  /// The labels that norms are cited by, each once, in the order of the norms.
  public func labels(ofNorms norms: [Int]) -> [String] {
    var seen: Set<String> = []
    return norms.map { labelOfNorm[$0] }.filter { seen.insert($0).inserted }
  }

  /// “paragraph 28”, “paragraphs 28, 29 and [53a]”.
  public func paragraphs(_ labels: [String]) -> String {
    title(EnglishList.and(labels.map(label)), count: labels.count)
  }

  /// A norm by its paragraph, with its id where the paragraph has several.
  public func norm(_ index: Int) -> String { title(short(index), count: 1) }

  /// Norms by their paragraphs, each with its id where the paragraph has several:
  /// “paragraphs 1 and 22a (p22a-separate)”.
  public func each(_ norms: [Int]) -> String {
    title(EnglishList.and(norms.map(short)), count: norms.count)
  }

  /// Several norms by their paragraphs, each paragraph once.
  public func norms(_ indices: [Int]) -> String {
    paragraphs(labels(ofNorms: indices))
  }

  private func title(_ names: String, count: Int) -> String {
    (count == 1 ? "paragraph " : "paragraphs ") + names
  }

  private func short(_ index: Int) -> String {
    let norm = document.norms[index]
    let name = label(labelOfNorm[index])
    return normsOfParagraph[norm.paragraph] == 1 ? name : "\(name) (\(norm.id))"
  }
}
