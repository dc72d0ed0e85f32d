internal import Essentials

extension EvidencePack {
  /// The pack as a PDF.
  ///
  /// - Throws: `PaperFault` where the drawing library fails.
  package func pdf() throws(PaperFault) -> [UInt8] { try document().pdf() }

  /// The pack as it is written down, before it has pages.
  func document() -> PaperWriter {
    var paper = PaperWriter(
      PaperDetails(
        title: "Evidence pack: \(policy.title), version \(policy.version)", school: school,
        author: "\(making.by), \(school)",
        subject: "What \(school) can show about its policy from \(making.from.words) "
          + "to \(making.through.words)",
        madeOn: making.at.date, madeAt: making.instant))
    writeCover(on: &paper)
    writeSignOff(on: &paper)
    writeVersions(on: &paper)
    writeAcknowledgements(on: &paper)
    writeDuties(on: &paper)
    writeFindings(on: &paper)
    writeHolders(on: &paper)
    writeRecord(on: &paper)
    writeAbsences(on: &paper)
    writeText(on: &paper)
    return paper
  }

  /// The period in a sentence.
  var period: String { "\(making.from.words) to \(making.through.words)" }

  /// A number with its word.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(grouped(number)) \(number == 1 ? one : many)"
  }

  /// A number with commas between its thousands.
  static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var grouped = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return (number < 0 ? "−" : "") + grouped
  }

  /// A day for the narrow columns of a table: its line ends after the day of the week or not at all.
  static func cell(_ day: CivilDate?) -> String { day.map { glued($0.words) } ?? "–" }

  /// A moment for the narrow columns of a table.
  static func cell(_ moment: LocalMoment) -> String {
    "\(cell(moment.date)), \(moment.time)"
  }

  private static func glued(_ words: String) -> String {
    let parts = words.split(separator: " ")
    let rest = parts.dropFirst().joined(separator: "\u{A0}")
    return [parts.first.map(String.init) ?? "", rest].joined(separator: " ")
  }

  /// Labels of paragraphs as they stand everywhere in the product.
  static func marks(_ labels: [String]) -> String {
    labels.map { "¶\($0)" }.joined(separator: ", ")
  }
}
