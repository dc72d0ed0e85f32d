/// What a question is made of, as far as learning goes: its words, their families, the policy's
/// lists, what the policy's patterns found, and its moods.
///
/// A trait has a name ("w photo", "l image", "f with=pupil") and the places of the words that it
/// rests on; each stands once.
struct QuestionTraits {
  /// One trait with its strength, from 0 to 1.
  struct Trait {
    var name: String
    var strength: Float
    var places: TokenSet
  }

  private(set) var all: [Trait] = []
  private var positions: [String: Int] = [:]

  /// Adds a trait, or more places to one that is there.
  mutating func add(_ name: String, strength: Float = 1, places: TokenSet = TokenSet()) {
    if let known = positions[name] {
      all[known].places.formUnion(places)
      all[known].strength = max(all[known].strength, strength)
      return
    }
    positions[name] = all.count
    all.append(Trait(name: name, strength: strength, places: places))
  }

  /// Adds the words themselves, numbers as one.
  mutating func add(words tokens: [QuestionToken]) {
    for (place, token) in tokens.enumerated() {
      let word = token.number == nil ? token.stem : "#"
      add("w \(word)", places: TokenSet([place..<place + 1]))
    }
  }
}
