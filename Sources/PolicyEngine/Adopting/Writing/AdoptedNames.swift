/// What the model's labels, ids and norms are called in the adopted policy.
struct AdoptedNames {
  private var labels: [String: String] = [:]
  private var ids: [String: String] = [:]
  /// The norms that were taken.
  let norms: Set<String>
  private let allNorms: Set<String>

  init(model: PolicyDocument, school: PolicyDocument, pairs: [Int: Int]) {
    var taken: Set<String> = []
    for (place, own) in pairs {
      let paragraph = model.paragraphs[place]
      labels[paragraph.label] = school.paragraphs[own].label
      ids[paragraph.id] = school.paragraphs[own].id
      taken.insert(paragraph.id)
    }
    norms = Set(model.norms.filter { taken.contains($0.paragraph) }.map(\.id))
    allNorms = Set(model.norms.map(\.id))
  }

  /// Whether a norm of the model was left behind.
  func isMissing(norm id: String) -> Bool { allNorms.contains(id) && !norms.contains(id) }

  func isNorm(_ id: String) -> Bool { allNorms.contains(id) }

  /// The school's name for a paragraph's label or id; nil when it has no counterpart.
  func paragraph(_ name: String) -> String? { labels[name] ?? ids[name] }

  /// What an override names in the adopted policy; nil when that was left behind.
  func override(_ target: String) -> String? {
    if norms.contains(target) { return target }
    if allNorms.contains(target) { return nil }
    // By id, since labels need not be unique.
    return ids[target] ?? labels[target]
  }
}
