/// Finds the places of contacts in one line of text.
struct ContactSpans {
  struct Span {
    var range: Range<Int>
    var kind: ImportedContact.Kind
  }

  private let text: [Unicode.Scalar]
  private var spans: [Span] = []
  private var taken: [Bool]

  static func find(in text: [Unicode.Scalar]) -> [Span] {
    var finder = ContactSpans(text)
    finder.placeholders()
    finder.emails()
    finder.telephones()
    finder.postcodes()
    finder.names()
    return finder.spans.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private init(_ text: [Unicode.Scalar]) {
    self.text = text
    taken = [Bool](repeating: false, count: text.count)
  }

  private mutating func add(_ range: Range<Int>, _ kind: ImportedContact.Kind) {
    guard !taken[range].contains(true) else { return }
    for index in range { taken[index] = true }
    spans.append(Span(range: range, kind: kind))
  }

  /// `[telephone]`, `[insert School Name]`, `<name>`; footnote marks are none.
  private mutating func placeholders() {
    guard text.contains(where: { $0 == "]" || $0 == ">" || $0 == "}" }) else { return }
    var index = 0
    while index < text.count {
      let scalar = text[index]
      guard scalar == "[" || scalar == "<" || scalar == "{" else {
        index += 1
        continue
      }
      let close: Unicode.Scalar = scalar == "[" ? "]" : scalar == "<" ? ">" : "}"
      guard let end = text[index...].prefix(80).firstIndex(of: close) else {
        index += 1
        continue
      }
      let inner = text[(index + 1)..<end]
      let isLink = end + 1 < text.count && text[end + 1] == "("
      if inner.count(where: \.isLetter) >= 2, !inner.contains("/"), !isLink, !inner.contains("@"),
        !Self.isNoGap(inner, scalar)
      {
        add(index..<(end + 1), .placeholder)
      }
      index = end + 1
    }
  }

  /// Words in brackets that wait for nobody: "[Deleted]", the names of HTML's elements.
  private static func isNoGap(_ inner: ArraySlice<Unicode.Scalar>, _ open: Unicode.Scalar) -> Bool {
    let words = inner.string.plainWords
    guard let first = words.first else { return true }
    if inner.first == "#" || inner.first == "!" || inner.first == "^" { return true }
    let tags: Set<String> = [
      "br", "em", "strong", "sup", "sub", "div", "span", "table", "tr", "td", "th", "ul", "ol",
      "li",
      "img",
    ]
    if open == "<", tags.contains(first) { return true }
    let gone: Set<String> = ["deleted", "repealed", "removed", "sic", "emphasis"]
    return gone.contains(first) || words == ["reserved"] || words == ["not", "used"]
      || words == ["no", "longer", "used"]
  }

  private mutating func emails() {
    for at in text.indices where text[at] == "@" {
      var start = at
      while start > 0, at - start < 64, Self.isLocal(text[start - 1]) { start -= 1 }
      var end = at + 1
      while end < text.count, end - at < 200, Self.isDomain(text[end]) { end += 1 }
      while end > at + 1, text[end - 1] == "." || text[end - 1] == "-" { end -= 1 }
      guard start < at, text[(at + 1)..<end].contains(".") else { continue }
      add(start..<end, .email)
    }
  }

  private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || scalar.isDigit || scalar == "." || scalar == "_" || scalar == "-"
      || scalar == "+"
  }

  private static func isDomain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || scalar.isDigit || scalar == "." || scalar == "-"
  }

  /// Ten to thirteen digits with spaces, starting with 0 or +.
  private mutating func telephones() {
    var index = 0
    while index < text.count {
      let opens = text[index] == "+" || text[index] == "0"
      guard opens, index == 0 || !text[index - 1].isDigit && !text[index - 1].isLetter else {
        index += 1
        continue
      }
      var end = index + 1
      var digits = text[index].isDigit ? 1 : 0
      var last = end
      while end < text.count, end - index < 24 {
        let scalar = text[end]
        if scalar.isDigit {
          digits += 1
          last = end + 1
        } else if !(scalar.isSpace || scalar == "(" || scalar == ")" || scalar.isDash) {
          break
        }
        end += 1
      }
      if (10...13).contains(digits) { add(index..<last, .telephone) }
      index = max(last, index + 1)
    }
  }

  /// British postcodes, and the street before one when it starts with a house number.
  private mutating func postcodes() {
    var index = 0
    while index + 4 < text.count {
      guard text[index].isUpper, index == 0 || !text[index - 1].isLetter,
        let end = postcodeEnd(from: index)
      else {
        index += 1
        continue
      }
      add(addressStart(before: index)..<end, .address)
      index = end
    }
  }

  private func postcodeEnd(from start: Int) -> Int? {
    var place = start
    func at(_ index: Int) -> Unicode.Scalar? { index < text.count ? text[index] : nil }
    var letters = 0
    while letters < 2, let scalar = at(place), scalar.value < 0x80, scalar.isUpper {
      letters += 1
      place += 1
    }
    guard letters > 0, at(place)?.isDigit == true else { return nil }
    place += 1
    if let scalar = at(place), scalar.isDigit || scalar.value < 0x80 && scalar.isUpper {
      place += 1
    }
    guard at(place) == " " else { return nil }
    place += 1
    guard at(place)?.isDigit == true, at(place + 1)?.isUpper == true,
      at(place + 2)?.isUpper == true,
      at(place + 3)?.isLetter != true
    else { return nil }
    return place + 3
  }

  private func addressStart(before place: Int) -> Int {
    var index = place
    while index > 0, place - index < 90, text[index - 1] != ":", text[index - 1] != "." {
      index -= 1
    }
    guard let digit = text[index..<place].firstIndex(where: \.isDigit) else { return place }
    return digit
  }

  /// A title with capitalised words, or capitalised words behind "is", ":" or a comma after a role.
  private mutating func names() {
    let words = NameWords.words(in: text)
    for range in NameWords.names(words, text) { add(range, .name) }
  }
}
