internal import Essentials
internal import HTTPSupport
internal import People
internal import Policies
internal import Views

/// Entering what was signed on paper.
enum PaperForms {
  /// A form may have two hundred fields, and the office checks one page against the paper at a time.
  private static let pageSize = 100
  private static let pageKey = "page"

  private struct Typed {
    var people: [String] = []
    var signedOn = ""
    var sheet = ""
  }

  /// The form with everyone who is missing.
  static func page(_ visit: Visit) async throws -> Reply {
    .page(page(visit, try await CampaignReading(visit), Typed(), []))
  }

  /// Enters what was ticked: all of it or nothing.
  static func enter(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let reading = try await CampaignReading(visit)
    let typed = Typed(
      people: form.texts(PaperEntryPage.Names.people),
      signedOn: form.text(PaperEntryPage.Names.signedOn) ?? "",
      sheet: form.text(PaperEntryPage.Names.sheet) ?? "")
    let day = TypedDay.read(typed.signedOn)
    let people = typed.people.compactMap { PersonID($0) }
    let errors = errors(typed, day, reading)
    guard errors.isEmpty, let day, people.count == typed.people.count else {
      return .again(page(visit, reading, typed, errors))
    }
    do {
      let added = try await EnterPaperAcknowledgements(
        policies: visit.place.library.policies, campaigns: visit.place.library.campaigns,
        store: visit.place.library.acknowledgements, now: visit.place.now,
        today: visit.place.today
      )(
        .init(
          id: SheetNumber.sheet(of: reading.campaign.id), digest: reading.version.digest,
          lines: people.map { .init(person: $0, signedOn: day) }),
        for: reading.campaign.id, in: visit.school, by: visit.person)
      return .go(to: reading.address(CampaignPages.News.entered, String(added.count)))
    } catch let refusal as Refusal {
      let field =
        refusal.code == "sheet.date" ? PaperEntryPage.Names.signedOn : PaperEntryPage.Names.people
      return .again(
        page(
          visit, reading, typed,
          [FieldError(field: field, message: PersonTyping.withoutStop(refusal.message))]))
    }
  }

  private static func errors(
    _ typed: Typed, _ day: CivilDate?, _ reading: CampaignReading
  ) -> [FieldError] {
    var errors: [FieldError] = []
    if day == nil {
      errors.append(
        FieldError(
          field: PaperEntryPage.Names.signedOn,
          message: typed.signedOn.trimmed.isEmpty
            ? "Type the date on the sheet" : PersonTyping.unreadableDay))
    }
    // The number stands for the request, and so for the text that lay beside the sheet.
    if SheetNumber.plain(typed.sheet) != SheetNumber.text(reading.campaign.id) {
      errors.append(
        FieldError(
          field: PaperEntryPage.Names.sheet,
          message: typed.sheet.trimmed.isEmpty
            ? "Type the number of the sheet"
            : "This number belongs to another sheet. Look at the head of the list"))
    }
    if typed.people.isEmpty {
      errors.append(
        FieldError(field: PaperEntryPage.Names.people, message: "Tick everyone who signed"))
    }
    return errors
  }

  private static func page(
    _ visit: Visit, _ reading: CampaignReading, _ typed: Typed, _ errors: [FieldError]
  ) -> PaperEntryPage {
    let all = reading.missing
    let count = max(1, (all.count + pageSize - 1) / pageSize)
    let page = min(max(1, Int(visit.query[pageKey] ?? "") ?? 1), count)
    let chosen = Set(typed.people)
    let address = Paths.enterPaper(reading.campaign.id.description)
    // What was ticked stays on the page, whichever page it was on.
    let shown =
      chosen.isEmpty
      ? Array(all.dropFirst((page - 1) * pageSize).prefix(pageSize))
      : all.filter { chosen.contains($0.id.description) }
        + all.filter { !chosen.contains($0.id.description) }.prefix(
          max(0, pageSize - chosen.count))
    return PaperEntryPage(
      frame: visit.frame, token: visit.token, campaign: reading.link,
      id: reading.campaign.id.description,
      people: shown.map { person in
        Field.Choice(
          person.id.description, person.details.name.given,
          hint: PersonWords.kind(person.details))
      }, chosen: chosen, signedOn: typed.signedOn, sheet: typed.sheet, errors: errors,
      marks: visit.marks(reading.version.paragraphs.acknowledgement),
      turner: PageTurner(
        page, of: count,
        previous: page > 1 ? address.with(pageKey, String(page - 1)) : nil,
        next: page < count ? address.with(pageKey, String(page + 1)) : nil))
  }
}
