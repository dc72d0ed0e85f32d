/// A table on paper: its head comes again on every page that it runs over.
package struct PaperTable: Hashable, Sendable {
  /// What the table shows, above it.
  package var caption: String?
  /// The columns.
  package var columns: [Column]
  /// The rows: cells in the order of the columns, `\n` ends a line.
  ///
  /// A row may have fewer cells than there are columns.
  package var rows: [[String]]

  /// One column.
  package struct Column: Hashable, Sendable {
    /// What stands above it.
    package let title: String
    /// Its part of the width, in proportion to the other columns.
    package let share: Double
    /// What it holds.
    package let content: Content

    /// Makes a column.
    package init(_ title: String, share: Double, _ content: Content = .words) {
      self.title = title
      self.share = max(share, 0.01)
      self.content = content
    }
  }

  /// What a column holds.
  package enum Content: Hashable, Sendable {
    /// Words, from the left.
    case words
    /// Figures, which stand at the right side.
    case figures
    /// Digests and keys, in letters that cannot be mistaken.
    case digests
  }

  /// Makes a table.
  package init(caption: String? = nil, columns: [Column], rows: [[String]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}

/// One line of a list of names and values.
package struct PaperFact: Hashable, Sendable {
  /// What it is.
  package let name: String
  /// What it says.
  package let value: String
  /// Whether it is a digest, a key or an address: set in letters that cannot be mistaken.
  package let isDigest: Bool

  /// A name and its value.
  package init(_ name: String, _ value: String, isDigest: Bool = false) {
    self.name = name
    self.value = value
    self.isDigest = isDigest
  }
}
