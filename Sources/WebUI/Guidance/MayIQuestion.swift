internal import HTTPSupport
internal import PolicyEngine
internal import Views

/// A question as its address carries it: what was typed, and the facts that were chosen.
struct MayIQuestion {
  /// The longest text that is looked at.
  static let longest = 2_000

  /// What was typed, if anything.
  let words: String?
  /// What the typed words were understood as.
  let understanding: Understanding?
  /// The facts that were chosen, by fact index.
  let chosen: [Int: Int]
  /// The facts that the person does not know.
  let unsure: Set<Int>
  /// Chosen facts and values that this policy does not have, such as from an old link.
  let strangers: [String]
  private let policy: PublishedPolicy

  /// Reads an address.
  init(_ query: RequestQuery, policy: PublishedPolicy) {
    self.policy = policy
    let typed = query[Paths.sayKey].map { String($0.prefix(Self.longest)) } ?? ""
    words = typed.contains { !$0.isWhitespace } ? typed : nil
    understanding = words.map(policy.plainWords.understand)
    var chosen: [Int: Int] = [:]
    var unsure: Set<Int> = []
    var strangers: [String] = []
    for item in query.items
    where item.name != Paths.sayKey && item.name != Paths.changeKey && !item.value.isEmpty {
      guard let fact = policy.document.facts.index(of: item.name) else {
        strangers.append(item.name)
        continue
      }
      if item.value == Paths.unknownValue {
        unsure.insert(fact)
        chosen[fact] = nil
      } else if let value = policy.document.facts[fact].valueIndex(item.value) {
        chosen[fact] = value
        unsure.remove(fact)
      } else {
        strangers.append("\(item.name): \(item.value)")
      }
    }
    self.chosen = chosen
    self.unsure = unsure
    self.strangers = strangers
  }

  /// What is told: chosen facts before understood ones, sensitive ones only when confirmed.
  var told: PartialSituation {
    var told =
      understanding?.situation(in: policy.document.facts)
      ?? PartialSituation(count: policy.document.facts.count)
    for fact in unsure { told[fact] = nil }
    for (fact, value) in chosen { told[fact] = value }
    return told
  }

  /// What the address carries on, besides the typed words.
  var choices: [FactChoice] { choices(without: nil) }

  /// The same without one fact, for the page that changes it.
  func choices(without fact: Int?) -> [FactChoice] {
    let facts = policy.document.facts
    return facts.all.indices.compactMap { index in
      if index == fact { return nil }
      if unsure.contains(index) { return FactChoice(facts[index].name, Paths.unknownValue) }
      return chosen[index].map { FactChoice(facts[index].name, facts[index].values[$0].name) }
    }
  }

  /// The address of the question with one fact changed.
  func address(changing fact: Int, to value: Int) -> Address {
    let facts = policy.document.facts
    let change = FactChoice(facts[fact].name, facts[fact].values[value].name)
    return Paths.answer(saying: words, facts: choices(without: fact) + [change])
  }
}
