/// Says acts, values and situations in plain English, in the words of the policy's own facts.
public struct Wording: Sendable {
  let facts: FactSet
  let metadata: PolicyMetadata
  let person: GrammaticalPerson
  /// Whom a norm without bearers binds, where the policy says so.
  let bound: ValueSet?
  /// The texts of all values, and how they read, in this person.
  private let texts: [[String]]
  private let reads: [String]

  /// Prepares to speak in a policy's words, to the person asking or about them.
  public init(_ document: PolicyDocument, person: GrammaticalPerson = .they) {
    facts = document.facts
    metadata = document.metadata
    self.person = person
    texts = facts.all.map { $0.values.map { person.rewrite($0.text) } }
    reads = facts.all.map { person.rewrite($0.reads) }
    bound = document.metadata.binds.flatMap { [facts] in facts[facts.who].valueSet(named: $0) }
  }

  /// Acts as an infinitive: “publish a photo or send a letter”.
  public func acts(_ set: ValueSet) -> String {
    let all = facts.acts
    if set.count == all.count, all.count > 1 { return "do anything" }
    let others = set.complement(in: all.count)
    if all.count > 6, others.count * 3 < set.count {
      return "do anything but " + list(others, of: facts.act)
    }
    return list(set, of: facts.act)
  }

  /// One act as an infinitive.
  public func act(_ index: Int) -> String { acts(ValueSet([index])) }

  /// People: “a teacher or a governor”, “anyone but a parent”, “everyone”; nil is everyone.
  public func people(_ set: ValueSet?) -> String {
    let who = facts[facts.who]
    guard let set, set.count < who.values.count else { return "everyone" }
    if set == bound { return "everyone bound by this policy" }
    if let group = who.groups.first(where: { $0.values == set && $0.readsAsPeople }) {
      return group.name.spaced
    }
    let listed = list(set, of: facts.who)
    let others = set.complement(in: who.values.count)
    let rest = "anyone but " + list(others, of: facts.who)
    return set.count > 2 && rest.count < listed.count ? rest : listed
  }

  /// A situation as a phrase: “a teacher, with a pupil of this school, through a letter”.
  ///
  /// - Parameter about: The facts to mention, besides the person asking; all of them if nil.
  public func situation(_ situation: Situation, about mentioned: Set<Int>? = nil) -> String {
    var limits: [Int: ValueSet] = [:]
    for fact in 0..<facts.count where fact != facts.act {
      if fact == facts.who || mentioned?.contains(fact) ?? true {
        limits[fact] = ValueSet([situation[fact]])
      }
    }
    return circumstances(Circumstances(limits: limits))
  }

  /// Circumstances as a phrase, the person first and the act left out; “everyone, always” if
  /// nothing is limited.
  public func circumstances(_ box: Circumstances) -> String {
    let who = box.limits[facts.who].map { people($0) }
    let rest = phrases(box).listed
    if let who { return rest.isEmpty ? who : who + ", " + rest }
    return rest.isEmpty ? "everyone, always" : rest
  }

  /// Circumstances as a question that somebody has: “a teacher who wants to post a picture
  /// through a letter”; as a sentence with `asking`.
  public func asker(_ box: Circumstances) -> String { question(box, joining: " who wants to ") }

  /// Circumstances as a sentence without its full stop: “a teacher wants to post a picture”.
  public func asking(_ box: Circumstances) -> String { question(box, joining: " wants to ") }

  private func question(_ box: Circumstances, joining verb: String) -> String {
    let people = askers(box)
    let plural = people.isPluralPeople ? verb.replacing("wants", with: "want") : verb
    return people + plural + doing(box)
  }

  /// The people of circumstances, one of them at a time: “anyone”, “a teacher or a governor”.
  public func askers(_ box: Circumstances) -> String {
    let people = box.limits[facts.who].map { self.people($0) } ?? "anyone"
    // “Everyone who wants” would be all of them together.
    return people.hasPrefix("everyone") ? "anyone" + people.dropFirst("everyone".count) : people
  }

  /// What they want to do, as an infinitive with its circumstances: “post a picture through a
  /// letter”; “do anything” where the act is not limited.
  public func doing(_ box: Circumstances) -> String {
    (box.limits[facts.act].map { acts($0) } ?? "do anything") + phrases(box).afterVerb
  }

  /// What circumstances say besides act and person, a phrase a fact.
  func phrases(_ box: Circumstances) -> [Phrase] {
    (0..<facts.count).compactMap { fact in
      guard fact != facts.act, fact != facts.who, let set = box.limits[fact] else { return nil }
      return phrase(set, of: fact)
    }
  }

  /// A fact's values as a phrase; nil where they are all of them, which says nothing.
  func phrase(_ set: ValueSet, of index: Int) -> Phrase? {
    let fact = facts[index]
    guard set.count < fact.values.count else { return nil }
    if set.isEmpty { return Phrase("never", kind: .adverbial) }
    if index == facts.who { return Phrase("they are " + people(set), kind: .clause) }
    let reads = reads[index]
    func phrase(_ set: ValueSet) -> String { reads.filled(with: list(set, of: index)) }
    let listed = phrase(set)
    let others = set.complement(in: fact.values.count)
    let rest = phrase(others)
    let negated = reads == "%" ? "anything but " + rest : "not " + rest
    // “Not after nothing” would be a riddle.
    let leavesOutUsual = fact.assumed.map(others.contains) ?? false
    let isClear = !leavesOutUsual && !rest.hasPrefix("no") && Phrase(rest).kind != .clause
    let isShorter = others.count < set.count && negated.count < listed.count
    return Phrase(set.count > 2 && isClear && isShorter ? negated : listed)
  }

  private func list(_ set: ValueSet, of fact: Int) -> String {
    EnglishList.or(set.indices.map { texts[fact][$0] })
  }
}

extension Fact.Group {
  /// Whether its name can stand for people in a sentence, such as “staff” or “senior leaders”.
  fileprivate var readsAsPeople: Bool {
    // “Others” would need to say others than whom.
    name == "staff" || name == "people" || name.hasSuffix("s") && name != "others"
  }
}
