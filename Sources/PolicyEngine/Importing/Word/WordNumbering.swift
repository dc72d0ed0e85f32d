/// Word's automatic numbers, which are printed but stand nowhere in the text.
struct WordNumbering {
  struct Level {
    var start = 1
    var format = "decimal"
    var text = ""
  }

  private var abstracts: [String: [Int: Level]] = [:]
  private var numbers: [String: String] = [:]
  private var overrides: [String: [Int: Int]] = [:]
  private var counters: [String: [Int]] = [:]
  private var begun: Set<String> = []

  init() {}

  init(_ bytes: [UInt8]) throws(ImportRefusal) {
    var scanner = try XMLScanner(bytes)
    var abstract: String?
    var number: String?
    var level: Int?
    while let event = try scanner.next() {
      guard case .open(let name, let attributes) = event else {
        if case .close("w:abstractNum") = event { abstract = nil }
        if case .close("w:num") = event { number = nil }
        continue
      }
      let value = attributes["w:val"]
      switch name {
      case "w:abstractNum": abstract = attributes["w:abstractNumId"]
      case "w:num": number = attributes["w:numId"]
      case "w:lvl", "w:lvlOverride": level = attributes["w:ilvl"].flatMap(Int.init)
      case "w:abstractNumId": if let number { numbers[number] = value }
      case "w:startOverride":
        if let number, let level {
          overrides[number, default: [:]][level] = value.flatMap(Int.init)
        }
      case "w:start", "w:numFmt", "w:lvlText":
        guard let abstract, let level, (0...8).contains(level) else { continue }
        set(name, value ?? "", in: &abstracts[abstract, default: [:]][level, default: Level()])
      default: break
      }
    }
  }

  private func set(_ name: String, _ value: String, in level: inout Level) {
    switch name {
    case "w:start": level.start = Int(value) ?? 1
    case "w:numFmt": level.format = value
    default: level.text = value
    }
  }

  /// The mark of the next paragraph of a list, such as `3.1` or a bullet; nil when it has none.
  mutating func mark(number: String, level: Int) -> String? {
    guard number != "0", (0...8).contains(level), let abstract = numbers[number],
      let levels = abstracts[abstract], let current = levels[level]
    else { return nil }
    if current.format == "bullet" { return current.text.isEmpty ? nil : "\u{2022}" }
    if current.format == "none" { return nil }
    var counts = counters[abstract] ?? []
    if begun.insert(number).inserted, let restarts = overrides[number], let start = restarts[level]
    {
      counts = Array(counts.prefix(level))
      while counts.count < level { counts.append(levels[counts.count]?.start ?? 1) }
      counts.append(start)
    } else if counts.count > level {
      counts = Array(counts.prefix(level + 1))
      counts[level] &+= 1
    } else {
      while counts.count <= level { counts.append(levels[counts.count]?.start ?? 1) }
    }
    counters[abstract] = counts
    return filled(current.text, counts, levels)
  }

  private func filled(_ text: String, _ counts: [Int], _ levels: [Int: Level]) -> String? {
    var made = ""
    var isPlace = false
    for character in text.prefix(40) {
      if isPlace, let digit = character.wholeNumberValue, digit >= 1, digit <= counts.count {
        made += Self.written(counts[digit - 1], levels[digit - 1]?.format ?? "decimal")
      } else if character != "%" {
        made.append(character)
      }
      isPlace = character == "%"
    }
    return made.isEmpty ? nil : made
  }

  private static func written(_ value: Int, _ format: String) -> String {
    switch format {
    case "lowerLetter": LetterLists.letters(value)
    case "upperLetter": LetterLists.letters(value).uppercased()
    case "lowerRoman": RomanNumeral.numeral(value)
    case "upperRoman": RomanNumeral.numeral(value).uppercased()
    case "decimalZero": value < 10 && value >= 0 ? "0\(value)" : String(value)
    default: String(value)
    }
  }
}
