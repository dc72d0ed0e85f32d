/// Reads the cover: everything before the policy begins to speak.
///
/// A cover repeats its title, carries a motto, dates, and lines to sign on. What is not recognised
/// there is kept as `cover` metadata, so that no word of it is lost.
struct CoverPage {
  /// A line of the cover and what it is.
  enum Part: Equatable {
    case title
    case metadata(key: String)
  }

  private static let mostUnknown = 8

  /// What the lines before the body are, by index.
  static func read(_ lines: [ImportLine], furniture: [Int: String]) -> [Int: Part] {
    let filled = lines.indices.filter { !lines[$0].isBlank && furniture[$0] == nil }
    var parts: [Int: Part] = [:]
    let start = bodyStart(lines, filled)
    var place = 0
    var unknown = 0
    while place < start {
      let index = filled[place]
      let line = lines[index]
      place += 1
      if line.hint == .title {
        parts[index] = .title
      } else if case .metadata(let key) = line.hint {
        parts[index] = .metadata(key: key)
      } else if let found = MetadataLine.onCover(line.text) {
        parts[index] = .metadata(key: found.key)
      } else if place < start, let key = MetadataLabel.key(line.text.singleSpaced),
        place < filled.count, lines[filled[place]].text.count <= 80,
        MetadataLabel.key(lines[filled[place]].text.singleSpaced) == nil,
        line.text.singleSpaced.plainWords.count >= 2 || key == "version" || key == "dated"
      {
        // A label on its own line, and its value on the next.
        parts[index] = .metadata(key: key)
        parts[filled[place]] = .metadata(key: key)
        place += 1
      } else {
        unknown += 1
        if unknown > mostUnknown { break }
        parts[index] = .metadata(key: "cover")
      }
    }
    if !parts.values.contains(.title) { nameTitle(lines, filled, &parts) }
    return parts
  }

  /// Picks the title among the unknown lines of the cover.
  private static func nameTitle(
    _ lines: [ImportLine], _ filled: [Int], _ parts: inout [Int: Part]
  ) {
    let unknown = filled.filter { parts[$0] == .metadata(key: "cover") }
    for index in unknown where lines[index].text.allSatisfy(\.isDigit) {
      parts[index] = .metadata(key: "number")
    }
    let naming = unknown.filter { names(lines[$0].text) }
    for index in unknown where !naming.contains(index) && !naming.isEmpty {
      let words = lines[index].text.string.plainWords
      if words.count <= 8,
        words.contains(where: { ["school", "academy", "college", "nursery", "trust"].contains($0) })
      {
        parts[index] = .metadata(key: "school")
      }
    }
    // The nearest to the text is the one that is not shouted.
    let spoken = naming.last { lines[$0].text.contains(where: \.isLower) }
    let first = unknown.first { parts[$0] == .metadata(key: "cover") }
    guard let title = spoken ?? naming.first ?? first else { return }
    for index in naming { parts[index] = .metadata(key: "title") }
    parts[title] = .title
  }

  private static let subjects: Set<String> = [
    "policy", "guidance", "procedure", "procedures", "guidelines", "code", "media", "online",
    "internet", "safety", "e-safety", "conduct", "acceptable", "agreement", "statement",
  ]

  private static let schools: Set<String> = [
    "school", "academy", "college", "nursery", "pre-school", "preschool", "federation", "trust",
    "primary", "infants", "ysgol",
  ]

  /// Whether a line is the name of a school: all its words have capitals, and one says so.
  private static func namesSchool(_ text: [Unicode.Scalar]) -> Bool {
    let words = text.string.split(separator: " ")
    return (2...9).contains(words.count) && !names(text)
      && words.allSatisfy {
        ["of", "the", "and", "&", "for"].contains($0) || $0.first?.isUppercase ?? false
      }
      && words.last.map { $0.lowercased() }.map(schools.contains) ?? false
  }

  /// Whether a line can name a policy.
  private static func names(_ text: [Unicode.Scalar]) -> Bool {
    text.count <= 120 && text.string.plainWords.contains(where: subjects.contains)
  }

