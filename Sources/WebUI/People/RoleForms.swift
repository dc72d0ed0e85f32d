internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// Appoints somebody to a role, names a stand-in, and ends a term or a stand-in.
struct RoleForms: Sendable {
  let setOff: PeopleSettingOff

  /// The role that the address names.
  ///
  /// - Throws: 404 where there is none.
  static func role(_ visit: Visit) throws -> Role {
    guard let role = Role(rawValue: visit.parameter("role")) else { throw Visit.absent }
    return role
  }

  /// One of the three forms before anything was typed.
  func page(_ task: RoleFormPage.Task, _ visit: Visit) async throws -> Reply {
    let role = try Self.role(visit)
    return try await SigningInAgain.orStepUp(.roles, returningTo: visit.address) {
      try visit.requireFreshProof()
      return .page(try await RoleFormPages(visit, role).page(task))
    }
  }

  /// Appoints a person, or somebody from outside.
  func appoint(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let role = try Self.role(visit)
    let typing = RoleTyping(form, for: role)
    return try await reply(.appoint, role, typing, visit) { () async throws -> PersonChange? in
      guard let holder = typing.holder, let day = typing.from else { return nil }
      return try await AppointToRole(visit.place.office)(
        holder, to: role, from: day, reason: typing.reason, succeeding: role.isForOne,
        of: visit.school, by: visit.person)
    }
  }

  /// Names a stand-in.
  func nameStandIn(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let role = try Self.role(visit)
    let typing = RoleTyping(standInFor: form)
    return try await reply(.standIn, role, typing, visit) { () async throws -> PersonChange? in
      guard let person = typing.holder?.person, let from = typing.from, let until = typing.until,
        let reason = typing.why
      else { return nil }
      return try await NameStandIn(visit.place.office)(
        person, for: role, from: from, until: until, because: reason, of: visit.school,
        by: visit.person)
    }
  }

  /// Ends a term or a stand-in.
  func end(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let role = try Self.role(visit)
    let typing = RoleTyping(ending: form)
    return try await reply(.end, role, typing, visit) { () async throws -> PersonChange? in
      guard let ending = typing.ending, let day = typing.until else { return nil }
      let office = visit.place.office
      let offices = try await office.terms.offices(of: visit.school)
      switch ending {
      case .term(let id, let revision):
        guard offices.terms.contains(where: { $0.id == id && $0.role == role }) else {
          throw Visit.absent
        }
        return try await EndTerm(office)(
          id, on: day, revision: revision, of: visit.school, by: visit.person)
      case .standIn(let id, let revision):
        guard offices.standIns.contains(where: { $0.id == id && $0.role == role }) else {
          throw Visit.absent
        }
        return try await EndStandIn(office)(
          id, on: day, revision: revision, of: visit.school, by: visit.person)
      }
    }
  }

  /// Does it, or shows the form again with what is wrong.
  private func reply(
    _ task: RoleFormPage.Task, _ role: Role, _ typing: RoleTyping, _ visit: Visit,
    _ act: () async throws -> PersonChange?
  ) async throws -> Reply {
    do { try visit.requireFreshProof() } catch {
      return try SigningInAgain.reply(to: error, before: .roles, returningTo: visit.address)
    }
    var errors = typing.errors
    var change: PersonChange?
    if errors.isEmpty {
      do { change = try await act() } catch let refusal as Refusal {
        errors = [RoleTyping.error(refusal)]
      }
    }
    if let change {
      try await setOff.changed(change, visit.person)
      return .go(
        to: Paths.roles([ConsequenceWords.key: ConsequenceWords.names(change.consequences)]))
    }
    return .again(
      try await RoleFormPages(visit, role).page(task, typed: typing.typed, errors: errors))
  }
}
