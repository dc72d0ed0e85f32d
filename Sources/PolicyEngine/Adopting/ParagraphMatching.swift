/// Finds which paragraph of a school's policy says what a model's paragraph says.
///
/// A label alone proves nothing: two policies may number other subjects alike. So labels only count
/// where, over the whole of both policies, paragraphs of the same label are also the likest ones;
/// and even then the words of each pair must agree. Everything else goes by wording, and must be
/// clearly ahead of every other pair, or stand in the same surroundings.
struct ParagraphMatching {
  struct Pair {
    var model: Int
    var school: Int
    var likeness: Double
    var confidence: Double
    var isByLabel: Bool
    var conflict: MeaningConflict?
  }

  /// The pairs that agree, and those that would but for a conflict.
  private(set) var pairs: [Pair] = []

  private let model: PolicyDocument
  private let school: PolicyDocument
  private let similarity: WordingSimilarity
  private let labelled: [Int: Int]
  private let isAligned: Bool

  init(model: PolicyDocument, school: PolicyDocument, mostParagraphs: Int) {
    self.model = model
    self.school = school
    let first = model.paragraphs.prefix(mostParagraphs)
    let second = school.paragraphs.prefix(mostParagraphs)
    similarity = WordingSimilarity(first.map(\.plainText), second.map(\.plainText))
    labelled = Self.sameLabels(Array(first), Array(second))
    let agreeing = labelled.count { [similarity] in similarity.isNearBest($0.key, $0.value) }
    isAligned = labelled.count >= 4 && agreeing * 10 >= labelled.count * 6
    match(first.count, second.count)
  }

  /// Labels that both policies print once.
  private static func sameLabels(_ first: [Paragraph], _ second: [Paragraph]) -> [Int: Int] {
    func places(_ paragraphs: [Paragraph]) -> [String: [Int]] {
      Dictionary(grouping: paragraphs.indices) { paragraphs[$0].label.lowercased() }
    }
    let others = places(second)
    var found: [Int: Int] = [:]
    for (label, indices) in places(first) {
      guard indices.count == 1, let same = others[label], same.count == 1 else { continue }
      found[indices[0]] = same[0]
    }
    return found
  }

  private mutating func match(_ rows: Int, _ columns: Int) {
    let scores = (0..<rows).map { row in
      (0..<columns).map { column in
        similarity.values[row][column] + 0.3 * similarity.surroundings(row, column)
          + (isSameLabel(row, column) ? 0.3 : 0)
      }
    }
    let candidates = BestAssignment.pairs(scores)
    var accepted = candidates.filter { agrees($0.row, $0.column) }
    grow(&accepted, candidates)
    for (row, column) in accepted {
      let paragraph = model.paragraphs[row]
      let norms = model.norms.filter { $0.paragraph == paragraph.id }.map(\.modality)
      pairs.append(
        Pair(
          model: row, school: column, likeness: similarity.values[row][column],
          confidence: confidence(row, column), isByLabel: isSameLabel(row, column),
          conflict: MeaningConflict.between(
            paragraph.plainText, norms: norms, and: school.paragraphs[column].plainText)))
    }
    pairs.sort { $0.model < $1.model }
  }

  /// Accepts pairs between accepted ones: where the order is kept, the place speaks like a label.
  private func grow(
    _ accepted: inout [(row: Int, column: Int)], _ candidates: [(row: Int, column: Int)]
  ) {
    var partner = Dictionary(uniqueKeysWithValues: accepted.map { ($0.row, $0.column) })
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for (row, column) in candidates where partner[row] == nil {
        let before = partner[row - 1] == column - 1 && row > 0 && column > 0
        let after = partner[row + 1] == column + 1
        let likeness = similarity.values[row][column]
        guard before && after && likeness >= 0.16 || (before || after) && likeness >= 0.22 else {
          continue
        }
        partner[row] = column
        accepted.append((row, column))
        isGrowing = true
      }
    }
  }

  private func isSameLabel(_ row: Int, _ column: Int) -> Bool {
    isAligned && labelled[row] == column
  }

  private func agrees(_ row: Int, _ column: Int) -> Bool {
    let likeness = similarity.values[row][column]
    let surroundings = similarity.surroundings(row, column)
    if isSameLabel(row, column) {
      return likeness >= 0.16
        || likeness >= 0.1 && surroundings >= 0.2 && similarity.isBestOfRow(row, column)
    }
    guard similarity.sharesSubject(row, column) else { return false }
    let margin = similarity.margin(row, column)
    return likeness >= 0.5 && margin >= 0 || likeness >= 0.3 && margin >= 0.08
      || likeness >= 0.14 && surroundings >= 0.17 && margin >= -0.02
  }

  /// How sure a match is, from 0 to 1: likeness first, then label, then surroundings.
  private func confidence(_ row: Int, _ column: Int) -> Double {
    let likeness = min(1, similarity.values[row][column] * 1.4)
    let around = min(1, similarity.surroundings(row, column) * 2)
    let doubt = (1 - likeness) * (isSameLabel(row, column) ? 0.45 : 1) * (1 - 0.3 * around)
    return ((1 - doubt) * 100).rounded() / 100
  }
}
