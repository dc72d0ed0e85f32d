/// Says what a norm means in plain English, so that a reader can hold it beside the paragraph.
///
/// A sentence says everything that decides: bearers, strength, acts, conditions, exceptions,
/// what yields, what must hold first, who hears of it, by when, what is kept.
public struct ReadBack: Sendable {
  private let document: PolicyDocument
  private let wording: Wording
  private let names: ParagraphNames
  private let overriders: [[Int]]

  /// Prepares to read a policy back.
  public init(_ document: PolicyDocument) {
    self.document = document
    wording = Wording(document)
    names = ParagraphNames(document)
    var overriders: [[Int]] = Array(repeating: [], count: document.norms.count)
    for (index, norm) in document.norms.enumerated() {
      for override in norm.overrides { overriders[override.norm].append(index) }
    }
    self.overriders = overriders
  }

  /// A norm as one sentence.
  ///
  /// - Parameter index: The norm's index in the document.
  public func sentence(forNorm index: Int) -> String {
    parts(forNorm: index).joined(separator: "; ").sentenceStart.closed
  }

  /// A norm as one sentence, by its id; nil if there is no such norm.
  public func sentence(forNorm id: String) -> String? {
    document.normIndex(id).map { sentence(forNorm: $0) }
  }

  /// A norm as one sentence; “for norm” whether or not it stands in the document.
  public func sentence(for norm: Norm) -> String {
    if let index = document.norms.firstIndex(of: norm) { return sentence(forNorm: index) }
    return ([core(norm)] + details(norm)).joined(separator: "; ").sentenceStart.closed
  }

  /// The parts of the sentence, for pages that list them: the rule first, then its details.
  public func parts(forNorm index: Int) -> [String] {
    let norm = document.norms[index]
    return [core(norm)] + yielding(index) + details(norm)
  }

  /// The rule alone, with its exceptions and without its details: “nobody may … unless …”.
  public func rule(forNorm index: Int) -> String { core(document.norms[index]) }

  private func core(_ norm: Norm) -> String {
    var conditions = wording.phrases(norm.scope.asDuty(about: norm, act: document.facts.act))
    if let triggers = norm.dutyTriggers {
      conditions.append(Phrase(wording.acts(triggers), kind: .act))
    }
    return subject(norm) + " " + wording.acts(norm.acts) + conditions.afterVerb + unless(norm)
  }

  private func subject(_ norm: Norm) -> String {
    let people = wording.people(norm.bearers)
    // “Everyone must not” could mean that some may.
    if norm.modality == .mustNot, people.hasPrefix("everyone") {
      return "nobody" + people.dropFirst("everyone".count) + " may"
    }
    return people + " " + norm.modality.verb(for: people)
  }

  private func unless(_ norm: Norm) -> String {
    let branches = norm.exceptions.map { wording.phrases($0).asClause }
    return branches.isEmpty ? "" : ", unless " + branches.joined(separator: ", or unless ")
  }

  private func yielding(_ index: Int) -> [String] {
    var parts: [String] = []
    let winners = overriders[index]
    if !winners.isEmpty { parts.append("this gives way to " + names.norms(winners)) }
    let yielding = document.norms[index].overrides.map(\.norm)
    if !yielding.isEmpty { parts.append("this comes before " + names.norms(yielding)) }
    return parts
  }

  private func details(_ norm: Norm) -> [String] {
    var parts = wording.provisions(norm.provisions) + wording.duty(norm)
    if norm.needsJudgement { parts.append("a person must judge") }
    if let gate = norm.gate { parts.append("the program enforces it (\(gate.spaced))") }
    return parts
  }
}

extension Modality {
  /// The verb of a sentence about some people.
  func verb(for people: String) -> String {
    switch self {
    case .may: "may"
    case .must: "must"
    case .mustNot: "must not"
    case .advised: people.isPluralPeople ? "are advised to" : "is advised to"
    case .advisedAgainst: people.isPluralPeople ? "are advised not to" : "is advised not to"
    }
  }
}

extension String {
  /// Whether these people take a plural verb: “staff”, and not “a teacher or a governor”.
  var isPluralPeople: Bool {
    let last = split(separator: " or ").last ?? self[...]
    return !["a ", "an ", "the ", "any", "every", "nobody", "one ", "some"].contains {
      last.hasPrefix($0)
    }
  }
}
