/// Looks for the words that carry duties, permissions, triggers and exceptions.
struct WordingReader {
  private let text: String
  private let words: [String]

  init(_ text: String) {
    self.text = text
    words = text.plainWords
  }

  /// Phrases, strictest first; a longer phrase hides a shorter one inside it.
  private static let phrases: [(words: [String], modality: String)] = [
    ("must never", "must-not"), ("must not", "must-not"),
    ("must under no circumstances", "must-not"),
    ("will not", "must-not"), ("will never", "must-not"), ("shall not", "must-not"),
    ("may not", "must-not"), ("cannot", "must-not"), ("can not", "must-not"),
    ("is not permitted", "must-not"), ("are not permitted", "must-not"),
    ("is prohibited", "must-not"), ("are prohibited", "must-not"), ("is forbidden", "must-not"),
    ("are not allowed", "must-not"), ("is not allowed", "must-not"), ("are never", "must-not"),
    ("must only", "must"), ("must", "must"), ("shall", "must"), ("is required to", "must"),
    ("are required to", "must"), ("is essential", "must"), ("has to", "must"), ("have to", "must"),
    ("should not", "advised-against"), ("should never", "advised-against"),
    ("are advised not to", "advised-against"), ("are encouraged not to", "advised-against"),
    ("strongly encouraged not to", "advised-against"), ("advised not to", "advised-against"),
    ("encouraged not to", "advised-against"), ("discouraged", "advised-against"),
    ("should", "advised"), ("are expected to", "advised"), ("is expected to", "advised"),
    ("caution is advised", "advised"), ("are advised", "advised"), ("is advised", "advised"),
    ("strongly advised", "advised"), ("are encouraged", "advised"), ("is encouraged", "advised"),
    ("strongly encouraged", "advised"), ("reserves the right", "may"), ("we allow", "may"),
    ("are allowed to", "may"), ("is allowed to", "may"), ("are permitted to", "may"),
    ("may", "may"), ("will", "will"),
  ].map { ($0.0.split(separator: " ").map(String.init), $0.1) }

  /// The phrases and traps by their first word, the longest first.
  private static let byHead: [String: [(words: [String], modality: String?)]] = {
    let all = traps.map { ($0, nil) } + phrases.map { ($0.words, Optional($0.modality)) }
    return Dictionary(grouping: all) { $0.0.first ?? "" }
      .mapValues { $0.sorted { $0.0.count > $1.0.count } }
  }()

  private static let order = ["must-not", "must", "advised-against", "advised", "may", "will"]

  private static let traps: [[String]] = [
    ["need", "to", "be", "aware"], ["should", "be", "aware"], ["must", "be", "aware"],
    ["it", "should", "be", "noted"], ["may", "include"], ["may", "be", "subject"],
    ["may", "have"], ["may", "be"], ["may", "arise"], ["these", "may"], ["which", "may"],
    ["who", "may"], ["that", "may"],
  ]

  /// The strictest modality in the text, with the words and their place.
  func modality() -> (modality: String, words: [String], place: Int)? {
    var found: [(modality: String, words: String, place: Int)] = []
    var place = 0
    while place < words.count {
      let hit = Self.byHead[words[place]]?.first { words[place...].starts(with: $0.words) }
      if let hit, let modality = hit.modality {
        found.append((modality, hit.words.joined(separator: " "), place))
      }
      place += hit?.words.count ?? 1
    }
    guard
      let strictest = Self.order.first(where: { name in found.contains { $0.modality == name } })
    else { return nil }
    let first = found.filter { $0.modality == strictest }.map(\.place).min() ?? 0
    return (strictest, found.map(\.words), first)
  }

  private func places(of phrase: [String]) -> [Int] {
    guard let head = phrase.first, words.count >= phrase.count else { return [] }
    return (0...(words.count - phrase.count)).filter {
      words[$0] == head && words[$0..<($0 + phrase.count)].elementsEqual(phrase)
    }
  }

  var opensWithNot: Bool { words.first == "not" || words.first == "never" }

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

  /// The nearest person or body before the modal verb.
  func bearer(_ place: Int) -> String? {
    for index in stride(from: min(place, words.count) - 1, through: max(0, place - 12), by: -1) {
      if let found = Self.bearers.first(where: { $0.1.contains(words[index]) }) { return found.0 }
    }
    return nil
  }

  /// The words from an opening word to the next comma or full stop, as printed.
  func clause(after openers: Set<String>) -> String? {
    let parts = text.split(separator: " ")
    guard let start = parts.firstIndex(where: { openers.contains(String($0).slug) }) else {
      return nil
    }
    var made: [Substring] = []
    for part in parts[start...].prefix(24) {
      made.append(part)
      if let last = part.unicodeScalars.last, last == "," || last == "." || last == ";" { break }
    }
    let joined = made.joined(separator: " ")
    return joined.unicodeScalars.last.map { $0 == "," || $0 == "." || $0 == ";" } == true
      ? String(joined.unicodeScalars.dropLast()) : joined
  }

  /// The first of some phrases that the text holds.
  func phrase(_ phrases: [String]) -> String? {
    phrases.first { !places(of: $0.split(separator: " ").map(String.init)).isEmpty }
  }

  /// A role behind "report to", "inform", "raised with", "contact".
  func recipient() -> String? {
    let verbs: Set<String> = [
      "report", "reported", "inform", "informed", "raised", "tell", "contact",
      "notify", "notified", "consult", "consulted", "ask",
    ]
    guard let place = words.firstIndex(where: verbs.contains) else { return nil }
    let after = words[place...].prefix(16).joined(separator: " ")
    return RoleWords.last(in: after) ?? (after.contains("police") ? "police" : nil)
  }
}
