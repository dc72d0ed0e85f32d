/// Lines that repeat on every page: the policy's name, the school's name, a version.
enum RunningHeads {
  /// The lines that repeat; the first time a line stands in the document it stays, unless it holds
  /// a page number.
  static func find(in lines: [ImportLine], furniture: [Int: String]) -> [Int] {
    var places: [String: [Int]] = [:]
    var filled: [Int] = []
    for (index, line) in lines.enumerated() where !line.isBlank {
      filled.append(index)
      guard line.text.count <= 100, line.mark.isNone || line.mark.number != nil,
        line.hint == .none || line.hint == .likelyHeading, furniture[index] == nil,
        !line.text.contains("|"), LineShape.lastMark(line.text[...]) != ":"
      else { continue }
      places[normal(line.text), default: []].append(index)
    }
    let atEdge = edges(lines, filled, furniture)
    // What every page starts with is a head, be there only two of them.
    let tops = Set(filled.filter { lines[$0].opensPage || $0 == filled.first })
    let title = filled.first { furniture[$0] == nil }.map { normal(lines[$0].text) }
    var found: [Int] = []
    for (text, indices) in places where indices.count >= 2 {
      let onEdges = indices.filter { atEdge.contains($0) }
      let isNumbered = text.contains("#") && differs(indices, lines)
      let pageWord = text.contains("page #") || text.contains("# of #")
      let isHead =
        tops.count >= 2 && indices.count >= tops.count && tops.isSubset(of: indices)
        || onEdges.count >= 2 && onEdges.count * 2 >= indices.count
          && (indices.count >= 3 || pageWord)
        || indices.count >= 3 && pageWord
        || indices.count >= 4 && text == title && text.count >= 8
      guard isHead, !text.allSatisfy({ $0 == "#" || $0 == "." }), !isSectionNumber(indices, lines)
      else { continue }
      // The title itself stands at the top and stays; further down the first one is a head too.
      let staysFirst = !isNumbered && !pageWord && filled.prefix(4).contains(indices[0])
      found += staysFirst ? indices.dropFirst() : indices[...]
    }
    return found
  }

  private static func isSectionNumber(_ indices: [Int], _ lines: [ImportLine]) -> Bool {
    indices.allSatisfy { lines[$0].mark.number != nil }
  }

  private static func differs(_ indices: [Int], _ lines: [ImportLine]) -> Bool {
    Set(indices.map { lines[$0].text.string }).count > 1
  }

  /// Lines within two of a form feed or a page mark.
  private static func edges(
    _ lines: [ImportLine], _ filled: [Int], _ furniture: [Int: String]
  ) -> Set<Int> {
    var edges: Set<Int> = []
    for (place, index) in filled.enumerated() {
      guard lines[index].opensPage || furniture[index] == "page mark" else { continue }
      for near in max(0, place - 2)...min(filled.count - 1, place + 2) {
        edges.insert(filled[near])
      }
    }
    return edges
  }

  private static func normal(_ text: [Unicode.Scalar]) -> String {
    var made = ""
    var digit = false
    for scalar in text.singleSpaced.lowercased().unicodeScalars {
      if scalar.isDigit {
        if !digit { made += "#" }
        digit = true
      } else {
        digit = false
        made.unicodeScalars.append(scalar)
      }
    }
    return made
  }
}
