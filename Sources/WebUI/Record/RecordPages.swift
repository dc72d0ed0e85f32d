internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// Makes the record's page: five statements besides those of every page, however many lines there are.
struct RecordPages: Sendable {
  let visit: Visit

  private static let pageSize = 50

  func page() async throws -> RecordPage {
    let sentences = try await RecordSentences(visit.place)
    let narrowing = RecordNarrowing(visit, among: sentences.people)
    let number = max(1, min(Int(visit.query[RecordPage.Names.page] ?? "") ?? 1, 1_000_000))
    let part = try await visit.place.record.page(
      matching: narrowing.search, skipping: (number - 1) * Self.pageSize, limit: Self.pageSize)
    let count = max(1, (part.total + Self.pageSize - 1) / Self.pageSize)
    func address(_ number: Int) -> Address {
      let address = narrowing.address(Paths.record)
      return number > 1 ? address.with(RecordPage.Names.page, String(number)) : address
    }
    return RecordPage(
      frame: visit.frame,
      entries: part.entries.map { recorded in
        RecordPage.Entry(
          number: recorded.position, at: visit.place.moment(recorded.entry.at),
          sentence: sentences.sentence(recorded.entry),
          marks: visit.marks(recorded.entry.paragraphs))
      }, total: part.total, filter: narrowing.fields, isFiltered: narrowing.isNarrowed,
      exports: exports(narrowing),
      turner: PageTurner(
        min(number, count), of: count,
        previous: number > 1 ? address(min(number - 1, count)) : nil,
        next: number < count ? address(number + 1) : nil))
  }

  private func exports(_ narrowing: RecordNarrowing) -> [Link] {
    let table = Paths.recordFile("csv")
    let narrowed =
      narrowing.isNarrowed && !narrowing.hasErrors
      ? [Link("What is shown here, as a table (CSV)", narrowing.address(table))] : []
    return narrowed + [
      Link("All of it as a table for a spreadsheet (CSV)", table),
      Link("With all proofs, to be checked elsewhere", Paths.recordFile("txt")),
      Link("The latest checkpoint", Paths.checkpoints),
    ]
      + (visit.isOne(of: DeskAudiences.evidence)
        ? [Link("The evidence pack, for an inspection", Paths.evidencePack)] : [])
  }
}
