internal import Accounts
package import Deadlines
package import Essentials
package import Mailing
package import People
internal import Policies
package import Storage
package import Vault
package import WebUI

internal import Crypto
internal import HTTPSupport
internal import JSONAPI
internal import PolicyEngine

/// One school of an installation with everything that works for it: what the pages use, and what runs by the clock.
package struct OpenedSchool: Sendable {
  /// The installation that it belongs to.
  package let installation: Installation
  /// What the pages work with.
  package let place: Workplace
  /// The school's name and settings.
  package let book: SchoolBook
  /// Letters by e-mail.
  package let post: PostRoom
  /// Rings when a page queued a letter.
  let bell: LetterBell
  /// Lists of people between upload and confirmation.
  package let rosters: any PendingRosterStore
  /// The secret addresses of calendars.
  package let feeds: any CalendarFeedStore
  /// What was told about duties and waits to be sent.
  package let dutyStore: SQLDutyStore
  /// Whether letters can be sent.
  package let mails: Bool
  /// Opens what falls due and says what is late.
  package let rollDuties: RollDuties

  /// Whether everybody in it is made up, so that nobody needs a password.
  package var isDemonstration: Bool { DemonstrationSchool.isKept(in: installation.folder.path) }

  /// The school.
  package var id: SchoolID { place.school }

  /// Wires a school.
  ///
  /// - Parameters:
  ///   - mails: Whether letters can be sent; without it pages show and print what they would say.
  ///   - providers: The school's accounts elsewhere with which people sign in; they need the installation's origin.
  ///   - cost: What a password costs to guess; tests take less.
  package init(
    _ school: SchoolID, of installation: Installation, mails: Bool,
    providers: [SchoolProvider] = [], cost: Argon2Cost = .present
  ) throws {
    let (database, journal) = (installation.database, installation.journal)
    let (now, today) = (installation.world.now, installation.world.today)
    let newIdentifier = installation.world.identifiers
    let sealing = Sealing(installation.folder.keys, random: installation.world.random)
    let record = SQLRecord(database, of: school, keys: installation.recordKeys)
    let kept = KeptReadings(of: school) { try await record.mark() }
    let people = PeopleOnce(
      people: SQLPersonStore(database, journal: journal), terms: SQLTermStore(database),
      kept: kept)
    let office = SchoolOffice(
      people: people, terms: people,
      newIdentifier: newIdentifier, now: now, today: today)
    let book = SchoolBook(
      store: SchoolsOnce(store: SQLSchoolStore(database, journal: journal)),
      newIdentifier: newIdentifier, now: now)
    let library = PolicyLibrary(
      policies: PoliciesOnce(store: SQLPolicyStore(database, journal: journal)),
      campaigns: CampaignsOnce(
        store: SQLCampaignStore(database, journal: journal), kept: kept),
      acknowledgements: AcknowledgementsOnce(
        store: SQLAcknowledgementStore(database, journal: journal), kept: kept),
      requests: RequestsOnce(store: SQLOpenRequests(database), kept: kept))
    let shelf = PolicyShelf(
      school: school, store: library.policies, today: today, origin: installation.origin,
      vocabulary: VocabularyFile.shipped,
      routes: { Site(policy: $0).routes + APISite($0.plainWords).routes })
    let post = PostRoom(
      letters: SQLLetterStore(database, journal: journal, seal: sealing.letters),
      newIdentifier: newIdentifier, now: now)
    let duties = try SchoolDuties(
      installation, office: office, book: book,
      store: sealing.duties(database, journal), policies: library.policies)
    self.installation = installation
    self.book = book
    self.post = post
    self.mails = mails
    let bell = LetterBell()
    self.bell = bell
    rosters = sealing.rosters(database, journal)
    feeds = SQLCalendarFeedStore(database, journal: journal)
    dutyStore = duties.store
    rollDuties = duties.roll
    place = Workplace(
      school: school, schoolName: { try await book.school(school).name },
      isSetUp: { try await book.school(school).isSetUp }, office: office,
      library: library, shelf: shelf, duties: duties.work,
      reception: try Self.reception(installation, office: office, cost: cost),
      providers: installation.origin.map { origin in
        let choices = ProviderChoices(
          school, origin: origin, keys: installation.folder.keys, world: installation.world)
        return providers.map { choices.choice($0) }
      } ?? [],
      record: StoredRecord(database, of: school, keys: installation.recordKeys),
      send: { letter in
        guard mails else { return false }
        try await QueueLetter(post)(
          letter, of: school, key: newIdentifier(Kind.Duty.self).description)
        bell()
        return true
      },
      letters: SchoolLetters(post: post, school: school),
      random: installation.world.random, origin: installation.origin,
      isBehindProxy: installation.isBehindProxy)
  }

  private static func reception(
    _ installation: Installation, office: SchoolOffice, cost: Argon2Cost
  ) throws -> Reception {
    try Reception(
      store: SQLAccountStore(installation.database, journal: installation.journal),
      keys: installation.folder.keys,
      site: installation.origin.flatMap { PasskeySite(address: $0) }, cost: cost,
      person: { email, school in
        guard let address = try? EmailAddress(email),
          let person = try await office.people.person(with: address, of: school),
          person.status(on: office.today()) != .left
        else { return nil }
        return person.id
      },
      mustHaveSecondFactor: { person, school in
        guard !DemonstrationSchool.isKept(in: installation.folder.path) else { return false }
        let offices = try await office.terms.offices(of: school)
        let day = office.today()
        let roles = offices.roles(of: person, on: day).union(
          offices.actingRoles(of: person, on: day))
        return !roles.isDisjoint(with: Self.trusted)
      },
      provesAlways: DemonstrationSchool.isKept(in: installation.folder.path),
      identifiers: installation.world.identifiers, random: installation.world.random,
      now: installation.world.now)
  }

  /// Roles whose holders see what others must not: a password alone does not open their pages.
  private static let trusted: Set<People.Role> = [
    .headteacher, .safeguardingLead, .deputySafeguardingLead, .dataProtectionOfficer,
    .chairOfGovernors, .viceChairOfGovernors, .seniorLeadership, .office,
  ]
}
