/// Gives labels and ids: the printed ones as they are, derived ones where the paper has none.
struct ImportLabels {
  private let isNumbered: Bool
  private let hasNumberedSections: Bool
  private let census: NumberingCensus
  private var lastPrinted: String?
  private var section: String?
  private var printedInSection = false
  private var appendix: String?
  private var counters: [String: Int] = [:]
  private var taken: Set<String> = []
  private var ids: Set<String> = []
  private var repeats: [String: Int] = [:]

  init(_ census: NumberingCensus) {
    isNumbered = census.isNumbered
    hasNumberedSections = census.hasNumberedSections
    self.census = census
  }

  /// Whether a label was given already.
  func isTaken(_ label: String) -> Bool { taken.contains(label) }

  /// The section whose number a lettered list goes on with, when nothing in it has a number yet.
  var bareSection: String? { printedInSection || appendix != nil ? nil : section }

  /// A heading begins; `number` is its printed number.
  mutating func begin(section number: String?) {
    if let number {
      section = number
      appendix = nil
    }
    printedInSection = false
  }

  /// An appendix begins, in which labels start anew.
  mutating func begin(appendix token: String) {
    appendix = token
    section = nil
    printedInSection = false
  }

  mutating func note(printed label: String) {
    lastPrinted = label
    printedInSection = true
    taken.insert(label)
  }

  mutating func note(item label: String) { taken.insert(label) }

  /// A label for a paragraph that the paper does not number.
  mutating func derived() -> String {
    if let appendix, !printedInSection {
      // Appendix 1 must not look like paragraph 1.
      let isNumber = appendix.unicodeScalars.allSatisfy(\.isDigit)
      return next("appendix " + appendix) { isNumber ? "A\(appendix).\($0)" : "\(appendix)\($0)" }
    }
    if !isNumbered {
      if let section { return next(section) { "\(section).\($0)" } }
      return hasNumberedSections
        ? next("0") { "0" + LetterLists.letters($0) } : next("") { "\($0)" }
    }
    // "3. Groups" and bullets: 3.1, 3.2, unless the paper has a 3.1 of its own further down.
    if !printedInSection, let section, !census.isContinued(section), Self.isLabel("\(section).1") {
      return next(section) { "\(section).\($0)" }
    }
    let base = printedInSection ? lastPrinted ?? "0" : section ?? lastPrinted ?? "0"
    return next(base) { Self.extended(base, $0) }
  }

  private static func extended(_ base: String, _ count: Int) -> String {
    // A label holds a digit, so a part called A goes on as A.1.
    guard base.unicodeScalars.contains(where: \.isDigit) else { return "\(base).\(count)" }
    let joint = base.unicodeScalars.last?.isLetter == true ? "." : ""
    let label = base + joint + LetterLists.letters(count)
    return isLabel(label) ? label : "0" + LetterLists.letters(count)
  }

  /// Whether a policy file can hold it as a label.
  static func isLabel(_ label: String) -> Bool { ParagraphLabel.isLabel(label[...]) }

  private mutating func next(_ counter: String, _ make: (Int) -> String) -> String {
    while true {
      counters[counter, default: 0] += 1
      if let label = claim(make(counters[counter] ?? 1)) { return label }
    }
  }

  private mutating func claim(_ label: String) -> String? {
    taken.insert(label).inserted ? label : nil
  }

  /// The id for a label: `p22a`, and `p4-2` for the second 4.
  mutating func id(for label: String) -> String {
    let base = "p" + label.slug
    if ids.insert(base).inserted { return base }
    var count = repeats[base] ?? 1
    while true {
      count += 1
      let id = "\(base)-\(count)"
      if ids.insert(id).inserted {
        repeats[base] = count
        return id
      }
    }
  }
}
