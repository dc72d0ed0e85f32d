/// A policy as it was imported: its pieces in order, and what a person should look at.
public struct ImportedPolicy: Sendable, Equatable {
  /// What kind of source it was.
  public let format: SourceFormat
  /// Everything in the source, in reading order.
  public var pieces: [ImportedPiece]
  /// How many lines the source has.
  public let lineCount: Int
  /// What had to be decided and should be checked.
  public let notices: [ImportNotice]

  init(format: SourceFormat, pieces: [ImportedPiece], lineCount: Int, notices: [ImportNotice]) {
    self.format = format
    self.pieces = pieces
    self.lineCount = lineCount
    let citable = pieces.filter(\.isCitable)
    let isUnnumbered = !citable.isEmpty && citable.allSatisfy(\.isUnnumbered)
    self.notices = notices + (isUnnumbered ? [.noNumbers] : [])
  }

  /// The paragraphs and sub-items, in order.
  public var paragraphs: [ImportedPiece] { pieces.filter(\.isCitable) }

  /// The headings, in order, without the title.
  public var headings: [ImportedPiece] {
    pieces.filter { if case .heading = $0.kind { true } else { false } }
  }

  /// What was set aside as belonging to the paper.
  public var furniture: [ImportedPiece] {
    pieces.filter { if case .furniture = $0.kind { true } else { false } }
  }

  /// The title as printed; of a policy that prints none, "Policy".
  public var title: String { facts.title ?? "Policy" }

  /// The dates, names and lines to sign that were found.
  var facts: ImportedFacts { ImportedFacts(pieces) }
}
