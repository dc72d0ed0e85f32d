internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// The third step: who holds the six roles that reports and questions go to.
struct SetUpRoles: Sendable {
  let pages: SetUpPages
  private var place: Workplace { pages.place }

  private static let six: [(role: People.Role, title: String, about: String)] = [
    (.headteacher, "Head teacher", "Hears concerns, and signs the policy."),
    (
      .safeguardingLead, "Designated safeguarding lead",
      "Reads reports about children. In many primary schools the head."
    ),
    (.deputySafeguardingLead, "Deputy safeguarding lead", "Reads them when the lead cannot."),
    (
      .chairOfGovernors, "Chair of governors", "Signs the policy, and hears what concerns the head."
    ),
    (
      .dataProtectionOfficer, "Data protection officer",
      "Advises on personal data. Often somebody from outside."
    ),
    (.office, "School office", "Keeps the list of people and sends the reminders."),
  ]

  func page(_ visit: Visit) async throws -> SetUpRolesPage {
    let people = try await place.office.people.people(of: place.school)
    let offices = try await place.office.terms.offices(of: place.school)
    let holders = Self.six.map { item in
      let holder = offices.holders(of: item.role, on: visit.today).first
      let person = holder?.person.flatMap { id in people.first { $0.id == id } }
      var name = person?.details.name.given ?? ""
      var email = person?.details.email?.description ?? ""
      if case .outside(let outside) = holder {
        name = outside.name.given
        email = outside.email?.description ?? ""
      }
      return SetUpRolesPage.Holder(
        role: item.role.rawValue, title: item.title, about: item.about, name: name, email: email)
    }
    return page(visit, holders)
  }

  func callAsFunction(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let holders = Self.six.map { item in
      let empty = SetUpRolesPage.Holder(role: item.role.rawValue, title: "", about: "")
      return SetUpRolesPage.Holder(
        role: item.role.rawValue, title: item.title, about: item.about,
        name: (form.text(empty.nameField) ?? "").withoutOuterSpaces,
        email: (form.text(empty.emailField) ?? "").withoutOuterSpaces)
    }
    var errors: [FieldError] = []
    for (item, holder) in zip(Self.six, holders) where !holder.name.isEmpty {
      do {
        try await appoint(holder, to: item.role, visit)
      } catch let refusal as Refusal {
        let isAboutAddress = refusal.code.contains("email")
        errors.append(
          FieldError(
            field: isAboutAddress ? holder.emailField : holder.nameField,
            message: refusal.message))
      }
    }
    guard errors.isEmpty else { return .again(page(visit, holders, errors)) }
    _ = try await ConfirmSchoolRoles(pages.desk.book)(place.school, by: .person(visit.person))
    return .go(to: Paths.setUpPeople)
  }

  private func page(
    _ visit: Visit, _ holders: [SetUpRolesPage.Holder], _ errors: [FieldError] = []
  ) -> SetUpRolesPage {
    SetUpRolesPage(
      frame: pages.frame(visit.frame), token: visit.token, holders: holders, errors: errors,
      marks: visit.marks(["18"]))
  }

  private func appoint(
    _ holder: SetUpRolesPage.Holder, to role: People.Role, _ visit: Visit
  ) async throws {
    let name = try PersonName(holder.name)
    let email = holder.email.isEmpty ? nil : try EmailAddress(holder.email)
    let offices = try await place.office.terms.offices(of: place.school)
    let present = offices.holders(of: role, on: visit.today).first
    let wanted = try await find(name, email, for: role, visit)
    if let wanted, present == .person(wanted) { return }
    if wanted == nil, case .outside(let outside)? = present, outside.name == name { return }
    let one: RoleHolder =
      if let wanted { .person(wanted) } else {
        .outside(try OutsideHolder(name: name, organisation: nil, email: email))
      }
    _ = try await AppointToRole(place.office)(
      one, to: role, from: visit.today, succeeding: present != nil, settingUp: true,
      of: place.school, by: visit.person)
  }

  /// The person of that name or address; somebody new where there is none, but for a role that may be held from outside.
  private func find(
    _ name: PersonName, _ email: EmailAddress?, for role: People.Role, _ visit: Visit
  ) async throws -> PersonID? {
    let people = try await place.office.people.people(of: place.school)
    if let email, let known = people.first(where: { $0.details.email == email }) { return known.id }
    if let known = people.first(where: { $0.details.name.parts.key == name.parts.key }) {
      if let email, known.details.email == nil {
        var details = known.details
        details.email = email
        _ = try await ChangePerson(place.office)(
          known.id, to: details, revision: known.revision, of: place.school, by: visit.person)
      }
      return known.id
    }
    guard !role.mayBeOutside else { return nil }
    let details = try PersonDetails(
      name: name, kind: role.isForGovernors ? .governor : .employee,
      post: role == .office ? .support : .teaching, email: email)
    return try await AddPerson(place.office)(details, to: place.school, by: visit.person).after?.id
  }
}
