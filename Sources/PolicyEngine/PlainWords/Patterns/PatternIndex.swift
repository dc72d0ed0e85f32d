/// The words of a policy, prepared once for matching questions.
struct PatternIndex: Sendable {
  /// What an element of a pattern may be, shared by all patterns that say the same.
  struct Atom: Sendable {
    var phrases: [[String]] = []
    var facts: [(fact: Int, values: ValueSet)] = []
    var numbers: [ClosedRange<Int>] = []
    var moods: [QuestionMood] = []
  }

  /// A pattern with its elements by number, and the value that it means.
  struct Compiled: Sendable {
    var fact: Int
    var value: Int
    var elements: [(atom: Int, link: WordPattern.Link)]
    var excluded: [Int]
    var refersToFacts: Bool
    var bonus: Double
  }

  private(set) var atoms: [Atom] = []
  private(set) var patterns: [Compiled] = []
  /// The patterns that begin with an atom.
  private(set) var startingWith: [[Int]] = []
  private(set) var tree = PhraseTree()
  /// The atoms that are, or may be, a value of a fact.
  private(set) var atomsOfFacts: [Int] = []
  /// The atoms that are, or may be, a number.
  private(set) var atomsOfNumbers: [Int] = []
  /// The atoms that are moods.
  private(set) var atomsOfMoods: [Int] = []
  /// The words of all phrases, unstemmed: what typing errors are mended to.
  private(set) var words: Set<String> = []
  /// For every fact, whether it is about the person asking: known from signing in.
  let isAboutAsker: [Bool]
  private var atomPlaces: [[WordPattern.Choice]: Int] = [:]
  private let facts: FactSet
  private let lists: [String: [String]]

  /// Prepares the words of all facts.
  init(facts: FactSet, lists: [String: [String]]) {
    self.facts = facts
    self.lists = lists
    isAboutAsker = facts.all.indices.map { $0 != facts.act && facts[$0].cost == 0 }
    for (fact, declared) in facts.all.enumerated() {
      for (value, details) in declared.values.enumerated() {
        for source in details.words {
          add(WordPatternReader.read(source), fact: fact, value: value)
        }
      }
    }
  }

  private mutating func add(_ pattern: WordPattern, fact: Int, value: Int) {
    guard !pattern.elements.isEmpty else { return }
    let elements = pattern.elements.map { (atom: atom($0.choices), link: $0.link) }
    let excluded = pattern.excluded.map { atom($0.choices) }
    let refers = (elements.map(\.atom) + excluded).contains { !atoms[$0].facts.isEmpty }
    startingWith[elements[0].atom].append(patterns.count)
    patterns.append(
      Compiled(
        fact: fact, value: value, elements: elements, excluded: excluded, refersToFacts: refers,
        bonus: pattern.bonus))
  }

  private mutating func atom(_ choices: [WordPattern.Choice]) -> Int {
    if let known = atomPlaces[choices] { return known }
    var atom = Atom()
    resolve(choices, depth: 0, into: &atom)
    atoms.append(atom)
    startingWith.append([])
    if !atom.facts.isEmpty { atomsOfFacts.append(atoms.count - 1) }
    if !atom.numbers.isEmpty { atomsOfNumbers.append(atoms.count - 1) }
    if !atom.moods.isEmpty { atomsOfMoods.append(atoms.count - 1) }
    for phrase in atom.phrases {
      words.formUnion(phrase)
      tree.add(phrase.map(Stemmer.stem), atom: atoms.count - 1)
    }
    atomPlaces[choices] = atoms.count - 1
    return atoms.count - 1
  }

  /// Lists may name lists; the depth keeps a list that names itself from going on for ever.
  private func resolve(_ choices: [WordPattern.Choice], depth: Int, into atom: inout Atom) {
    for choice in choices {
      switch choice {
      case .phrase(let words): if !words.isEmpty { atom.phrases.append(words) }
      case .number(let range): atom.numbers.append(range)
      case .mood(let mood): atom.moods.append(mood)
      case .fact(let name, let values):
        guard let fact = facts.index(of: name) else { continue }
        let sets = values.compactMap { facts[fact].valueSet(named: $0) }
        let all = ValueSet.full(facts[fact].values.count)
        atom.facts.append(
          (fact, values.isEmpty ? all : sets.reduce(ValueSet()) { $0.union($1) }))
      case .list(let name):
        guard depth < 6 else { continue }
        for entry in lists[name] ?? [] {
          resolve(WordPatternReader.choicesOfListEntry(entry), depth: depth + 1, into: &atom)
        }
      }
    }
  }
}
