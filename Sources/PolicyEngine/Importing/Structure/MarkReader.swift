/// Reads marks: a cursor over the first scalars of a line.
struct MarkReader {
  private let text: [Unicode.Scalar]
  private var index = 0

  init?(_ text: [Unicode.Scalar]) {
    guard !text.isEmpty else { return nil }
    self.text = text
    while index < text.count, text[index].isInvisible { index += 1 }
  }

  mutating func read() -> LineMark {
    guard index < text.count else { return .none }
    if let length = bulletLength() {
      let bullet = LineMark(kind: .bullet, length: length, printed: "", bulleted: true)
      index = length
      guard var inner = index < text.count ? numbered() : nil else { return bullet }
      // A bullet before a bare number is a sentence that starts with a number.
      if inner.style == .bare { return bullet }
      if case .part = inner.kind { return bullet }
      inner.bulleted = true
      return inner
    }
    return numbered() ?? .none
  }

  private func numbered() -> LineMark? {
    let scalar = text[index]
    if scalar == "(" { return enclosed() }
    if scalar.isDigit { return number(from: index, opened: false) }
    if scalar == "[" { return squared() }
    guard scalar.isLetter else { return nil }
    return letter(from: index, opened: false) ?? lettered() ?? worded() ?? part()
  }

  /// `[3] `: some typists number in square brackets.
  private func squared() -> LineMark? {
    let digits = text[(index + 1)...].prefix(4).prefix(while: \.isDigit)
    guard let value = Int(digits.string), digits.count <= 3, at(digits.endIndex) == "]",
      at(digits.endIndex + 1)?.isSpace == true
    else { return nil }
    return LineMark(
      kind: .number([value], style: .brackets), length: endOfSpace(digits.endIndex + 1),
      printed: digits.string, bulleted: false)
  }

  /// `A1`, `B2.3`: a capital and a number.
  private func lettered() -> LineMark? {
    guard text[index].isUpper, text[index].value < 0x80, at(index + 1)?.isDigit == true,
      let inner = number(from: index + 1, opened: false),
      case .number(let parts, let style) = inner.kind,
      style != .bracket, inner.length < text.count
    else { return nil }
    let base = LineMark.letterBase + Int(text[index].value - 0x40)
    return LineMark(
      kind: .number([base] + parts, style: style), length: inner.length,
      printed: text[index].description + inner.printed, bulleted: false)
  }

  private func enclosed() -> LineMark? {
    let start = index + 1
    guard start < text.count else { return nil }
    if text[start].isDigit { return number(from: start, opened: true) }
    return letter(from: start, opened: true)
  }

  private func at(_ place: Int) -> Unicode.Scalar? {
    place < text.count ? text[place] : nil
  }

  private func endOfSpace(_ place: Int) -> Int {
    var end = place
    while end < text.count, text[end].isSpace || text[end].isInvisible { end += 1 }
    return end
  }

  private func number(from start: Int, opened: Bool) -> LineMark? {
    var place = start
    var parts: [Int] = []
    var printedEnd = start
    while parts.count < 5 {
      var value = 0
      var digits = 0
      while let scalar = at(place), scalar.isDigit {
        digits += 1
        guard digits <= 4 else { return nil }
        value = value * 10 + Int(scalar.value - 0x30)
        place += 1
      }
      guard digits > 0 else { break }
      parts.append(value)
      printedEnd = place
      guard at(place) == ".", let next = at(place + 1), next.isDigit else { break }
      place += 1
    }
    guard !parts.isEmpty, at(place) != "." || at(place + 1)?.isDigit != true else { return nil }
    if let scalar = at(place), scalar.value < 0x80, scalar.isLetter, endsMark(place + 1) {
      place += 1
      printedEnd = place
    }
    var style = LineMark.NumberStyle.bare
    if let scalar = at(place), scalar == "." || scalar == ")" || scalar == ":" {
      style = scalar == ")" ? opened ? .brackets : .bracket : .point
      place += 1
      if scalar == ".", at(place) == ")" { place += 1 }
    }
    if opened, style != .brackets { return nil }
    if style == .bare, parts.count == 1, let end = dashEnd(place) {
      place = end
      style = .point
    }
    let printed = text[start..<printedEnd].string
    let kind = LineMark.Kind.number(parts, style: style)
    // "1.—(1) These …" is how laws number.
    if style == .point, let scalar = at(place), scalar.isDash { place += 1 }
    if style == .point, text[place - 1].isDash, at(place) == "(" {
      return LineMark(kind: kind, length: place, printed: printed, bulleted: false)
    }
    if let scalar = at(place), !scalar.isSpace, !scalar.isInvisible {
      // `1.Staff` lacks the space; `3.5bn`, `12/06` and `9.30am` are no marks.
      guard style != .bare, scalar.isUpper, text[place - 1] != ":" else { return nil }
    }
    return LineMark(kind: kind, length: endOfSpace(place), printed: printed, bulleted: false)
  }

