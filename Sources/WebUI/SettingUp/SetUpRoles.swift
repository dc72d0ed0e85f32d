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

  func page(_ visit: Visit) async throws -> SetUpRolesPage { page(visit, try await kept(visit)) }

  /// Who holds the roles, as the form shows them.
  private func kept(_ visit: Visit) async throws -> [SetUpRolesPage.Holder] {
    let people = try await place.office.people.people(of: place.school)
    let offices = try await place.office.terms.offices(of: place.school)
    return Self.six.map { item in
      let holder = offices.holders(of: item.role, on: visit.today).first
      let person = holder?.person.flatMap { id in people.first { $0.id == id } }
      var name = person?.details.name.given ?? ""
      var email = person?.details.email?.description ?? ""
      if case .outside(let outside) = holder {
        name = outside.name.given
        email = outside.email?.description ?? ""
      }
      let term = offices.terms.first { $0.role == item.role && $0.covers(visit.today) }
      return SetUpRolesPage.Holder(
        role: item.role.rawValue, title: item.title, about: item.about, name: name, email: email,
        shown: term?.id.description)
    }
  }

  func callAsFunction(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let holders = Self.six.map { item in
      let empty = SetUpRolesPage.Holder(role: item.role.rawValue, title: "", about: "")
      return SetUpRolesPage.Holder(
        role: item.role.rawValue, title: item.title, about: item.about,
        name: (form.text(empty.nameField) ?? "").withoutOuterSpaces,
        email: (form.text(empty.emailField) ?? "").withoutOuterSpaces,
        shown: form.text(empty.shownField))
    }
    var errors: [FieldError] = []
    let kept = try await kept(visit)
    for (index, item) in Self.six.enumerated() where !holders[index].name.isEmpty {
      let holder = holders[index]
      do {
        // One person may stand in several rows: an address that was not touched says nothing.
        let isTouched =
          form.text(holder.emailField) != nil && holder.email != kept[index].email
        try await appoint(holder, isTouched: isTouched, to: item.role, visit)
      } catch let refusal as Refusal {
        let isAboutAddress = refusal.code.contains("email")
        errors.append(
          FieldError(
            field: isAboutAddress ? holder.emailField : holder.nameField,
            message: refusal.message))
      }
    }
    var shown = holders
    for (index, item) in Self.six.enumerated() {
      guard holders[index].name.isEmpty, let seen = holders[index].shown else { continue }
      let isSure = form.text(holders[index].takeField) == SetUpRolesPage.yes
      do {
        guard let sentence = try await take(item.role, seen: seen, isSure: isSure, visit)
        else { continue }
        shown[index].taking = sentence
        errors.append(
          FieldError(
            field: holders[index].nameField,
            message: "Tick the box below to take the role away, or type the name again"))
      } catch let refusal as Refusal {
        errors.append(FieldError(field: holders[index].nameField, message: refusal.message))
      }
    }
    guard errors.isEmpty else { return .again(page(visit, shown, errors)) }
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

  /// Takes a role from the one who has it, since their name was taken out.
  ///
  /// - Returns: What would happen, where it hurts and nobody has said yes to it: it is their only place in the school, the
  ///   lists are kept by it, or it is the reader's own role.
  private func take(
    _ role: People.Role, seen: String, isSure: Bool, _ visit: Visit
  ) async throws -> String? {
    let offices = try await place.office.terms.offices(of: place.school)
    // Whoever came in place of the one who was shown stays.
    guard let term = offices.terms.first(where: { $0.role == role && $0.covers(visit.today) }),
      term.id.description == seen
    else { return nil }
    let former = term.holder.person
    let goes = former.map { isOnlyHere($0, offices, visit) } ?? false
    if !isSure, goes || former == visit.person || role == .headteacher || role == .office {
      let name = try await name(of: term.holder)
      return goes
        ? "Take the role from \(name), and \(name) off the list of people"
        : "Take the role from \(name)"
    }
    try await TakeBackAppointment(place.office)(term.id, of: place.school, by: visit.person)
    if let former, goes { try await takeOff(former, visit) }
    return nil
  }

  private func name(of holder: RoleHolder) async throws -> String {
    switch holder {
    case .outside(let outside): outside.name.given
    case .person(let id):
      try await place.office.people.person(id, of: place.school)?.details.name.given ?? "them"
    }
  }

  private func appoint(
    _ typed: SetUpRolesPage.Holder, isTouched: Bool, to role: People.Role, _ visit: Visit
  ) async throws {
    let name = try PersonName(typed.name)
    let email = typed.email.isEmpty ? nil : try EmailAddress(typed.email)
    let offices = try await place.office.terms.offices(of: place.school)
    let present = offices.terms.first { $0.role == role && $0.covers(visit.today) }
    let wanted = try await find(
      name, isTouched ? .some(email) : nil, for: role, present, offices, visit)
    if let wanted, present?.holder == .person(wanted) { return }
    let one: RoleHolder
    if let wanted {
      one = .person(wanted)
    } else {
      one = .outside(try OutsideHolder(name: name, organisation: nil, email: email))
    }
    if present?.holder == one { return }
    _ = try await AppointToRole(place.office)(
      one, to: role, from: visit.today, settingUp: true, correcting: present?.id,
      of: place.school, by: visit.person)
    if let former = present?.holder.person, isOnlyHere(former, offices, visit) {
      try await takeOff(former, visit)
    }
  }

  /// Whether somebody came into the school by this one role, so that they go with it where it was a mistake.
  private func isOnlyHere(_ person: PersonID, _ offices: Offices, _ visit: Visit) -> Bool {
    person != visit.person && offices.roles(of: person, on: visit.today).count == 1
  }

  /// Takes somebody off the list who was typed by mistake: nobody is asked who has left.
  private func takeOff(_ id: PersonID, _ visit: Visit) async throws {
    guard let person = try await place.office.people.person(id, of: place.school) else { return }
    _ = try await RecordLeaver(place.office)(
      id, lastDayOn: visit.today.adding(days: -1), revision: person.revision, of: place.school,
      by: visit.person)
  }

  /// The person of that name or address, put right as it was typed now; somebody new where there is none, but for a role
  /// that may be held from outside.
  ///
  /// - Parameter typed: The address, or that there is none; nothing where the field was left as it was.
  private func find(
    _ name: PersonName, _ typed: EmailAddress??, for role: People.Role, _ present: TermOfOffice?,
    _ offices: Offices, _ visit: Visit
  ) async throws -> PersonID? {
    let people = try await place.office.people.people(of: place.school)
      .filter { $0.status(on: visit.today) != .left }
    let holder = present?.holder.person
    let email = typed ?? nil
    let known =
      people.first { email != nil && $0.details.email == email }
      ?? people.first { $0.details.name.parts.key == name.parts.key }
      // Another name in the same row is a slip of the pen, or another person in place of the first.
      ?? people.first { $0.id == holder && isOnlyHere($0.id, offices, visit) }
    if let known {
      var details = known.details
      if known.id == holder { details.name = name }
      if let typed { details.email = typed }
      _ = try await ChangePerson(place.office)(
        known.id, to: details, revision: known.revision, of: place.school, by: visit.person)
      return known.id
    }
    guard !role.mayBeOutside else { return nil }
    let details = try PersonDetails(
      name: name, kind: role.isForGovernors ? .governor : .employee,
      post: role == .office ? .support : .teaching, email: email)
    return try await AddPerson(place.office)(details, to: place.school, by: visit.person).after?.id
  }
}
