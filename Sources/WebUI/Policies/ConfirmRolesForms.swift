internal import Essentials
internal import HTTPSupport
internal import People
internal import Policies
internal import PolicyEngine
internal import Views

/// Confirming who holds the roles that a version names.
struct ConfirmRolesForms: Sendable {
  private static let listed = "listed"
  private static let varies = "varies"

  let reading: VersionLookup

  /// The form, filled in from the confirmation before or from the school's list of roles.
  func page(_ visit: Visit) async throws -> Reply {
    let found = try await FoundVersion(visit)
    let people = try await PolicyPeople(visit)
    let roles = try await roles(found, visit)
    let confirmed = found.version.roles?.holders ?? [:]
    var filledIn: [String: String] = [:]
    for role in roles {
      filledIn[role.name] = chosen(role, confirmed[role.name], people, visit.today)
    }
    return .page(page(visit, found, roles, people) { filledIn[$0] })
  }

  /// Keeps the holders.
  func confirm(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let found = try await FoundVersion(visit)
    let people = try await PolicyPeople(visit)
    let roles = try await roles(found, visit)
    func value(_ role: String) -> String? { form.text(ConfirmRolesPage.field(of: role)) }
    var holders: [String: RolesConfirmation.Holder] = [:]
    for role in roles {
      holders[role.name] = holder(of: role, value(role.name) ?? "", people, visit.today)
    }
    let errors = roles.filter { holders[$0.name] == nil }.map {
      FieldError(
        field: ConfirmRolesPage.field(of: $0.name), message: "Name who holds this role")
    }
    guard errors.isEmpty else {
      return .again(page(visit, found, roles, people, errors: errors, chosen: value))
    }
    do {
      let place = visit.place
      _ = try await ConfirmRoles(store: place.library.policies, now: place.now)(
        holders, found.step(visit))
      return .go(to: found.address)
    } catch let refusal as Refusal {
      let field = ConfirmRolesPage.field(of: roles.first?.name ?? "")
      let error = FieldError(field: field, message: refusal.message)
      return .again(page(visit, found, roles, people, errors: [error], chosen: value))
    }
  }

  /// The roles that somebody has to be named for.
  private func roles(
    _ found: FoundVersion, _ visit: Visit
  ) async throws -> [PolicyEngine.Role] {
    let text = try await reading.text(of: found.version, visit)
    return RolesConfirmation.missing([:], in: text.document)
  }

  /// Those who hold a role by the school's own list; nothing where it knows no such role or nobody.
  private func listed(
    _ role: PolicyEngine.Role, _ people: PolicyPeople, _ day: CivilDate
  ) -> (holder: RolesConfirmation.Holder, words: String)? {
    guard let known = People.Role(rawValue: role.name) else { return nil }
    let holders = people.offices.holders(of: known, on: day)
    let persons = holders.compactMap(\.person)
    if !persons.isEmpty {
      return (.people(persons), persons.map(people.name).joined(separator: ", "))
    }
    for case .outside(let outside) in holders {
      let name = [outside.name.given, outside.organisation].compactMap(\.self)
        .joined(separator: ", ")
      return (.outside(name), name)
    }
    let standIns = people.offices.standIns(for: known, on: day)
    guard !standIns.isEmpty else { return nil }
    let names = standIns.map(people.name).joined(separator: ", ")
    return (.people(standIns), "\(names), standing in")
  }

  private func chosen(
    _ role: PolicyEngine.Role, _ confirmed: RolesConfirmation.Holder?, _ people: PolicyPeople,
    _ day: CivilDate
  ) -> String? {
    let listed = listed(role, people, day)
    switch confirmed {
    case .varies: return Self.varies
    case .people(let persons) where persons.count == 1 && confirmed != listed?.holder:
      return persons.first?.description
    default: break
    }
    if listed != nil { return Self.listed }
    // The line manager is no office: everybody has their own.
    return People.Role(rawValue: role.name) == nil ? Self.varies : nil
  }

  private func holder(
    of role: PolicyEngine.Role, _ value: String, _ people: PolicyPeople, _ day: CivilDate
  ) -> RolesConfirmation.Holder? {
    switch value {
    case Self.varies: return .varies
    case Self.listed: return listed(role, people, day)?.holder
    default:
      guard let person = people.people.first(where: { $0.id.description == value }),
        person.isHere(on: day)
      else { return nil }
      return .people([person.id])
    }
  }

  private func page(
    _ visit: Visit, _ found: FoundVersion, _ roles: [PolicyEngine.Role], _ people: PolicyPeople,
    errors: [FieldError] = [], chosen: (String) -> String?
  ) -> ConfirmRolesPage {
    let everybody = people.people.filter { $0.isHere(on: visit.today) }.map {
      Field.Choice($0.id.description, $0.details.name.given)
    }
    return ConfirmRolesPage(
      frame: visit.frame, token: visit.token, version: found.link,
      address: Paths.confirmRoles(found.id),
      roles: roles.map { role in
        var choices: [Field.Choice] = []
        if let listed = listed(role, people, visit.today) {
          choices.append(Field.Choice(Self.listed, "As listed: \(listed.words)"))
        }
        if People.Role(rawValue: role.name) == nil {
          choices.append(Field.Choice(Self.varies, "Another one for each person"))
        }
        return ConfirmRolesPage.Role(
          name: role.name, title: role.title.capitalisedStart, choices: choices + everybody,
          chosen: chosen(role.name))
      }, errors: errors, marks: visit.marks(found.version.paragraphs.roles))
  }
}
