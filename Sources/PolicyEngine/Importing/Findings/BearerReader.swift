/// Finds who is bound by a sentence: the subject of its modal verb, or the one who acts.
struct BearerReader {
  private let words: [String]

  init(_ words: [String]) { self.words = words }

  private static let bearers: [(String, Set<String>)] = [
    ("staff", ["staff", "employee", "employees", "teachers", "colleagues"]),
    ("senior-leadership", ["leaders", "leader", "leadership"]),
    ("governors", ["governors", "governor", "trustees"]),
    ("volunteers", ["volunteers", "visitors", "contractors"]),
    ("parents", ["parents", "carers", "parent", "guardians", "families"]),
    ("pupils", ["pupils", "students", "children", "pupil", "learners"]),
    ("headteacher", ["headteacher", "principal"]),
    ("school", ["school", "we", "academy"]), ("everyone", ["users", "everyone", "anyone", "you"]),
  ]

  /// Words before which a person or body is not the subject: "images of pupils must not …".
  private static let leading: Set<String> = [
    "of", "about", "with", "from", "to", "for", "regarding", "concerning", "on", "against", "in",
    "towards", "at", "between",
  ]

  /// Words that may stand between such a word and the person.
  private static let passing: Set<String> = [
    "the", "a", "an", "any", "all", "our", "other", "their", "its", "these", "those", "current",
    "former", "individual",
  ]

  /// "Members of staff" are the subject all the same.
  private static let heads: Set<String> = ["member", "members", "all", "any", "some", "most"]

  /// Participles that do not end in -ed.
  private static let irregular: Set<String> = [
    "told", "made", "kept", "given", "shown", "sent", "taken", "written", "seen", "held", "put",
    "sought", "set", "run", "known", "dealt", "brought", "left", "found", "met", "read", "done",
  ]

  private func group(_ place: Int) -> String? {
    guard words.indices.contains(place) else { return nil }
    return Self.bearers.first { $0.1.contains(words[place]) }?.0
  }

  /// Who is bound by the modal verb whose words lie in a range.
  func bearer(_ range: Range<Int>) -> String? {
    isPassive(after: range.upperBound) ? agent(after: range.upperBound) : subject(range.lowerBound)
  }

  /// The nearest person or body before the verb that can be its subject; of several, the first.
  private func subject(_ place: Int) -> String? {
    for index in stride(from: min(place, words.count) - 1, through: max(0, place - 12), by: -1) {
      guard let found = group(index), !isObject(index) else { continue }
      return first(index, found)
    }
    return nil
  }

  private func isObject(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, index - before <= 3, Self.passing.contains(words[before]) { before -= 1 }
    guard before >= 0, Self.leading.contains(words[before]) else { return false }
    guard words[before] == "of", before > 0 else { return true }
    return !Self.heads.contains(words[before - 1])
  }

  /// "Staff, governors and contractors": staff.
  private func first(_ index: Int, _ found: String) -> String {
    var place = index
    var name = found
    while place > 0 {
      var before = place - 1
      if before > 0, words[before] == "and" || words[before] == "or" { before -= 1 }
      guard let other = group(before), !isObject(before) else { break }
      name = name == "staff" ? name : other
      place = before
    }
    return name
  }

  private func isPassive(after end: Int) -> Bool {
    var place = end
    func passes(_ word: String) -> Bool {
      word.hasSuffix("ly")
        || ["not", "never", "only", "also", "always", "all", "then"].contains(word)
    }
    while place < words.count, passes(words[place]) { place += 1 }
    guard place < words.count, words[place] == "be" else { return false }
    place += 1
    while place < words.count, passes(words[place]) { place += 1 }
    guard place < words.count else { return false }
    return words[place].hasSuffix("ed") || Self.irregular.contains(words[place])
  }

  /// "must be told by any member of staff": staff.
  private func agent(after end: Int) -> String? {
    let behind = words[min(end, words.count)...].prefix(12)
      .prefix { !["whether", "which", "who", "that", "if", "when"].contains($0) }
    guard let by = behind.firstIndex(of: "by") else { return nil }
    return (by + 1..<min(words.count, by + 6)).lazy.compactMap { group($0) }.first
  }
}
