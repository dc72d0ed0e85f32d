internal import Essentials
internal import People

/// Looks for people by parts of their names, in whichever order and without accents.
struct NameSearch {
  private let words: [Substring]
  private let isEmpty: Bool

  /// A search for what somebody typed; everybody matches where nothing was.
  init(_ typed: String) {
    isEmpty = typed.trimmed.isEmpty
    words = typed.plainLetters.split(separator: " ")
  }

  /// Those whose names hold every word.
  func matching(_ people: [Person]) -> [Person] {
    isEmpty ? people : people.filter(matches)
  }

  /// Whether a name holds every word.
  func matches(_ person: Person) -> Bool {
    guard !isEmpty else { return true }
    let name = "\(person.details.name.given) \(person.details.name.sort)".plainLetters
    return !words.isEmpty && words.allSatisfy { name.contains($0) }
  }
}
