internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// Allowing somebody to make a new key for whom nothing from before says who they are.
struct AllowNewKeyForms: Sendable {
  private typealias Names = AllowNewKeyPage.Names

  private let visit: Visit
  private let person: Person

  /// Looks whom it is about.
  ///
  /// - Throws: 404 where it is the reader, or the key is not locked.
  init(_ visit: Visit) async throws {
    let id: PersonID = try visit.identifier("person")
    guard id != visit.person,
      try await FindLockedKeys(visit.place.reception)(in: visit.school)[id] != nil,
      let person = try await visit.place.office.people.person(id, of: visit.school)
    else { throw Visit.absent }
    self.visit = visit
    self.person = person
  }

  /// The form, for somebody who has just shown who they are.
  func page() throws -> Reply {
    try visit.requireFreshProof()
    return .page(page([]))
  }

  /// Allows it, once it was said that the person asked themselves.
  func allow(_ form: FormBody) async throws -> Reply {
    guard let session = visit.session else { throw Refusal.sessionGone }
    guard form.text(Names.seen) == Names.yes else {
      return .again(
        page([FieldError(field: Names.seen, message: "Say that they have asked you themselves")]))
    }
    try await AllowNewKey(visit.place.reception)(for: person.id, session: session)
    return .go(
      to: Paths.schoolSheet.with(SchoolSheetForms.allowedKey, person.id.description))
  }

  private func page(_ errors: [FieldError]) -> AllowNewKeyPage {
    AllowNewKeyPage(
      frame: visit.frame, token: visit.token, id: person.id.description,
      name: person.details.name.given, errors: errors)
  }
}