  private static let openers: Set<String> = [
    "introduction", "summary", "aims", "aim", "purpose", "scope", "rationale", "overview",
    "background", "key points", "at a glance", "policy statement", "statement of intent",
    "aims and objectives", "aims and scope", "purpose and scope", "context", "foreword",
  ]

  /// The place among the filled lines where the policy begins.
  private static func bodyStart(_ lines: [ImportLine], _ filled: [Int]) -> Int {
    let limit = min(filled.count, 60)
    for place in 0..<limit {
      let line = lines[filled[place]]
      switch line.hint {
      case .heading, .alone: return place
      case .title, .metadata: continue
      case .tableRow where MetadataLine.onCover(line.text) != nil: continue
      default: break
      }
      if MetadataLine.onCover(line.text) != nil { continue }
      if place > 0, line.text.count <= 30,
        openers.contains(line.text.string.plainWords.joined(separator: " "))
      {
        return place
      }
      let next = place + 1 < filled.count ? lines[filled[place + 1]] : nil
      if isBody(line, next, place) || wraps(lines, filled[place]) {
        return stepBack(lines, filled, place)
      }
    }
    // Nothing speaks: only what is recognised at the very top belongs to a cover.
    var place = 0
    while place < limit, MetadataLine.onCover(lines[filled[place]].text) != nil || place == 0 {
      place += 1
    }
    return filled.count > 1 ? place : 0
  }

  /// Whether a sentence starts here that is wrapped over several short lines.
  private static func wraps(_ lines: [ImportLine], _ index: Int) -> Bool {
    guard lines[index].hint == .none, lines[index].text.count >= 12,
      !LineShape.endsSentence(lines[index].text[...]), index + 1 < lines.count,
      LineShape.startsLower(lines[index + 1].text[...])
    else { return false }
    for line in lines[index...].prefix(8) {
      guard !line.isBlank, line.mark.isNone, line.hint == .none else { return false }
      if LineShape.lastMark(line.text[...]) == "." { return true }
    }
    return false
  }

  private static func isBody(_ line: ImportLine, _ next: ImportLine?, _ place: Int) -> Bool {
    switch line.mark.kind {
    case .number(let parts, let style):
      if style != .bare || parts.count > 1 { return parts[0] < 100 || line.mark.isLettered }
      return parts[0] == 1
    case .letter, .bullet: return true
    case .part(_, let token): return token == "1" || token == "A" || place > 0
    case .none: break
    }
    if LineShape.isSentence(line.text[...]) { return true }
    guard LineShape.isLeadIn(line.text[...]) else { return false }
    return next?.mark.isNone == false || line.text.string.plainWords.count > 4
  }

  /// The heading before the first words of the body belongs to the body.
  private static func stepBack(_ lines: [ImportLine], _ filled: [Int], _ place: Int) -> Int {
    guard place > 0 else { return 0 }
    let line = lines[filled[place]]
    // A numbered heading opens the body itself.
    if line.mark.number != nil, place + 1 < filled.count {
      let next = lines[filled[place + 1]]
      let words = line.body.isEmpty ? next.text[...] : line.body
      if LineShape.isHeading(words, words: 8), line.body.isEmpty || next.mark.number?.count != 1 {
        return place
      }
    }
    // So does a lettered one, and the name of a school is none.
    if case .letter(_, false) = line.mark.kind, LineShape.isHeading(line.body, words: 8) {
      return place
    }
    let before = lines[filled[place - 1]]
    if before.hint == .none, namesSchool(before.text), place > 1 { return place }
    guard before.mark.isNone, MetadataLine.onCover(before.text) == nil, before.hint != .title,
      LineShape.isHeading(before.text[...])
    else { return place }
    let earlier = filled[..<(place - 1)].filter {
      lines[$0].hint == .title
        || lines[$0].mark.isNone && MetadataLine.onCover(lines[$0].text) == nil
    }
    // The only line that names the policy is its title, not its first heading.
    let isTitle = names(before.text) && !earlier.contains { names(lines[$0].text) }
    return earlier.isEmpty || isTitle ? place : place - 1
  }
}
