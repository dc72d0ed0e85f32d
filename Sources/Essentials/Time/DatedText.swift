/// A text file of facts that change with time: where they come from, when somebody last checked them, and the facts.
///
/// Bank holidays, standing duties and guidance are kept so, since a school may correct them and a reader must see how
/// old they are. Lines are `name: value`; a line that begins with spaces goes on with the value above; a blank line ends
/// a block; `#` at the beginning makes a remark. The first block names `source` and `checked-on`.
package struct DatedText: Hashable, Sendable {
  /// One line of a file with its continuations.
  package struct Field: Hashable, Sendable {
    /// What stands before the first colon.
    package var name: String
    /// What stands after it, with single spaces where lines were joined.
    package var value: String
    /// The line on which it begins, counted from 1.
    package var line: Int
  }

  /// Lines that stand together.
  package struct Block: Hashable, Sendable {
    /// The lines in their order.
    package var fields: [Field]

    /// The first line of the block, counted from 1.
    package var line: Int { fields.first?.line ?? 1 }

    /// The value of a name.
    package subscript(name: String) -> Field? { fields.first { $0.name == name } }
  }

  /// Where the facts come from, for people to look up.
  package var source: String
  /// The day on which somebody last compared them with the source.
  package var checkedOn: CivilDate
  /// The first block.
  package var header: Block
  /// The blocks after it.
  package var blocks: [Block]

  /// Reads a file.
  ///
  /// - Throws: `DatedTextProblems`, with every mistake and its line.
  package init(reading text: String) throws(DatedTextProblems) {
    guard text.utf8.count <= Self.largest else {
      throw DatedTextProblems([.init(1, "The file is larger than 200,000 bytes.")])
    }
    var lines = DatedTextLines()
    for (index, line) in text.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" }
    ).enumerated() {
      lines.take(String(line), at: index + 1)
    }
    lines.endBlock()
    var problems = lines.problems
    let header = lines.blocks.first ?? Block(fields: [])
    let source = header["source"]?.value ?? ""
    if source.isEmpty {
      problems.append(.init(header.line, "Say where this comes from: source: …"))
    }
    let checkedOn = header["checked-on"].flatMap { CivilDate($0.value) }
    if checkedOn == nil {
      problems.append(
        .init(
          header["checked-on"]?.line ?? header.line,
          "Say when this was last checked: checked-on: 2026-11-28"))
    }
    guard problems.isEmpty, let checkedOn else { throw DatedTextProblems(problems) }
    self.source = source
    self.checkedOn = checkedOn
    self.header = header
    blocks = Array(lines.blocks.dropFirst())
  }

  private static let largest = 200_000
}
