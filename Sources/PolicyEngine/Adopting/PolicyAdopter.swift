/// Puts the meaning of a model policy onto a school's own text.
///
/// The school keeps its sentences. Norms are offered to its paragraphs by label where the text
/// agrees, otherwise by wording and subject, and taken where the match is sure enough. What nobody
/// took has no norms block, so that the checker finds it.
public struct PolicyAdopter: Sendable {
  /// The confidence from which a match is taken, from 0 to 1; 0 takes every match.
  public let taking: Double
  /// How many paragraphs of each policy are looked at; the rest is left over.
  private static let mostParagraphs = 3_000

  /// An adopter that takes matches of a confidence.
  public init(taking confidence: Double = 0) {
    taking = confidence
  }

  /// Adopts a model.
  ///
  /// `imported` is what the importer wrote, read as a policy. Paragraphs that already carry a
  /// meaning keep it.
  public func adopt(model: PolicyDocument, imported: PolicyDocument) -> Adoption {
    let matching = ParagraphMatching(
      model: model, school: imported, mostParagraphs: Self.mostParagraphs)
    let taken = matching.pairs.filter { pair in
      pair.conflict == nil && pair.confidence >= taking
        && !imported.paragraphs[pair.school].hasMeaning
    }
    var writer = AdoptedPolicyWriter(
      model: model, school: imported,
      pairs: Dictionary(uniqueKeysWithValues: taken.map { ($0.model, $0.school) }))
    let markdown = writer.write()
    return Adoption(
      matches: matching.pairs.map { match($0, model, imported) },
      leftOverModel: leftOver(model, Set(taken.map(\.model)), norms: true),
      leftOverSchool: leftOver(imported, Set(taken.map(\.school)), norms: false),
      changes: writer.changes, markdown: markdown)
  }

  private func match(
    _ pair: ParagraphMatching.Pair, _ model: PolicyDocument, _ school: PolicyDocument
  ) -> Adoption.Match {
    let paragraph = model.paragraphs[pair.model]
    let own = school.paragraphs[pair.school]
    var refused = pair.conflict?.rawValue
    if refused == nil, own.hasMeaning { refused = "has-meaning" }
    if refused == nil, pair.confidence < taking { refused = "unsure" }
    return Adoption.Match(
      model: paragraph.label, school: own.label, confidence: pair.confidence,
      by: pair.isByLabel ? "label" : "wording", taken: refused == nil,
      norms: model.norms.filter { $0.paragraph == paragraph.id }.map(\.id),
      modelText: paragraph.plainText, schoolText: own.plainText, refused: refused)
  }

  private func leftOver(
    _ document: PolicyDocument, _ taken: Set<Int>, norms: Bool
  ) -> [Adoption.LeftOver] {
    document.paragraphs.indices.filter {
      !taken.contains($0) && (norms || !document.paragraphs[$0].hasMeaning)
    }
    .map { index in
      let paragraph = document.paragraphs[index]
      return Adoption.LeftOver(
        label: paragraph.label, text: paragraph.plainText,
        norms: norms ? document.norms.filter { $0.paragraph == paragraph.id }.map(\.id) : [])
    }
  }
}
