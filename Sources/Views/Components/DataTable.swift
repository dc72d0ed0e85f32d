/// A table with a caption that sorts by link and turns into lists of terms on a phone.
package struct DataTable: Illustrated {
  /// A column's heading, and the link that sorts by it.
  package struct Column: Sendable {
    /// Which way a table is sorted by a column just now.
    package enum Order: String, Sendable {
      case ascending, descending
    }

    let title: String
    let isNumeric: Bool
    let sort: Address?
    let order: Order?

    /// A heading, which is a link where the table can be sorted by it.
    package init(
      _ title: String, isNumeric: Bool = false, sort: Address? = nil, order: Order? = nil
    ) {
      self.title = title
      self.isNumeric = isNumeric
      self.sort = sort
      self.order = order
    }
  }

  let caption: String
  let columns: [Column]
  let rows: [[HTML]]

  /// A table whose first column names its rows; each row has one cell for each column.
  package init(_ caption: String, columns: [Column], rows: [[HTML]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  package var html: HTML {
    guard !rows.isEmpty else {
      return "<p class=\"table-empty\"><strong>\(caption):</strong> nothing to list.</p>\n"
    }
    // The roles say what the elements are by nature, because laying them out as blocks on a
    // phone takes their nature away in several browsers.
    return """
      <table class="table" role="table">
      <caption class="table__caption">\(caption)</caption>
      <thead class="table__head" role="rowgroup">
      <tr role="row">\(each: columns, heading)</tr>
      </thead>
      <tbody role="rowgroup">
      \(each: rows, row)</tbody>
      </table>

      """
  }

  private func heading(_ column: Column) -> HTML {
    let title: HTML =
      column.sort.map { "<a href=\"\($0)\">\(column.title)</a>" } ?? "\(column.title)"
    return """
      <th scope="col" role="columnheader"\(if: column.isNumeric, " class=\"number\"")\
      \(attribute: "aria-sort", column.order?.rawValue)>\(title)</th>
      """
  }

  private func row(_ cells: [HTML]) -> HTML {
    "<tr role=\"row\">\(each: zip(columns, cells).enumerated(), { cell($0.offset, $0.element) })</tr>\n"
  }

  private func cell(_ index: Int, _ pair: (column: Column, content: HTML)) -> HTML {
    guard index > 0 else {
      return "<th scope=\"row\" role=\"rowheader\">\(pair.content)</th>"
    }
    return """
      <td role="cell"\(if: pair.column.isNumeric, " class=\"number\"") \
      data-label="\(pair.column.title)">\(pair.content)</td>
      """
  }

  package static let examples: KeyValuePairs = [
    "sortable": DataTable(
      "Paragraphs by number of tests",
      columns: [
        Column("Paragraph", sort: Paths.findings, order: .ascending),
        Column("Reads"), Column("Tests", isNumeric: true, sort: Paths.findings),
      ],
      rows: [
        [ParagraphMark("28").html, "Staff do not connect with pupils.", "12"],
        [ParagraphMark("31").html, "Nobody publishes a picture without permission.", "7"],
      ]),
    "empty": DataTable("Nothing yet", columns: [Column("Paragraph")], rows: []),
  ]
}
