/// One source line's share of a piece: the mark it opened with and its words.
///
/// Fragments are the ledger of an import: each visible character of the source is in exactly one,
/// either in `marker` or in `text`.
public struct ImportedFragment: Sendable, Equatable {
  /// How a fragment joins the one before it.
  public enum Opening: Sendable, Equatable {
    /// The first of its piece.
    case starts
    /// The same sentence goes on: a space between.
    case continues
    /// A word goes on over the end of a line: nothing between.
    case glued
    /// A further block of the same piece.
    case block
    /// An item of a list inside the piece, at a depth counted from 0.
    case item(depth: Int)
  }

  /// The source line, counted from 1.
  public var line: Int
  /// The place of the line in the source, which orders fragments.
  public var offset: Int
  /// The number, letter, bullet or markup that stood before the words.
  public var marker: String
  /// The words, verbatim but for runs of white space.
  public var text: String
  /// How it joins the fragment before.
  public var opening: Opening

  init(_ line: ImportLine, opening: Opening) {
    self.line = line.number
    offset = line.offset
    marker = line.prefix + line.text[..<line.mark.length].singleSpaced
    text = line.body.singleSpaced
    self.opening = opening
  }

  /// A fragment in which the mark is part of the words: a heading, metadata, furniture.
  init(whole line: ImportLine, opening: Opening = .starts) {
    self.line = line.number
    offset = line.offset
    marker = line.prefix
    text = line.text.singleSpaced
    self.opening = opening
  }
}
