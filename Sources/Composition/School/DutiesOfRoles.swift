internal import Deadlines
internal import Essentials
internal import People
internal import WebUI

/// What a role that changes hands leaves to be done, as duties: access that came with it, a password, contacts, and
/// somebody for a role that nobody has (¶18, ¶47, ¶51).
struct DutiesOfRoles: Sendable {
  /// How many days around its last day a time in a role is looked at by the clock.
  private static let days = 14
  /// The roles that come with the school's public pages.
  private static let pages: Set<Role> = [.publisher, .websiteProvider]

  private let desk: ActDesk
  private var place: Workplace { desk.place }

  init(_ school: OpenedSchool) { desk = ActDesk(school) }

  /// Opens and withdraws what a change of roles sets off.
  func open(_ change: PersonChange, by actor: RecordActor) async throws {
    let isAboutRoles = change.consequences.contains {
      switch $0 {
      case .findSuccessor, .verifyContact: true
      default: false
      }
    }
    guard !change.terms.isEmpty || !change.standIns.isEmpty || isAboutRoles else { return }
    let offices = try await place.office.terms.offices(of: desk.school.id)
    try await withdraw(change, offices, by: actor)
    let times =
      change.terms.compactMap { RoleTime($0) } + change.standIns.compactMap { RoleTime($0) }
    let leaver = change.after?.leaving == nil ? nil : change.after?.id
    // What is open goes along with a last day, however far that is moved.
    let open = times.isEmpty ? [] : try await desk.openActs()
    let close = Set(near(times).map(\.act))
    try await desk.open(
      times.filter { close.contains($0.act) || open.contains($0.act) }.flatMap {
        wanted(after: $0, offices, leavers: leaver.map { [$0] } ?? [])
      },
      by: actor)
    var roles: [ActDesk.Wanted] = []
    for consequence in change.consequences {
      switch consequence {
      case .findSuccessor(let role) where role.isNeeded:
        let lastDay = times.filter { $0.role == role }.map(\.untilOn).max()
        roles.append(wanted(.roleVacant, role, role.finder, due: lastDay))
      case .verifyContact(let role) where role.paragraphs.contains("18"):
        // The list of all contacts that is to be checked anyway holds this one too.
        guard try await !desk.isOpen("contacts-verified") else { continue }
        roles.append(wanted(.contactChanged, role, .office, due: nil))
      default: continue
      }
    }
    try await desk.open(roles, again: .always, by: actor)
  }

  /// Opens what a time in a role leaves that ends by itself on its last day.
  func openByTheClock() async throws {
    guard let school = try? await desk.school.book.school(desk.school.id),
      let finishedAt = school.setUpFinishedAt
    else { return }
    let offices = try await place.office.terms.offices(of: desk.school.id)
    let begin = place.duties.clock.date(at: finishedAt)
    let times =
      near(offices.terms.compactMap { RoleTime($0) } + offices.standIns.compactMap { RoleTime($0) })
      .filter { $0.untilOn >= begin && !$0.goesOn(in: offices) }
    guard !times.isEmpty else { return }
    let leavers = Set(
      try await place.office.people.people(of: desk.school.id).filter { $0.leaving != nil }
        .map(\.id))
    try await desk.open(
      times.flatMap { wanted(after: $0, offices, leavers: leavers) }, again: .never,
      by: .program("roles"))
  }

  private func near(_ times: [RoleTime]) -> [RoleTime] {
    let today = place.today()
    return times.filter {
      $0.untilOn >= today.adding(days: -Self.days) && $0.untilOn <= today.adding(days: Self.days)
    }
  }

  /// What a time in a role leaves; what a leaver had is asked for by their leaving.
  private func wanted(
    after time: RoleTime, _ offices: Offices, leavers: Set<PersonID>
  ) -> [ActDesk.Wanted] {
    func wanted(_ duty: ActDuty, _ owner: Role) -> ActDesk.Wanted {
      ActDesk.Wanted(
        duty: duty, act: time.act, owner: .role(owner.rawValue), due: time.untilOn)
    }
    if time.role == .headteacher, time.isTerm { return [wanted(.headHandover, .office)] }
    guard Self.pages.contains(time.role), time.person.map({ !leavers.contains($0) }) ?? true else {
      return []
    }
    let isHeld = offices.holders(of: .websiteProvider, on: time.untilOn.adding(days: 1)).contains {
      $0.person != nil && $0.person != time.person
    }
    return [
      wanted(.roleAccounts, .office), wanted(.rolePassword, isHeld ? .websiteProvider : .office),
    ]
  }

  private func wanted(
    _ duty: ActDuty, _ role: Role, _ owner: Role, due: CivilDate?
  ) -> ActDesk.Wanted {
    ActDesk.Wanted(
      duty: duty, act: .role(role), owner: .role(owner.rawValue), due: due ?? place.today())
  }

  /// A role that is given back, or has somebody again, leaves nothing to be done.
  private func withdraw(
    _ change: PersonChange, _ offices: Offices, by actor: RecordActor
  ) async throws {
    let begun = change.terms.filter { $0.untilOn == nil || $0.revision == 0 }
    let acting = begun.map(\.role) + change.standIns.filter { $0.revision == 0 }.map(\.role)
    guard !acting.isEmpty else { return }
    let times =
      offices.terms.compactMap { RoleTime($0) } + offices.standIns.compactMap { RoleTime($0) }
    let goesOn = Set(
      times.filter { acting.contains($0.role) && $0.goesOn(in: offices) }.map(\.act))
    try await desk.withdraw(because: "Somebody has the role again.", by: actor) { duty, act in
      if case .role(let role) = act { return duty == .roleVacant && acting.contains(role) }
      return goesOn.contains(act)
    }
  }
}

/// A time in a role that has a last day: a term, or standing in.
struct RoleTime {
  let act: SchoolAct
  let role: Role
  let holder: RoleHolder
  let untilOn: CivilDate

  var person: PersonID? { holder.person }
  var isTerm: Bool { if case .term = act { true } else { false } }

  init?(_ term: TermOfOffice) {
    guard let day = term.untilOn else { return nil }
    (act, role, holder, untilOn) = (.term(term.id), term.role, term.holder, day)
  }

  init?(_ standIn: StandIn) {
    guard let day = standIn.untilOn else { return nil }
    (act, role, holder, untilOn) = (
      .standIn(standIn.id), standIn.role, .person(standIn.person), day
    )
  }

  /// Whether the holder still acts in the role on the day after.
  func goesOn(in offices: Offices) -> Bool {
    let next = untilOn.adding(days: 1)
    if let person { return offices.actingRoles(of: person, on: next).contains(role) }
    return offices.holders(of: role, on: next).contains(holder)
  }
}

extension Role {
  /// Who finds somebody for it.
  fileprivate var finder: Role {
    switch self {
    case .headteacher: .chairOfGovernors
    default: .headteacher
    }
  }
}
