internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// Makes the page of who holds which role and how they are reached: four statements besides those of every page.
struct RolesPages {
  private let visit: Visit
  private let reading: PeopleReading
  private let directory: Directory
  private let mayChange: Bool

  /// The page.
  static func reply(_ visit: Visit) async throws -> Reply {
    let reading = try await PeopleReading(visit.place)
    let contacts = try await visit.place.office.terms.contacts(of: visit.school)
    let directory = Directory(
      offices: reading.offices, people: reading.people, contacts: contacts, on: visit.today)
    return .page(RolesPages(visit: visit, reading: reading, directory: directory).page())
  }

  private init(visit: Visit, reading: PeopleReading, directory: Directory) {
    self.visit = visit
    self.reading = reading
    self.directory = directory
    mayChange = visit.isOne(of: PeopleRoutes.keepers)
  }

  private func page() -> RolesPage {
    let held = directory.lines.filter { !$0.holders.isEmpty }
    let checked = held.map(\.verifiedOn)
    let isDue = held.contains { $0.needsALook(on: visit.today) }
    let whoInstead = WhoInstead(offices: reading.offices, people: reading.people)
    return RolesPage(
      frame: visit.frame, roles: directory.lines.map { role($0, whoInstead) },
      gaps: mayChange ? gaps : [],
      setOff: mayChange
        ? ConsequenceWords.items(
          visit.query[ConsequenceWords.key], about: nil, marks: visit.marks) : [],
      mayChange: mayChange,
      checkedOn: checked.contains(nil) ? nil : checked.compactMap(\.self).min(),
      confirmation: mayChange && isDue && !held.isEmpty
        ? RolesPage.Confirmation(Paths.confirmContacts, token: visit.token) : nil,
      marks: visit.marks(["18"]))
  }

  private func role(_ line: Directory.Line, _ whoInstead: WhoInstead) -> RolesPage.Role {
    RolesPage.Role(
      title: PersonWords.title(line.role), name: line.role.rawValue,
      holders: zip(line.holders, line.names).map { holder($0, $1, of: line.role) },
      standIn: standIn(line.role), instead: instead(of: line, whoInstead), contact: contact(line))
  }

  private func holder(_ holder: RoleHolder, _ name: String, of role: Role) -> RolesPage.Holder {
    let since = reading.offices.terms.first {
      $0.role == role && $0.holder == holder && $0.covers(visit.today)
    }?.fromOn
    return RolesPage.Holder(
      name: name,
      address: visit.isOne(of: PeopleRoutes.readers)
        ? holder.person.map { Paths.person($0.description) } : nil, since: since ?? visit.today)
  }

  private func standIn(_ role: Role) -> RolesPage.StandIn? {
    let acting = reading.offices.standIns.filter { $0.role == role && $0.covers(visit.today) }
    guard let last = acting.map({ $0.untilOn ?? visit.today }).max(), let first = acting.first
    else { return nil }
    return RolesPage.StandIn(
      name: acting.map { reading.name($0.person) }.joined(separator: ", "), until: last,
      reason: first.reason.words)
  }

  /// Who is told when it is about the holder, who then, and so on; four at most.
  private func instead(of line: Directory.Line, _ whoInstead: WhoInstead) -> [String] {
    var concerned = Set(line.holders.compactMap(\.person))
    var names: [String] = []
    while names.count < 4 {
      let chain = whoInstead(line.role, for: Matter(on: visit.today, concerned: concerned))
      guard case .acts(let holder, let role, _) = chain.end else {
        return names + ["the local authority’s designated officer"]
      }
      names.append("\(reading.name(holder)), \(role.words)")
      guard let person = holder.person, concerned.insert(person).inserted else { return names }
    }
    return names
  }

  private func contact(_ line: Directory.Line) -> String? {
    guard !line.holders.isEmpty else { return nil }
    let ways = [line.email?.description, line.phone?.description].compactMap(\.self)
    let check =
      line.verifiedOn.map { "confirmed on \(PersonWords.typed($0))" } ?? "not confirmed yet"
    if ways.isEmpty { return mayChange ? "no way is known" : nil }
    return ways.joined(separator: ", ") + (mayChange ? " (\(check))" : "")
  }

  private var gaps: [String] {
    var sentences = directory.lines.filter(\.isGap).map { "Nobody is the \($0.role.words)." }
    let isLeadHead = !Set(reading.offices.holders(of: .safeguardingLead, on: visit.today))
      .isDisjoint(with: reading.offices.holders(of: .headteacher, on: visit.today))
    if isLeadHead, !reading.offices.hasAnotherForSafeguarding(on: visit.today) {
      sentences.append(
        "The headteacher is the safeguarding lead too, and nobody else is a deputy safeguarding "
          + "lead. Concerns about the head need somebody else.")
    }
    return sentences
  }
}
