package import Essentials
package import HTTPSupport
package import Policies

internal import Views

/// Reading the policy and acknowledging it, and looking after who has: on screen, on paper and at a shared computer.
package struct AcknowledgementRoutes: Sendable {
  /// The short code of a person on a sheet: eight letters and digits that nobody can work out without the school's key.
  package typealias RowCode = @Sendable (SheetID, PersonID) -> String
  /// Whether one more try at a code is let through.
  package typealias AllowTry = @Sendable (String) async throws -> Bool

  /// Those who read and acknowledge: whoever is signed in, or came by a link to this task.
  static let asked: Set<HTTPSupport.Audience> = [.member, .taskHolder]

  let place: Workplace
  let readings: VersionsToRead
  let rowCode: RowCode
  let allowTry: AllowTry

  /// The pages of acknowledging.
  ///
  /// - Parameters:
  ///   - rowCode: Must give the same code each time; eight digits of base 32 from a keyed digest of both identifiers.
  ///   - allowTry: Is asked once for each form that carries a code, which is four times a person, with the sheet's
  ///     number and the network's address. A code has 40 bits, so some hundreds an hour are safe; a whole school may sit
  ///     behind one address.
  package init(place: Workplace, rowCode: @escaping RowCode, allowTry: @escaping AllowTry) {
    self.place = place
    self.rowCode = rowCode
    self.allowTry = allowTry
    readings = VersionsToRead(place)
  }

  /// The routes.
  package var routes: [Route] { personal + campaigns + paper + open }

  private var personal: [Route] {
    let forms = AcknowledgeForms(readings: readings)
    let questions = QuestionForms(readings: readings)
    let asked = Self.asked
    return [
      place.page(Paths.acknowledge.text, for: asked) { try await forms.reading($0) },
      place.form(Paths.acknowledge.text, for: asked) { try await forms.acknowledge($0, $1) },
      place.page(Paths.quiz.text, for: asked) { try await forms.questions($0) },
      place.form(Paths.quiz.text, for: asked) { try await forms.answers($0, $1) },
      place.page(Paths.askAboutPolicy.text, for: asked) { try await questions.page($0) },
      place.form(Paths.askAboutPolicy.text, for: asked) { try await questions.ask($0, $1) },
      place.page(Paths.acknowledged.text, for: asked) { try await ReceiptPages.reply($0) },
    ]
  }

  private var campaigns: [Route] {
    let keepers = DeskAudiences.campaigns
    return [
      place.page(Paths.campaigns.text, for: keepers) { try await CampaignPages.list($0) },
      place.page(Paths.Pattern.campaign, for: keepers) { try await CampaignPages.one($0) },
      place.form(Paths.Pattern.remind, for: keepers) { try await CampaignForms.remind($1) },
      place.page(Paths.Pattern.excuse, for: keepers) { try await CampaignForms.excuse($0) },
      place.form(Paths.Pattern.excuse, for: keepers) { try await CampaignForms.excuse($0, $1) },
      place.page(Paths.Pattern.answerReservation, for: keepers) {
        try await CampaignForms.answer($0)
      },
      place.form(Paths.Pattern.answerReservation, for: keepers) {
        try await CampaignForms.noteAnswer($1)
      },
    ]
  }

  private var paper: [Route] {
    let keepers = DeskAudiences.campaigns
    let sheets = SheetPages(rowCode: rowCode)
    return [
      place.page(Paths.Pattern.printedSheet, for: keepers) { try await sheets.reply($0) },
      place.page(Paths.Pattern.enterPaper, for: keepers) { try await PaperForms.page($0) },
      place.form(Paths.Pattern.enterPaper, for: keepers) { try await PaperForms.enter($0, $1) },
    ]
  }

  private var open: [Route] {
    let shared = SharedComputerForms(readings: readings, rowCode: rowCode, allowTry: allowTry)
    let readings = readings
    return [
      place.door(Paths.Pattern.sharedComputer) { try await shared.page($0) },
      place.doorForm(Paths.Pattern.sharedComputer) { try await shared.step($0, $1) },
      place.door(Paths.Pattern.textToAcknowledge) { try await Self.text($0, readings) },
    ]
  }

  /// The whole text of a version that is in force or published for a coming day; others are not for everybody.
  private static func text(_ caller: Caller, _ readings: VersionsToRead) async throws -> Reply {
    guard let id = PolicyVersionID(caller.parameter("version")) else { throw Visit.absent }
    for policy in try await caller.place.shelf.policies() {
      guard let version = policy.version(id) else { continue }
      guard
        policy.timeline.standing(of: id, on: caller.place.today()).mayBeAcknowledged
      else { break }
      let reading = try await readings.reading(of: version, schoolName: caller.schoolName)
      return .page(PolicyPages(policy: reading.published).whole())
    }
    throw Visit.absent
  }
}
