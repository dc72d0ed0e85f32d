/// Decides in turn what is furniture, what is metadata, and what the policy says.
struct SourceArranger {
  private var lines: [ImportLine]
  private let format: SourceFormat
  private let lineCount: Int
  private var notices: [ImportNotice]
  private var hasColumns = false

  init(_ source: [ImportLine], format: SourceFormat, notices: [ImportNotice] = []) {
    lines = source
    self.notices = notices
    self.format = format
    lineCount = source.last?.number ?? 0
  }

  mutating func arrange() -> ImportedPolicy {
    takeApart()
    var furniture = FurnitureFinder.find(in: lines)
    var metadata = TableRows.read(&lines, &furniture)
    for (index, part) in CoverPage.read(lines, furniture: furniture) where metadata[index] == nil {
      switch part {
      case .title: lines[index].hint = .title
      case .metadata(let key): metadata[index] = key
      }
    }
    findMetadataElsewhere(furniture, &metadata)
    let titles = lines.indices.filter { lines[$0].hint == .title && furniture[$0] == nil }
    let decided = Set(metadata.keys).union(titles)
    let items = ImportItem.items(of: lines, furniture: furniture, decided: decided)
    let flow: TextFlow =
      switch format {
      case .markdown: .markdown
      case .word: .paragraphs
      // Columns are narrow, so that their lines are short.
      case .text, .pdf: .plain(WrapWidth(items.map(\.line), least: hasColumns ? 20 : 40))
      }
    let read = StructureReader.read(items, flow: flow)
    var pieces = read.pieces
    pieces += titles.map { ImportedPiece(.title, fragments: [ImportedFragment(whole: lines[$0])]) }
    pieces += metadata.map { index, key in
      ImportedPiece(.metadata(key: key), fragments: [ImportedFragment(whole: lines[index])])
    }
    pieces += furniture.map { index, reason in
      ImportedPiece(
        .furniture(reason: reason), fragments: [ImportedFragment(whole: lines[index])])
    }
    // Offsets are unique among lines with text; columns were read out of that order and stay so.
    pieces = Self.inReadingOrder(pieces, lines)
    return ImportedPolicy(
      format: format, pieces: pieces, lineCount: lineCount, notices: notices + read.notices)
  }

  private mutating func takeApart() {
    guard format == .text || format == .pdf else { return }
    let columns = ColumnSplitter.split(lines)
    lines = columns.lines
    hasColumns = !columns.regions.isEmpty
    notices += columns.regions.map { .columns(line: $0) }
    let flat = FlattenedText.cut(lines)
    lines = flat.lines
    notices += flat.flattened.map { .flattened(line: $0) }
  }

  /// Labels with values that stand behind the cover: at the end, or between sections.
  private func findMetadataElsewhere(_ furniture: [Int: String], _ metadata: inout [Int: String]) {
    for (index, line) in lines.enumerated() {
      if case .metadata(let key) = line.hint { metadata[index] = key }
      guard !line.isBlank, metadata[index] == nil, furniture[index] == nil, line.mark.isNone,
        line.hint == .none || line.hint == .likelyHeading,
        let found = MetadataLine.anywhere(line.text)
      else { continue }
      // Without a value it may be a heading; only lines to sign on are blank on purpose.
      guard !found.value.isEmpty || found.key == "sign-off", found.key != "title" else { continue }
      metadata[index] = found.key
    }
  }

  private static func inReadingOrder(
    _ pieces: [ImportedPiece], _ lines: [ImportLine]
  ) -> [ImportedPiece] {
    var place: [Int: Int] = [:]
    for (index, line) in lines.enumerated() where !line.isBlank { place[line.offset] = index }
    return pieces.map { (place[$0.offset] ?? 0, $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
