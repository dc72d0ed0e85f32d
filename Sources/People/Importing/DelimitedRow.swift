import Essentials

/// A row of a list: its cells, and the line of the file where it starts.
struct DelimitedRow: Hashable, Sendable {
  let line: Int
  var cells: [String]

  var isBlank: Bool { cells.allSatisfy(\.isEmpty) }

  /// Takes a text apart (RFC 4180); a quote inside a cell that has none around it is a quote.
  ///
  /// - Parameter limit: How many rows to read; blank ones count.
  static func rows(of text: String, separator: Unicode.Scalar, limit: Int) -> [DelimitedRow] {
    var rows: [DelimitedRow] = []
    var reader = Reader(line: 1)
    var scalars = text.unicodeScalars.makeIterator()
    var held: Unicode.Scalar?
    while let scalar = held ?? scalars.next() {
      held = nil
      if reader.isQuoted {
        guard scalar == "\"" else {
          if scalar == "\n" { reader.lines += 1 }
          reader.cell.append(scalar)
          continue
        }
        held = scalars.next()
        if held == "\"" {
          reader.cell.append("\"")
          held = nil
        } else {
          reader.isQuoted = false
        }
        continue
      }
      switch scalar {
      case "\"" where reader.cell.allSatisfy { $0 == " " } || String(reader.cell) == "=":
        reader.cell = String.UnicodeScalarView()
        reader.isQuoted = true
      case separator: reader.endCell()
      case "\r", "\n":
        if scalar == "\r" {
          held = scalars.next()
          if held == "\n" { held = nil }
        }
        rows.append(reader.endRow())
        if rows.count >= limit { return rows }
      default: reader.cell.append(scalar)
      }
    }
    if reader.hasText { rows.append(reader.endRow()) }
    return rows
  }

  private struct Reader {
    var line: Int
    var lines = 1
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false

    init(line: Int) { self.line = line }

    var hasText: Bool { !cells.isEmpty || !cell.isEmpty }

    mutating func endCell() {
      cells.append(DelimitedRow.clean(String(cell)))
      cell = String.UnicodeScalarView()
    }

    mutating func endRow() -> DelimitedRow {
      endCell()
      let row = DelimitedRow(line: line, cells: cells)
      line += lines
      lines = 1
      cells = []
      return row
    }
  }

  /// A cell without spaces at its ends and without signs at its start that a spreadsheet would
  /// take for a formula; nothing of the file is ever worked out, here or in what we export.
  static func clean(_ text: String) -> String {
    var cell = text.trimmed
    if cell.hasPrefix("=\""), cell.hasSuffix("\""), cell.count > 2 {
      cell = String(cell.dropFirst(2).dropLast()).trimmed
    }
    let signs: Set<Character> = ["=", "+", "-", "@", "\t", "\r", "'", "–", "—"]
    return String(cell.drop { signs.contains($0) }).trimmed
  }
}
