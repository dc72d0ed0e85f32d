package import Essentials
package import HTTPSupport
package import People

internal import Views

/// The school's people: who they are, who joins and leaves, who holds which role, and bringing in lists.
///
/// The head teacher and the office look after them; the data protection officer may look; who holds which role is for
/// everybody, since everybody has to know whom to turn to (¶18).
package struct PeopleRoutes: Sendable {
  /// Those who look after people and roles.
  static let keepers: Set<HTTPSupport.Audience> = [.headteacher, .office]
  /// Those who may look at people.
  static let readers = keepers.union([.dataProtectionOfficer])

  let place: Workplace
  let desk: RosterDesk
  let setOff: PeopleSettingOff
  private let mails: Bool

  /// The pages of people; lists wait in `pending` until somebody says yes to them.
  ///
  /// What a change sets off elsewhere (accounts, requests to acknowledge, duties) is done by the closures, after the
  /// change is kept. Each is called with what changed and with who did it. They must bear being called again.
  ///
  /// - Parameters:
  ///   - mails: Whether letters can be sent.
  ///   - joined: People who were added, one from a form or many from a list.
  ///   - left: Somebody whose last day was recorded.
  ///   - stays: Somebody whose last day was taken back.
  ///   - changed: Anything else: a new address, another place in the school, terms and stand-ins.
  package init(
    place: Workplace, pending: any PendingRosterStore, mails: Bool,
    joined: @escaping @Sendable ([Person], PersonID) async throws -> Void,
    left: @escaping @Sendable (PersonChange, PersonID) async throws -> Void,
    stays: @escaping @Sendable (PersonChange, PersonID) async throws -> Void,
    changed: @escaping @Sendable (PersonChange, PersonID) async throws -> Void
  ) {
    self.place = place
    self.mails = mails
    desk = RosterDesk(store: pending, office: place.office)
    setOff = PeopleSettingOff(joined: joined, left: left, stays: stays, changed: changed)
  }

  /// The routes.
  package var routes: [Route] { people + roles + lists }

  private var people: [Route] {
    let keepers = Self.keepers
    let forms = PersonForms(setOff: setOff)
    let leavers = LeaverForms(setOff: setOff)
    let invitations = InvitePeopleForms(mails: mails)
    return [
      place.page(Paths.people.text, for: Self.readers) { try await PeopleListPages.reply($0) },
      place.page(Paths.newPerson.text, for: keepers) { try await forms.empty($0) },
      place.form(Paths.newPerson.text, for: keepers) { try await forms.add($0, $1) },
      place.page(Paths.invitePeople.text, for: keepers) { try await invitations.page($0) },
      place.form(Paths.invitePeople.text, for: keepers) { try await invitations.send($0, $1) },
      place.page(Paths.Pattern.person, for: Self.readers) { try await PersonPages.reply($0) },
      place.page(Paths.Pattern.changePerson, for: keepers) { try await forms.known($0) },
      place.form(Paths.Pattern.changePerson, for: keepers) { try await forms.change($0, $1) },
      place.page(Paths.Pattern.leaver, for: keepers) { try await leavers.page($0) },
      place.form(Paths.Pattern.leaver, for: keepers) { try await leavers.record($0, $1) },
      place.page(Paths.Pattern.personAccount, for: keepers) {
        try await PersonAccountForms.page($0)
      },
      place.form(Paths.Pattern.invite, for: keepers) { try await PersonAccountForms.invite($1) },
      place.form(Paths.Pattern.resetSecondFactor, for: keepers) {
        try await PersonAccountForms.reset($1)
      },
      place.form(Paths.Pattern.endWaysIn, for: keepers) {
        try await PersonAccountForms.endWaysIn($1)
      },
      place.form(Paths.Pattern.unlinkProvider, for: keepers) {
        try await PersonAccountForms.unlink($1)
      },
      place.form(Paths.Pattern.undoLeaver, for: keepers) { try await leavers.undo($1) },
    ]
  }

  private var roles: [Route] {
    let keepers = Self.keepers
    let terms = RoleForms(setOff: setOff)
    let contacts = RoleContactForms()
    return [
      place.page(Paths.roles.text, for: [.member]) { try await RolesPages.reply($0) },
      place.form(Paths.confirmContacts.text, for: keepers) { try await contacts.confirm($1) },
      place.page(Paths.Pattern.role, for: keepers) { try await terms.page(.appoint, $0) },
      place.form(Paths.Pattern.role, for: keepers) { try await terms.appoint($0, $1) },
      place.page(Paths.Pattern.standIn, for: keepers) { try await terms.page(.standIn, $0) },
      place.form(Paths.Pattern.standIn, for: keepers) { try await terms.nameStandIn($0, $1) },
      place.page(Paths.Pattern.endTerm, for: keepers) { try await terms.page(.end, $0) },
      place.form(Paths.Pattern.endTerm, for: keepers) { try await terms.end($0, $1) },
      place.page(Paths.Pattern.roleContact, for: keepers) { try await contacts.page($0) },
      place.form(Paths.Pattern.roleContact, for: keepers) { try await contacts.change($0, $1) },
    ]
  }

  private var lists: [Route] {
    let keepers = Self.keepers
    let sending = RosterSending(desk: desk)
    let columns = RosterColumnForms(desk: desk)
    let previews = RosterPreviewForms(desk: desk, setOff: setOff)
    return [
      place.page(Paths.importPeople.text, for: keepers) { sending.empty($0) },
      place.form(Paths.importPeople.text, for: keepers, limit: 6 << 20) {
        try await sending.receive($0, $1)
      },
      place.page(Paths.Pattern.importColumns, for: keepers) { try await columns.page($0) },
      place.form(Paths.Pattern.importColumns, for: keepers) { try await columns.decide($0, $1) },
      place.page(Paths.Pattern.importPreview, for: keepers) { try await previews.page($0) },
      place.form(Paths.Pattern.importPreview, for: keepers) { try await previews.apply($0, $1) },
    ]
  }
}
