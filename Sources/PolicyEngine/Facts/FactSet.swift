/// The facts of a policy; always with the asked act `do` and the person asking `who`.
public struct FactSet: Hashable, Sendable {
  /// The facts in the author's order.
  public let all: [Fact]
  /// The index of the fact `do`.
  public let act: Int
  /// The index of the fact `who`.
  public let who: Int
  /// The value of every fact that is taken until somebody says otherwise.
  let assumed: [Int?]
  /// The names of facts and values as a request has them.
  let names: FactNames
  /// The values of facts as an answer has them.
  let members: FactMembers
  private let places: [String: Int]
  private let valuePlaces: [[String: Int]]

  /// Collects facts; `do` and `who` are added with one value where they are missing.
  public init(_ facts: [Fact]) {
    var all = facts
    func place(_ name: String, _ question: String, _ value: String) -> Int {
      if let found = all.firstIndex(where: { $0.name == name }) { return found }
      all.append(
        Fact(
          name: name, question: question, hint: nil, reads: "%",
          values: [.init(name: value, text: value, hint: nil, words: [])], groups: [], cost: 0,
          isChangeable: false, assumed: 0, settles: nil,
          position: SourcePosition(line: 1, column: 1)))
      return all.count - 1
    }
    act = place("do", "What do you want to do?", "anything")
    who = place("who", "Who are you?", "anyone")
    self.all = all
    assumed = all.map(\.assumed)
    names = FactNames(all)
    members = FactMembers(all)
    places = Dictionary(
      all.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    valuePlaces = all.map { fact in
      Dictionary(
        fact.values.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// The fact at an index.
  public subscript(index: Int) -> Fact { all[index] }

  /// How many facts there are.
  public var count: Int { all.count }

  /// The index of a fact by its name.
  public func index(of name: String) -> Int? { places[name] }

  /// The index of a value of a fact by its name.
  public func valueIndex(_ name: String, of fact: Int) -> Int? { valuePlaces[fact][name] }

  /// The acts, as values of `do`.
  public var acts: [Fact.Value] { all[act].values }
}
