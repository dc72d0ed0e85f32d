internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// The fourth step: everyone else, by pasting their names; nothing is kept of them before the last step.
struct SetUpPeople: Sendable {
  let pages: SetUpPages
  private var place: Workplace { pages.place }

  /// The query key that carries the list to the last step.
  static let listKey = "list"

  func callAsFunction(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let pasted = form.text(SetUpPeoplePage.Names.people) ?? ""
    guard pasted.contains(where: { !$0.isWhitespace }) else {
      // Everybody may be there already: the last step shows who.
      return .go(to: Paths.setUpPreview)
    }
    do {
      _ = try PastedNames()(pasted)
      let pending = try await KeepRoster(
        RosterDesk(store: pages.desk.rosters, office: place.office))(
          Array(pasted.utf8), .pasted, for: place.school, by: visit.person)
      return .go(to: Paths.setUpPreview.with(Self.listKey, pending.id.description))
    } catch let refusal as Refusal {
      return .again(
        SetUpPeoplePage(
          frame: pages.frame(visit.frame), token: visit.token, pasted: pasted,
          errors: [FieldError(field: SetUpPeoplePage.Names.people, message: refusal.message)],
          marks: visit.marks(["17"])))
    }
  }
}
