/// A time limit or an interval, as the policy words it and as the school has set it.
public struct Deadline: Hashable, Sendable {
  /// The policy's own word, such as "promptly".
  public var text: String
  /// The number that the school has set; nil leaves the duty without a due time.
  public var set: Span?
  /// Who agreed to the number.
  public var agreedBy: String?

  /// A length of time in a unit that calendars know.
  public struct Span: Hashable, Sendable {
    /// How many; 0 is at once.
    public var count: Int
    /// Of what.
    public var unit: Unit
  }

  /// What is counted.
  public enum Unit: String, Sendable, CaseIterable {
    case now
    case hour
    case day
    case schoolDay = "school day"
    case week
    case month
    case term
    case year
  }
}

extension Deadline.Span: CustomStringConvertible {
  /// Reads a span as people write it: `now`, `1 school day`, `3 hours`, `month`.
  public init?(_ text: String) {
    var words = text.lowercased().split(separator: " ").map(String.init)
    if words == ["now"] || words == ["at", "once"] || words == ["immediately"] {
      self.init(count: 0, unit: .now)
      return
    }
    var count = 1
    if let first = words.first, let number = Int(first) {
      guard number > 0, number < 10_000 else { return nil }
      count = number
      words.removeFirst()
    }
    var name = words.joined(separator: " ")
    if name.hasSuffix("s") { name.removeLast() }
    guard let unit = Deadline.Unit(rawValue: name), unit != .now else { return nil }
    self.init(count: count, unit: unit)
  }

  /// The span as people write it.
  public var description: String {
    if unit == .now { return "at once" }
    return "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")"
  }
}