  /// `4 - Staff …`: the place behind the dash, when a capital follows.
  private func dashEnd(_ place: Int) -> Int? {
    let dash = endOfSpace(place)
    guard let scalar = at(dash), scalar.isDash, at(dash + 1)?.isSpace == true,
      at(endOfSpace(dash + 1))?.isUpper == true
    else { return nil }
    return dash + 1
  }

  private func endsMark(_ place: Int) -> Bool {
    guard let scalar = at(place) else { return true }
    return scalar.isSpace || scalar == "." || scalar == ")" || scalar == ":"
  }

  private func letter(from start: Int, opened: Bool) -> LineMark? {
    var end = start
    while let scalar = at(end), scalar.value < 0x80, scalar.isLetter, end - start < 6 { end += 1 }
    guard end > start, let close = at(end), close == ")" || close == "." && !opened else {
      return nil
    }
    let token = text[start..<end].string
    let repeated = token.count == 2 && token.first == token.last
    guard token.count == 1 || RomanNumeral.value(of: token) != nil || repeated else { return nil }
    if let next = at(end + 1), !next.isSpace, !next.isInvisible {
      guard close == ")", next.isLetter else { return nil }
    }
    return LineMark(
      kind: .letter(token, enclosed: close == ")"), length: endOfSpace(end + 1), printed: token,
      bulleted: false)
  }

  private static let ruleNames = [
    "rule", "clause", "step", "stage", "paragraph", "para", "point", "principle", "regulation",
    "article", "guideline", "standard", "question",
  ]

  /// `Rule 1: Keep it private.`, `Clause 5. Whoever …`: a word, a number, and a stop.
  private func worded() -> LineMark? {
    var end = index
    while let scalar = at(end), scalar.value < 0x80, scalar.isLetter, end - index < 11 { end += 1 }
    guard text[index].isUpper, at(end) == " ", at(end + 1)?.isDigit == true,
      let place = Self.ruleNames.firstIndex(of: text[index..<end].string.lowercased()),
      let inner = number(from: end + 1, opened: false),
      case .number(let parts, .point) = inner.kind, inner.length < text.count
    else { return nil }
    return LineMark(
      kind: .number([LineMark.letterBase + 100 + place] + parts, style: .point),
      length: inner.length, printed: text[index...end].string + inner.printed, bulleted: false)
  }

  private static let partNames: Set<String> = [
    "section", "part", "appendix", "annex", "annexe", "schedule", "chapter", "article",
  ]

  private func part() -> LineMark? {
    var end = index
    while let scalar = at(end), scalar.value < 0x80, scalar.isLetter, end - index < 10 { end += 1 }
    let name = text[index..<end].string
    guard text[index].isUpper, Self.partNames.contains(name.lowercased()) else { return nil }
    let start = endOfSpace(end)
    guard start > end else { return nil }
    var stop = start
    while let scalar = at(stop), scalar.value < 0x80, scalar.isLetter || scalar.isDigit,
      stop - start < 5
    {
      stop += 1
    }
    let token = text[start..<stop].string
    let isNumber = !token.isEmpty && token.unicodeScalars.allSatisfy(\.isDigit)
    let isLetter = token.count == 1 && token.unicodeScalars.allSatisfy(\.isUpper)
    guard
      isNumber || isLetter
        || token.first?.isUppercase == true && RomanNumeral.value(of: token) != nil
    else { return nil }
    var place = stop
    let spaced = endOfSpace(place)
    if let scalar = at(spaced), scalar == ":" || scalar == "." || scalar.isDash {
      place = spaced + 1
    }
    if let next = at(place), !next.isSpace { return nil }
    return LineMark(
      kind: .part(name: name, token: token), length: endOfSpace(place),
      printed: text[index..<stop].singleSpaced, bulleted: false)
  }

  /// How many scalars a bullet takes, white space behind it included; nil without a bullet.
  private func bulletLength() -> Int? {
    let first = text[index]
    if Bullets.unmistakable(first) {
      var end = index + 1
      while let scalar = at(end), Bullets.joins(scalar) || Bullets.unmistakable(scalar) { end += 1 }
      return endOfSpace(end)
    }
    guard Bullets.whenSpaced(first) else { return nil }
    var end = index + 1
    if first.isDash, at(end) == first { end += 1 }
    guard let next = at(end) else { return first == "o" ? nil : end }
    guard next.isSpace else { return nil }
    let behind = endOfSpace(end)
    // "§ 4" cites a law.
    if Bullets.isFontless(first), at(behind)?.isLetter != true { return nil }
    return behind
  }
}
