/// Looks for the words that carry duties, permissions, triggers and exceptions.
struct WordingReader {
  private let text: String
  private let words: [String]

  init(_ text: String) {
    self.text = text
    words = Self.monthless(text).plainWords.filter { !Self.adverbs.contains($0) }
  }

  /// Words that stand inside a phrase and change nothing: "are strictly forbidden".
  private static let adverbs: Set<String> = [
    "strictly", "expressly", "absolutely", "always", "normally", "generally", "also", "therefore",
  ]

  /// The text without the month of May, which permits nothing.
  private static func monthless(_ text: String) -> String {
    guard text.contains("May") else { return text }
    return text.split(separator: " ").map { part in
      part.unicodeScalars.filter(\.isLetter).string == "May" ? "month" : String(part)
    }.joined(separator: " ")
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
    ("are free to", "may"), ("is free to", "may"), ("may", "may"), ("will", "will"),
    ("need to", "must"), ("needs to", "must"), ("ought to", "advised"),
    ("ought not to", "advised-against"), ("expected to", "advised"),
    ("expected not to", "advised-against"), ("is not acceptable", "must-not"),
    ("are not acceptable", "must-not"), ("is unacceptable", "must-not"), ("are not to", "must-not"),
    ("is not to", "must-not"), ("are forbidden", "must-not"),
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
    ["should", "note"], ["please", "note"], ["who", "must"], ["who", "must", "not"],
    ["who", "should"], ["who", "should", "not"], ["who", "will"], ["who", "will", "not"],
    ["cannot", "be", "guaranteed"], ["may", "well"],
    ["may", "have"], ["may", "be"], ["may", "arise"], ["these", "may"], ["which", "may"],
    ["who", "may"], ["that", "may"],
  ]

  /// "Nobody may …" forbids.
  private static let denied = [
    "may": "must-not", "must": "must-not", "will": "must-not", "shall": "must-not",
    "should": "advised-against",
  ]

  /// Whether a "no" before a modal verb denies it: "no member of staff may …".
  private func isDenied(_ place: Int) -> Bool {
    for index in stride(from: place - 1, through: max(0, place - 7), by: -1) {
      if ["no", "nobody", "no-one", "none", "neither"].contains(words[index]) {
        // In "with no exceptions staff must" and "in case of no reply" it belongs to something else.
        return index == 0 || ["and", "or", "then", "so", "under"].contains(words[index - 1])
      }
      if ["that", "is", "are", "if", "when", "but", "there", "has", "have"].contains(words[index]) {
        return false
      }
    }
    return false
  }

  /// "Do not post …", "Never post …" at the start of a text.
  private var command: String? {
    if words.first == "never" || words.starts(with: ["do", "not"]) || words.first == "dont" {
      return "must-not"
    }
    return nil
  }

  /// The strictest modality in the text, with the words and their place.
  func modality() -> (modality: String, words: [String], range: Range<Int>)? {
    var found: [(modality: String, words: String, range: Range<Int>)] = []
    if let command {
      let count = words.first == "do" ? 2 : 1
      found.append((command, words.prefix(count).joined(separator: " "), 0..<count))
    }
    var place = 0
    while place < words.count {
      let hit = Self.byHead[words[place]]?.first { words[place...].starts(with: $0.words) }
      if let hit, let modality = hit.modality {
        let range = place..<(place + hit.words.count)
        let denied = isDenied(place) ? Self.denied[hit.words.joined(separator: " ")] : nil
        if !isInability(hit.words, range), !isNoun(hit.words, place) {
          found.append((denied ?? modality, hit.words.joined(separator: " "), range))
        }
      }
      place += hit?.words.count ?? 1
    }
    guard
      let strictest = Self.order.first(where: { name in found.contains { $0.modality == name } })
    else { return nil }
    let first = found.filter { $0.modality == strictest }.map(\.range)
      .min { $0.lowerBound < $1.lowerBound }
    return (strictest, found.map(\.words), first ?? 0..<0)
  }

  /// "The need to keep apart" is a thing, not a duty.
  private func isNoun(_ phrase: [String], _ place: Int) -> Bool {
    guard phrase.first == "need", place > 0 else { return false }
    // So is what one does "not need to" do.
    return [
      "the", "a", "any", "no", "genuine", "real", "this", "their", "not", "dont", "doesnt",
    ].contains(words[place - 1])
  }

  /// "It cannot be taken back", "the school cannot accept liability": nobody is forbidden anything.
  private func isInability(_ phrase: [String], _ range: Range<Int>) -> Bool {
    guard phrase == ["cannot"] || phrase == ["can", "not"] else { return false }
    let bearer = bearer(range)
    return bearer == nil || bearer == "school"
  }

  private func places(of phrase: [String]) -> [Int] {
    guard let head = phrase.first, words.count >= phrase.count else { return [] }
    return (0...(words.count - phrase.count)).filter {
      words[$0] == head && words[$0..<($0 + phrase.count)].elementsEqual(phrase)
    }
  }

  var opensWithNot: Bool { words.first == "not" || words.first == "never" }

  /// Who is bound by the modal verb whose words lie in a range.
  func bearer(_ range: Range<Int>) -> String? { BearerReader(words).bearer(range) }

  /// Whether an opening word opens nothing here: "save the evidence", "keep work apart from home".
  private static func isIdle(_ parts: [Substring], _ index: Int) -> Bool {
    let next = index + 1 < parts.count ? String(parts[index + 1]).slug : ""
    switch String(parts[index]).slug {
    case "save": return !["for", "that", "where", "in", "as", "when"].contains(next)
    case "apart":
      guard next == "from", index > 0 else { return next != "from" }
      return parts[index - 1].last.map { $0 != "," && $0 != "(" } ?? false
    default: return false
    }
  }

  /// The words from an opening word to the next comma or full stop, as printed.
  func clause(after openers: Set<String>) -> String? {
    let parts = text.split(separator: " ")
    guard
      let start = parts.indices.first(where: {
        openers.contains(String(parts[$0]).slug) && !Self.isIdle(parts, $0)
      })
    else { return nil }
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
