internal import Essentials
internal import HTTPSupport
internal import People
internal import Policies
internal import Views

/// Makes the sheet to be printed, with a code for everybody who has no e-mail address.
struct SheetPages: Sendable {
  let rowCode: AcknowledgementRoutes.RowCode

  /// The sheet of a request.
  func reply(_ visit: Visit) async throws -> Reply {
    let reading = try await CampaignReading(visit)
    let place = visit.place
    let id = SheetNumber.sheet(of: reading.campaign.id)
    let number = SheetNumber.text(reading.campaign.id)
    let missing = reading.missing.filter { $0.status(on: visit.today) != .left }
    let names = Dictionary(missing.map { ($0.id, $0.details.name.given) }) { first, _ in first }
    let sheet = try await PrintSheet(
      policies: place.library.policies, campaigns: place.library.campaigns,
      acknowledgements: place.library.acknowledgements,
      newIdentifier: IdentifierSource { (id.high, id.low) }, now: place.now, today: place.today
    )(for: reading.campaign.id, in: visit.school, names: names, site: place.origin ?? "")
    let offline = Set(missing.filter { $0.details.email == nil }.map(\.id))
    return .page(
      PrintedSheetPage(
        frame: visit.frame, campaign: reading.link,
        title: "\(reading.policy.title), version \(reading.version.name)",
        sentence: sheet.consent, names: sheet.rows.map(\.name), number: number,
        link: (place.origin ?? "") + Paths.sharedComputer(number).text,
        marks: visit.marks(reading.version.paragraphs.acknowledgement),
        slips: sheet.rows.filter { offline.contains($0.person) }.map {
          PrintedSheetPage.Slip(name: $0.name, code: rowCode(sheet.id, $0.person))
        }))
  }
}
