internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import People
internal import Vault
internal import Views

/// Opening somebody's key with the school's sheet.
struct SchoolKeyForms: Sendable {
  private typealias Names = SchoolKeyPage.Names

  private let visit: Visit
  private let person: Person
  private let sheet: String

  /// Looks whom it is about.
  ///
  /// - Throws: 404 where it is the reader, or the key is not locked or not opened by this sheet.
  init(_ visit: Visit) async throws {
    let id: PersonID = try visit.identifier("person")
    guard id != visit.person,
      try await FindLockedKeys(visit.place.reception)(in: visit.school)[id] == true,
      let person = try await visit.place.office.people.person(id, of: visit.school),
      let sheet = try await FindSchoolSheet(visit.place.reception)(of: visit.school)
    else { throw Visit.absent }
    self.visit = visit
    self.person = person
    self.sheet = sheet
  }

  /// The form, for somebody who has just shown who they are.
  func page() throws -> SchoolKeyPage {
    try visit.requireFreshProof()
    return page([])
  }

  /// Makes a sheet for the person, and shows it this once.
  func open(_ form: FormBody) async throws -> Reply {
    guard let session = visit.session else { throw Refusal.sessionGone }
    do {
      let next = try await OpenWithSchoolSheet(visit.place.reception)(
        for: person.id, sheet: form.text(Names.sheet) ?? "", session: session,
        from: visit.visitor)
      return .page(
        RecoverySheetPage(
          frame: visit.frame, name: person.details.name.given, groups: next.groups.value,
          madeOn: visit.today, reader: .keeper, word: .either, next: Paths.schoolSheet))
    } catch let refusal as Refusal where refusal.isToldOnPage {
      let message = PersonTyping.withoutStop(refusal.message)
      return .again(page([FieldError(field: Names.sheet, message: message)]))
    }
  }

  private func page(_ errors: [FieldError]) -> SchoolKeyPage {
    SchoolKeyPage(
      frame: visit.frame, token: visit.token, id: person.id.description,
      name: person.details.name.given, sheet: sheet, errors: errors)
  }
}
