internal import Deadlines
internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// Changes how a role is reached, and confirms that the whole list is right (¶18).
struct RoleContactForms: Sendable {
  private typealias Names = RoleContactPage.Names

  /// The duties that are done when the list is confirmed: the term's, and that after a change.
  private static let duties: Set<String> = ["contacts-verified", "contact-changed"]

  /// The form with what is kept.
  func page(_ visit: Visit) async throws -> Reply {
    let role = try RoleForms.role(visit)
    do { try visit.requireFreshProof() } catch {
      return try SigningInAgain.reply(to: error, before: .roles, returningTo: visit.address)
    }
    let contact = try await visit.place.office.terms.contacts(of: visit.school)
      .first { $0.role == role }
    return .page(
      try await page(
        visit, role, email: contact?.email?.description ?? "",
        phone: contact?.phone?.description ?? ""))
  }

  /// Keeps what was typed.
  func change(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let role = try RoleForms.role(visit)
    do { try visit.requireFreshProof() } catch {
      return try SigningInAgain.reply(to: error, before: .roles, returningTo: visit.address)
    }
    let email = String((form.text(Names.email) ?? "").prefix(300))
    let phone = String((form.text(Names.phone) ?? "").prefix(60))
    var errors: [FieldError] = []
    func read<Value>(_ field: String, _ text: String, _ make: (String) throws(Refusal) -> Value)
      -> Value?
    {
      guard !text.trimmed.isEmpty else { return nil }
      do throws(Refusal) { return try make(text) } catch {
        errors.append(
          FieldError(field: field, message: PersonTyping.withoutStop(error.message)))
        return nil
      }
    }
    let address = read(Names.email, email) { (text) throws(Refusal) in try EmailAddress(text) }
    let number = read(Names.phone, phone) { (text) throws(Refusal) in try PhoneNumber(text) }
    guard errors.isEmpty else {
      return .again(try await page(visit, role, email: email, phone: phone, errors: errors))
    }
    do {
      try await ChangeRoleContact(visit.place.office)(
        role, email: address, phone: number, of: visit.school, by: visit.person)
      return .go(to: Paths.roles)
    } catch let refusal as Refusal {
      let error = FieldError(
        field: Names.email, message: PersonTyping.withoutStop(refusal.message))
      return .again(try await page(visit, role, email: email, phone: phone, errors: [error]))
    }
  }

  /// Confirms every role that somebody holds today.
  func confirm(_ visit: Visit) async throws -> Reply {
    let offices = try await visit.place.office.terms.offices(of: visit.school)
    let held = Role.allCases.filter { !offices.holders(of: $0, on: visit.today).isEmpty }
    try await VerifyDirectory(visit.place.office)(
      Set(held), of: visit.school, by: visit.person)
    try await attestDuties(visit)
    return .go(to: Paths.roles)
  }

  /// Whoever has confirmed the list has done what asked for it, and need not say so twice.
  private func attestDuties(_ visit: Visit) async throws {
    let book = visit.place.duties.book
    let people = try await book.people(visit.school)
    for duty in try await book.store.openDuties(of: visit.school)
    where Self.duties.contains(duty.kind.name)
      && people.people(of: duty.owner).contains(visit.person)
    {
      do {
        _ = try await AttestDuty(book)(
          duty.id, of: visit.school, with: DutyProof(doneOn: visit.today),
          by: .person(visit.person))
      } catch is DutyConflict {
        // Somebody else said so at the same moment.
        continue
      } catch let refusal as Refusal where refusal.code.hasPrefix("duty.") {
        // It was closed meanwhile: what was confirmed is confirmed.
        continue
      }
    }
  }

  private func page(
    _ visit: Visit, _ role: Role, email: String, phone: String, errors: [FieldError] = []
  ) async throws -> RoleContactPage {
    let reading = try await PeopleReading(visit.place)
    let own = Directory(
      offices: reading.offices, people: reading.people, contacts: [], on: visit.today
    ).lines.first { $0.role == role }?.email
    return RoleContactPage(
      frame: visit.frame, token: visit.token, role: role.rawValue, title: PersonWords.title(role),
      email: email, phone: phone, usual: own?.description, errors: errors,
      marks: visit.marks(["18"]))
  }
}
