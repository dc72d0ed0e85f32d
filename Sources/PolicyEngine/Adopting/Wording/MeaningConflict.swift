/// Signs that two sentences with the same words say different things.
///
/// "Staff have no contact" and "staff may have contact" share every word that counts; a norm of the
/// one must never stand under the other. These signs refuse a match; they never make one.
enum MeaningConflict: String, Sendable, Codable {
  /// The model forbids and the school's sentence has no word that holds back, or the other way.
  case opposite
  /// Both name a rhythm or a time limit, and another one.
  case otherTime = "other-time"
  /// The school's sentence binds parents or pupils, and the model's somebody of the school.
  case otherBearer = "other-bearer"

  private static let restraining: Set<String> = [
    "not", "never", "no", "nobody", "none", "nothing", "nor", "neither", "without", "cannot",
    "separate", "confidential", "avoid", "refrain", "caution", "wont", "shouldnt", "mustnt", "dont",
    "doesnt", "cant",
  ]

  private static let restrainingStarts = [
    "declin", "prohibit", "forbid", "discourag", "refus", "restrict",
  ]

  private static let permitting: Set<String> = [
    "should", "may", "can", "could", "allowed", "permitted", "free", "welcome", "encouraged",
    "expected", "advised",
  ]

  /// The conflict between a model's paragraph with its norms and a school's paragraph.
  static func between(
    _ model: String, norms: [Modality], and school: String
  ) -> MeaningConflict? {
    if opposes(model, norms, school) { return .opposite }
    if bindsOthers(model, school) { return .otherBearer }
    let times = Self.times(model)
    let others = Self.times(school)
    return !times.isEmpty && !others.isEmpty && times.isDisjoint(with: others) ? .otherTime : nil
  }

  private static func opposes(_ model: String, _ norms: [Modality], _ school: String) -> Bool {
    let prohibitions = norms.count { $0 == .mustNot || $0 == .advisedAgainst }
    let schoolWords = school.plainWords
    if prohibitions > 0 {
      if prohibitions * 2 >= norms.count, restrains(model.plainWords), loosens(schoolWords) {
        return true
      }
      return turnsSentence(of: model, in: school)
    }
    guard !norms.isEmpty, !restrains(model.plainWords) else { return false }
    let spoken = WordingReader(school).modality()?.modality
    return spoken == "must-not" || spoken == "advised-against"
  }

  /// Whether a text permits and nothing in it holds back.
  private static func loosens(_ words: [String]) -> Bool {
    !restrains(words) && words.contains(where: permitting.contains)
  }

  /// Whether the school's likest sentence to one that forbids permits instead.
  private static func turnsSentence(of model: String, in school: String) -> Bool {
    let own = sentences(school).map { (words: $0.plainWords, stems: Set(WordStem.all(in: $0))) }
    return sentences(model).contains { sentence in
      guard restrains(sentence.plainWords) else { return false }
      let stems = Set(WordStem.all(in: sentence))
      let likest = own.map { (words: $0.words, shared: likeness(stems, $0.stems)) }
        .max { $0.shared < $1.shared }
      guard let likest, likest.shared >= 0.4 else { return false }
      return loosens(likest.words)
    }
  }

  private static func likeness(_ first: Set<String>, _ second: Set<String>) -> Double {
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    let shared = Double(first.intersection(second).count)
    return shared / (Double(first.count) * Double(second.count)).squareRoot()
  }

  private static func sentences(_ text: String) -> [String] {
    text.unicodeScalars.split { $0 == "." || $0 == "!" || $0 == "?" || $0 == ";" || $0 == "\n" }
      .map { String($0) }
  }

  private static func restrains(_ words: [String]) -> Bool {
    words.contains { word in
      restraining.contains(word) || restrainingStarts.contains { word.hasPrefix($0) }
    }
  }

  /// Whether the school's sentence opens with parents or pupils and the model's names none.
  private static func bindsOthers(_ model: String, _ school: String) -> Bool {
    let reader = WordingReader(school)
    guard let first = school.plainWords.first, reader.modality() != nil,
      let own = subjects.first(where: { $0.contains(first) })
    else { return false }
    return !model.plainWords.contains(where: own.contains)
  }

  private static let subjects: [Set<String>] = [
    ["parents", "carers", "families", "parent", "guardians"],
    ["pupils", "students", "children", "pupil", "student", "learners"],
  ]

  private static let rhythms: [String: String] = [
    "daily": "day", "weekly": "week", "fortnightly": "fortnight", "monthly": "month",
    "termly": "term", "quarterly": "quarter", "annually": "year", "yearly": "year",
    "annual": "year",
  ]

  private static let units: [String: String] = [
    "hour": "hour", "hours": "hour", "day": "day", "days": "day", "week": "week", "weeks": "week",
    "month": "month", "months": "month", "term": "term", "terms": "term", "year": "year",
    "years": "year",
  ]

  private static let counts: [String: String] = [
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "ten": "10", "twelve": "12",
  ]

  /// The rhythms and limits that a text names: `every month`, `within 24 hours`, `termly`.
  private static func times(_ text: String) -> Set<String> {
    let words = text.plainWords
    var found: Set<String> = []
    for (index, word) in words.enumerated() {
      if let rhythm = rhythms[word] { found.insert("every " + rhythm) }
      let after = words[(index + 1)...].prefix(2)
      if word == "every" || word == "each", let unit = after.first.flatMap({ units[$0] }) {
        found.insert("every " + unit)
      }
      if word == "within", let count = after.first, let unit = after.last.flatMap({ units[$0] }) {
        found.insert("within \(counts[count] ?? count) \(unit)")
      }
    }
    return found
  }
}
