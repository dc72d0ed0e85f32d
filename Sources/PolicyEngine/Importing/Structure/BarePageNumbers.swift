/// Page numbers that are nothing but a number on a line.
///
/// Section numbers look the same. A number at a page break is a page's; elsewhere the numbers of
/// pages are far apart, and what follows them is no heading.
enum BarePageNumbers {
  static func find(in lines: [ImportLine], furniture: [Int: String]) -> [Int] {
    let filled = lines.indices.filter { !lines[$0].isBlank && furniture[$0] == nil }
    var found: [Int] = []
    var candidates: [(place: Int, value: Int)] = []
    for (place, index) in filled.enumerated() {
      guard let value = bare(lines[index].text) else { continue }
      let next = place + 1 < filled.count ? lines[filled[place + 1]] : nil
      let isLast = next == nil
      if isLast && place > 3 || next?.opensPage == true {
        found.append(index)
      } else if lines[index].opensPage, let next, !isHeaded(next, value) {
        found.append(index)
      } else {
        candidates.append((place, value))
      }
    }
    // Far apart and counting up: pages. Close together: sections or paragraphs.
    guard candidates.count >= 2 else { return found }
    for (position, candidate) in candidates.enumerated() {
      let near = [position - 1, position + 1].filter(candidates.indices.contains)
      let isFar = near.allSatisfy { abs(candidates[$0].place - candidate.place) >= 25 }
      let counts = near.contains {
        candidates[$0].value - candidate.value == $0 - position
      }
      let index = filled[candidate.place]
      guard isFar, counts, candidate.place + 1 < filled.count else { continue }
      let next = lines[filled[candidate.place + 1]]
      if !isHeaded(next, candidate.value) { found.append(index) }
    }
    return found
  }

  private static func bare(_ text: [Unicode.Scalar]) -> Int? {
    guard text.count <= 3, text.allSatisfy(\.isDigit) else { return nil }
    return Int(text.string)
  }

  private static func isHeaded(_ next: ImportLine, _ value: Int) -> Bool {
    if let number = next.mark.number { return number.count > 1 && number[0] == value }
    return next.mark.isNone && LineShape.isHeading(next.text[...], words: 8)
  }
}
