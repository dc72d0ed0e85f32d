/// A line that is neither blank, furniture nor metadata, with what stood before it.
struct ImportItem: Sendable {
  var line: ImportLine
  var blankBefore: Bool
  /// Whether a numbered line is a heading, once that is known.
  var isNumberedHeading = false

  var mark: LineMark { line.mark }
  var body: ArraySlice<Unicode.Scalar> { line.body }

  var isHinted: Bool {
    switch line.hint {
    case .heading, .title: true
    default: false
    }
  }

  /// Items in order, without the lines that are decided already.
  static func items(
    of lines: [ImportLine], furniture: [Int: String], decided: Set<Int>
  ) -> [ImportItem] {
    var items: [ImportItem] = []
    var blank = true
    for (index, line) in lines.enumerated() {
      if line.isBlank {
        blank = true
      } else if decided.contains(index) {
        blank = true
      } else if furniture[index] == "quotation mark" {
        blank = true
      } else if furniture[index] == nil {
        items.append(ImportItem(line: line, blankBefore: blank))
        blank = false
      }
    }
    return items
  }
}
