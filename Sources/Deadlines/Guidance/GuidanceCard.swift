package import Essentials

/// National advice that is shown beside a duty, dated and with its source: guidance, not the school's policy.
///
/// A file is one `DatedText`: the header has `source`, `checked-on`, `name`, `title` and `address`; each block after it is
/// a paragraph, `text: …`, and the last may be `beside: …`, which says how it goes together with the school's own rule.
package struct GuidanceCard: Hashable, Sendable {
  /// The stable name by which a standing duty asks for it.
  package let name: String
  /// What it is about.
  package let title: String
  /// Who gives the advice, and where.
  package let source: String
  /// The address of the source.
  package let address: String
  /// When somebody last compared it with the source.
  package let checkedOn: CivilDate
  /// The advice, in our own words, a paragraph each.
  package let paragraphs: [String]
  /// How it goes together with the school's own rule.
  package let beside: String?

  /// Reads a file.
  ///
  /// - Throws: `DatedTextProblems`, with every mistake and its line.
  package init(reading text: String) throws(DatedTextProblems) {
    let file = try DatedText(reading: text)
    var problems: [DatedTextProblem] = []
    for name in ["name", "title", "address"] where file.header[name]?.value.isEmpty ?? true {
      problems.append(.init(file.header.line, "The first block has no “\(name)”."))
    }
    let fields = file.blocks.flatMap(\.fields)
    for field in fields where !["text", "beside"].contains(field.name) {
      problems.append(
        .init(field.line, "“\(field.name)” is not known here. Known are: text, beside."))
    }
    let paragraphs = fields.filter { $0.name == "text" }.map(\.value)
    if paragraphs.isEmpty { problems.append(.init(1, "There is no advice in it: add text: …")) }
    guard problems.isEmpty else { throw DatedTextProblems(problems) }
    name = file.header["name"]?.value ?? ""
    title = file.header["title"]?.value ?? ""
    address = file.header["address"]?.value ?? ""
    source = file.source
    checkedOn = file.checkedOn
    self.paragraphs = paragraphs
    beside = fields.first { $0.name == "beside" }?.value
  }
}
