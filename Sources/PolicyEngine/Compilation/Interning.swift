/// Gives equal values equal numbers, counted from 0 in the order in which they come.
struct Interning<Value: Hashable> {
  /// The distinct values so far.
  private(set) var all: [Value] = []
  private var numbers: [Value: Int] = [:]

  /// The number of a value, a new one if it has not come before.
  mutating func number(of value: Value) -> Int {
    if let known = numbers[value] { return known }
    numbers[value] = all.count
    all.append(value)
    return all.count - 1
  }
}

extension Interning: Sendable where Value: Sendable {}
