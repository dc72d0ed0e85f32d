internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import People
internal import Vault
internal import Views

/// The first step: the school's name, and the person who sets it up, who chooses a password next.
struct SetUpSchool: Sendable {
  let pages: SetUpPages
  private var place: Workplace { pages.place }

  func callAsFunction(_ form: FormBody, _ caller: Caller) async throws -> Reply {
    let schoolName = form.text(SetUpSchoolPage.Names.school) ?? ""
    let name = form.text(SetUpSchoolPage.Names.name) ?? ""
    let address = form.text(SetUpSchoolPage.Names.email) ?? ""
    let typed = SetUpSchoolPage.Typed(school: schoolName, name: name, email: address)
    let code = form.text(SetUpSchoolPage.Names.code)
    guard caller.reader != nil || code.map(pages.desk.isCode) == true else {
      return .again(
        try await pages.school(
          caller, typed: typed,
          errors: [
            FieldError(
              field: SetUpSchoolPage.Names.code,
              message: "Type the code that the program showed when it started")
          ]))
    }
    var errors: [FieldError] = []
    func note(_ field: String, _ work: () throws -> Void) rethrows {
      do { try work() } catch let refusal as Refusal {
        errors.append(FieldError(field: field, message: refusal.message))
      }
    }
    var details: PersonDetails?
    var email: EmailAddress?
    try note(SetUpSchoolPage.Names.email) { email = try EmailAddress(address) }
    try note(SetUpSchoolPage.Names.name) {
      details = try PersonDetails(
        name: PersonName(name), kind: .employee, post: .support, email: email)
    }
    do {
      let school = try await pages.desk.book.school(place.school)
      _ = try school.renamed(schoolName)
    } catch let refusal as Refusal {
      errors.append(FieldError(field: SetUpSchoolPage.Names.school, message: refusal.message))
    }
    guard errors.isEmpty, let details else {
      return .again(
        try await pages.school(caller, code: code, typed: typed, errors: errors))
    }
    do {
      return try await keep(schoolName, details, caller)
    } catch let refusal as Refusal {
      return .again(
        try await pages.school(
          caller, code: code, typed: typed,
          errors: [FieldError(field: SetUpSchoolPage.Names.email, message: refusal.message)]))
    }
  }

  private func keep(
    _ name: String, _ details: PersonDetails, _ caller: Caller
  ) async throws -> Reply {
    if let reader = caller.reader {
      if let known = try await place.office.people.person(reader.person, of: place.school) {
        var own = known.details
        (own.name, own.email) = (details.name, details.email)
        _ = try await ChangePerson(place.office)(
          known.id, to: own, revision: known.revision, of: place.school, by: known.id)
      }
      _ = try await RenameSchool(pages.desk.book)(
        place.school, to: name, by: .person(reader.person))
      return .go(to: Paths.setUpPolicy)
    }
    let change = try await AddPerson(place.office).first(details, to: place.school)
    guard let person = change.after else { throw Visit.absent }
    _ = try await RenameSchool(pages.desk.book)(
      place.school, to: name, by: .person(person.id))
    // The person stands before the server's owner: the invitation is opened here and now.
    let link = try await InvitePerson(place.reception)(
      person.id, in: place.school, by: .program("set-up"))
    let new = try await OpenLink(place.reception)(
      link.token.text.value, in: place.school, from: caller.visitor)
    return Reply.go(to: Paths.password.with(SignInPage.Names.next, Paths.setUpPolicy.text))
      .setting(.session, new.secret.cookieBytes.value)
  }
}
