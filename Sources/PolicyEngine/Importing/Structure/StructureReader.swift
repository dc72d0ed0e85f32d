/// Reads headings, paragraphs and sub-items out of lines.
///
/// One pass with a look at the neighbours. Each line opens a piece or joins the open one; none is
/// passed over, which is what makes the account of an import complete.
struct StructureReader {
  let items: [ImportItem]
  let flow: TextFlow
  let census: NumberingCensus
  var labels: ImportLabels
  var lists = LetterLists()
  var pieces: [ImportedPiece] = []
  var notices: [ImportNotice] = []
  /// The paragraph that sub-items belong to, and its place in `pieces`.
  var parent: String?
  /// Whether a paragraph is open that lines may join.
  var isOpen = false
  /// Whether the last thing was a heading that a line may continue.
  var headingOpen = false
  var audience: String?
  var section: String?
  var bulletIndents: [Int] = []
  /// The indent of the bullet that opened the paragraph, when one did.
  var bulletOpened: Int?
  var parentIndent = 0
  var baseLevel = 2

  static func read(
    _ items: [ImportItem], flow: TextFlow
  ) -> (pieces: [ImportedPiece], notices: [ImportNotice]) {
    var screened = items
    let notes = Notes.taken(from: &screened, flow: flow)
    MarkScreen.screen(&screened)
    let census = NumberingCensus(&screened)
    var reader = StructureReader(
      items: screened, flow: flow, census: census, labels: ImportLabels(census))
    reader.baseLevel = reader.lowestHint()
    for index in screened.indices { reader.take(index) }
    reader.attach(notes)
    return (reader.pieces, reader.notices)
  }

  private mutating func take(_ index: Int) {
    let item = items[index]
    if item.isHinted || item.isNumberedHeading { return addHeading(index) }
    if joinsNumber(index) { return join(item, .continues) }
    switch item.mark.kind {
    case .part: addHeading(index)
    case .number: takeNumber(index)
    case .letter: takeLetter(index)
    case .bullet: takeBullet(index)
    case .none: takeUnmarked(index)
    }
  }

  /// Whether the line before was a number alone, whose words these are.
  private func joinsNumber(_ index: Int) -> Bool {
    guard index > 0, items[index].mark.isNone, items[index].line.hint == .none else { return false }
    let before = items[index - 1]
    guard before.body.isEmpty, !before.mark.isNone, isOpen || headingOpen else { return false }
    if case .part = before.mark.kind { return LineShape.isHeading(items[index].line.text[...]) }
    return true
  }

  private mutating func takeUnmarked(_ index: Int) {
    let item = items[index]
    if index > 0, isOpen || headingOpen && !items[index - 1].isHinted,
      let opening = flow.joins(items[index - 1], item),
      !(headingOpen && opening == .continues && (item.blankBefore || isWrappedText(index)))
    {
      return join(item, opening)
    }
    if isOpen, item.line.hint == .none, isUnmarkedListItem(index) {
      return join(item, .item(depth: 0))
    }
    if isOpen, isLeadInOfParagraph(index) || isAnswer(index) { return join(item, .block) }
    if isHeading(index) { return addHeading(index) }
    addDerived(item)
  }

  /// Whether a sentence begins here that the next line goes on with: no second line of a heading.
  private func isWrappedText(_ index: Int) -> Bool {
    guard !LineShape.startsLower(items[index].line.text[...]), index + 1 < items.count else {
      return false
    }
    let next = items[index + 1]
    return next.mark.isNone && !next.blankBefore && next.line.hint == .none
      && LineShape.startsLower(next.line.text[...])
  }

  mutating func join(_ item: ImportItem, _ opening: ImportedFragment.Opening) {
    guard let last = pieces.indices.last else { return addDerived(item) }
    if headingOpen {
      pieces[last].fragments.append(ImportedFragment(whole: item.line, opening: .continues))
    } else {
      pieces[last].fragments.append(ImportedFragment(item.line, opening: opening))
    }
  }

  mutating func addDerived(_ item: ImportItem) {
    open(labels.derived(), item, isUnnumbered: true)
  }

  mutating func open(_ label: String, _ item: ImportItem, isUnnumbered: Bool) {
    pieces.append(
      ImportedPiece(
        .paragraph, label: label, isUnnumbered: isUnnumbered, id: labels.id(for: label),
        audience: audience, fragments: [ImportedFragment(item.line, opening: .starts)]))
    parent = label
    parentIndent = item.line.indent
    bulletOpened = nil
    lists.begin(below: isUnnumbered ? labels.bareSection ?? label : label)
    bulletIndents.removeAll(keepingCapacity: true)
    isOpen = true
    headingOpen = false
  }

  /// Gives each note to the paragraph that calls it.
  private mutating func attach(_ notes: Notes) {
    guard !notes.notes.isEmpty else { return }
    var places: [Int: Int] = [:]
    for (index, piece) in pieces.enumerated() where piece.isCitable {
      for fragment in piece.fragments { places[fragment.offset] = index }
    }
    for note in notes.notes {
      let fragments = note.lines.map { ImportedFragment(whole: $0.line, opening: $0.opening) }
      if let place = places[note.caller] {
        pieces[place].fragments += fragments
      } else if let first = note.lines.first {
        addDerived(ImportItem(line: first.line, blankBefore: true))
        pieces[pieces.count - 1].fragments = fragments
      }
    }
  }

  private func lowestHint() -> Int {
    var lowest = 6
    for item in items {
      if case .heading(let level) = item.line.hint { lowest = min(lowest, level) }
    }
    return lowest
  }
}
