/// The values of one fact, sorted into classes that no condition of a table tells apart.
///
/// Inside a class every condition has one truth value, so one member speaks for all of them.
public struct ValueClasses: Hashable, Sendable {
  /// The index of the fact.
  public let fact: Int
  /// The values of each class, ascending; classes in the order of their first values.
  public let members: [[Int]]
  /// The class of every value.
  public let classOfValue: [Int]

  /// How many classes there are.
  public var count: Int { members.count }

  /// Sorts the values of a fact by which of the sets hold them.
  ///
  /// - Complexity: The number of values times the number of sets.
  init(fact: Int, valueCount: Int, toldApartBy sets: some Sequence<ValueSet>) {
    var classes = Array(repeating: 0, count: valueCount)
    var count = min(1, valueCount)
    for set in sets where count < valueCount {
      var places: [Int?] = Array(repeating: nil, count: 2 * count)
      count = 0
      for value in classes.indices {
        let key = 2 * classes[value] + (set.contains(value) ? 1 : 0)
        let place = places[key] ?? count
        if places[key] == nil {
          places[key] = place
          count += 1
        }
        classes[value] = place
      }
    }
    self.init(fact: fact, classOfValue: classes, count: count)
  }

  /// Sorts the values of a fact by what stands in their columns.
  init<Column>(fact: Int, columns: [Column]) where Column: Hashable {
    var numbers = Interning<Column>()
    let classes = columns.map { numbers.number(of: $0) }
    self.init(fact: fact, classOfValue: classes, count: numbers.all.count)
  }

  private init(fact: Int, classOfValue: [Int], count: Int) {
    var members: [[Int]] = Array(repeating: [], count: count)
    for (value, place) in classOfValue.enumerated() { members[place].append(value) }
    self.fact = fact
    self.members = members
    self.classOfValue = classOfValue
  }
}
