/// The words of an event's title, and what they say about the school's days.
///
/// Titles are read only when every word is one that such titles have: "Half term" is half-term, "Half term film club" is
/// left out and shown, since a wrong guess would move deadlines unseen.
struct SchoolEventWords {
  private let words: [String]
  private let bag: Set<String>

  init(_ title: String) {
    var text = title.lowercased()
    for (apostrophe, plain) in [("’", "'"), ("`", "'")] {
      text = String(text.map { String($0) == apostrophe ? Character(plain) : $0 })
    }
    words = Self.joined(
      text.split { !$0.isLetter && !$0.isNumber && $0 != "'" }
        .map { $0.filter { $0 != "'" } }.filter { !$0.isEmpty })
    bag = Set(words)
  }

  /// Words that titles about school days do not have.
  var strange: [String] {
    words.filter { word in !Self.known.contains(word) && !Self.isCount(word) }
  }

  /// Whether any word says that it may be about school days.
  var isRelated: Bool { !bag.isDisjoint(with: Self.telling) }

  /// What the title says; nothing where it says nothing about school days.
  var kind: SchoolEvent.Kind? {
    if isInset { return .insetDay }
    if bag.contains("halfterm") { return halfTerm }
    if isBankHoliday { return .bankHoliday }
    if bag.contains("term") {
      if begins { return bag.contains("staff") ? .insetDay : .termBegins }
      if ends { return .termEnds }
      return .term
    }
    if has("holiday", "vacation") && !has("closes", "breaksup", "reopens", "returns") {
      return .holiday
    }
    if has("reopens", "returns", "back") || bag.isSuperset(of: ["first", "day"]) {
      return bag.contains("staff") ? .insetDay : .termBegins
    }
    if has("closes", "breaksup", "finishes") || bag.isSuperset(of: ["last", "day"]) {
      return .termEnds
    }
    if has("break") { return .holiday }
    return has("closed", "closure", "polling") ? .closed : nil
  }

  private func has(_ words: String...) -> Bool { !bag.isDisjoint(with: words) }

  private var isInset: Bool {
    has("inset", "inservice", "tdd", "pd", "cpd", "nonpupil")
      || bag.contains("training") && has("staff", "teacher", "day")
      || bag.isSuperset(of: ["staff", "development"])
  }

  private var isBankHoliday: Bool {
    bag.isSuperset(of: ["bank", "holiday"]) || has("newyear", "boxing")
      || bag.isSuperset(of: ["good", "friday"]) || bag.isSuperset(of: ["easter", "monday"])
      || words == ["christmas", "day"] || words.starts(with: ["may", "day"])
  }

  private var begins: Bool { has("begins", "first", "returns", "back", "reopens", "opens") }
  private var ends: Bool { has("ends", "last", "finishes", "closes", "breaksup") }

  private var halfTerm: SchoolEvent.Kind {
    if has("returns", "back", "reopens", "opens") { return .firstDayAfterHalfTerm }
    if has("closes", "breaksup", "finishes") { return .lastDayBeforeHalfTerm }
    if has("begins") { return .halfTermBegins }
    return has("ends") ? .halfTermEnds : .halfTerm
  }

  private static func isCount(_ word: String) -> Bool {
    word.allSatisfy(\.isNumber)
      || ["am", "pm", "st", "nd", "rd", "th"].contains { word.hasSuffix($0) }
        && word.dropLast(2).allSatisfy(\.isNumber)
  }
}
