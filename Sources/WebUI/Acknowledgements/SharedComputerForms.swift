internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import Policies
internal import Views

/// Reading and acknowledging on a computer that several people share, with the code on one's own slip.
///
/// There is no session: each form carries the code, which is looked at anew each time, and its token ties it to this
/// browser. Closing the page is all that it takes to leave.
struct SharedComputerForms: Sendable {
  let readings: VersionsToRead
  let rowCode: AcknowledgementRoutes.RowCode
  let allowTry: AcknowledgementRoutes.AllowTry

  /// A request by the number in the address.
  private struct Sheet {
    var campaign: Campaign
    var number: String
    var title: String
    var marks: [ParagraphMark]
  }

  /// The page that asks for the code.
  func page(_ caller: Caller) async throws -> Reply {
    .page(page(caller, try await sheet(caller)))
  }

  /// Goes on by one step.
  func step(_ form: FormBody, _ caller: Caller) async throws -> Reply {
    let sheet = try await sheet(caller)
    let place = caller.place
    let counted = caller.visitor.address.counted
    guard try await allowTry("\(sheet.number) \(counted)") else {
      return .again(
        page(
          caller, sheet, error: "There were too many tries. Wait an hour, or ask the school office")
      )
    }
    let code = SheetNumber.plain(form.text(SharedComputerPage.Names.code) ?? "")
    guard let person = try await person(code, sheet, place) else {
      return .again(
        page(caller, sheet, error: "No name on this sheet has that code. Look at your slip again"))
    }
    let asked = try await AskedReading.of(
      person, campaign: sheet.campaign.id, at: place, readings, schoolName: caller.schoolName)
    let frame = frame(caller)
    if let given = asked.given { return .page(receipt(given, asked, frame, place)) }
    let pages = ReadingPages(
      asked, frame: frame, token: caller.token, way: .shared(sheet: sheet.number, code: code),
      place: place)
    switch form.text(ReadingPages.Names.step).flatMap({ ReadingPages.Step(rawValue: $0) }) {
    case nil: return .page(pages.reading())
    case .questions: return .page(pages.questions())
    case .answers: return pages.answered(form)
    case .acknowledge:
      do {
        let given = try await AcknowledgeForms.acknowledge(
          asked, ReadingPages.shownText(form), by: .sharedComputer, at: place)
        return .page(receipt(given, asked, frame, place))
      } catch let refusal as Refusal {
        return .again(pages.reading(errors: [ReadingPages.error(refusal.message)]))
      }
    }
  }

  private func receipt(
    _ given: Acknowledgement, _ asked: AskedReading, _ frame: Frame, _ place: Workplace
  ) -> AcknowledgedPage {
    ReceiptPages.page(given, [asked.policy], frame: frame, name: asked.name, place: place)
  }

  /// Whose code it is; every name is tried, so that the time tells nothing about which one fits.
  private func person(
    _ code: String, _ sheet: Sheet, _ place: Workplace
  ) async throws -> PersonID? {
    guard !code.isEmpty else { return nil }
    let id = SheetNumber.sheet(of: sheet.campaign.id)
    let members = try await place.library.campaigns.members(
      of: sheet.campaign.id, in: place.school)
    let found = members.filter { SheetNumber.plain(rowCode(id, $0.person)) == code }
    return found.count == 1 ? found[0].person : nil
  }

  private func sheet(_ caller: Caller) async throws -> Sheet {
    let place = caller.place
    let requests = try await place.library.requests.counts(in: place.school)
    guard
      let request = SheetNumber.campaign(caller.parameter("code"), among: requests),
      request.isOpen,
      let campaign = try await place.library.campaigns.campaign(
        request.campaign, of: place.school),
      let policy = try await place.shelf.policies().first(where: { $0.id == campaign.policy }),
      let version = policy.version(campaign.version)
    else { throw Visit.absent }
    return Sheet(
      campaign: campaign, number: SheetNumber.text(campaign.id),
      title: "\(policy.title), version \(version.name)",
      marks: caller.marks(version.paragraphs.acknowledgement))
  }

  private func page(
    _ caller: Caller, _ sheet: Sheet, error: String? = nil
  ) -> SharedComputerPage {
    SharedComputerPage(
      frame: frame(caller), token: caller.token, sheet: sheet.number, title: sheet.title,
      errors: error.map { [FieldError(field: SharedComputerPage.Names.code, message: $0)] } ?? [],
      marks: sheet.marks)
  }

  /// Nobody's frame: whoever is signed in at this computer is not the one who acknowledges.
  private func frame(_ caller: Caller) -> Frame {
    Frame(
      school: caller.schoolName, policy: caller.held?.published.frame.policy,
      origin: caller.place.origin)
  }
}
