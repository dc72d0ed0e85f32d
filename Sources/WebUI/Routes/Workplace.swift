package import Accounts
package import Essentials
package import People

/// What the pages of one school work with: its stores and use cases, the clock, and the policy in force.
package struct Workplace: Sendable {
  /// The school.
  package let school: SchoolID
  /// The school's name as it writes it.
  package let schoolName: @Sendable () async throws -> String
  /// Whether the school has been set up, so that its pages may be shown.
  package let isSetUp: @Sendable () async throws -> Bool
  /// People and roles.
  package let office: SchoolOffice
  /// Policies, requests to acknowledge them, and the answers.
  package let library: PolicyLibrary
  /// The policy in force.
  package let shelf: PolicyShelf
  /// Duties.
  package let duties: DutyWork
  /// Where people sign in.
  package let reception: Reception
  /// The sign-in providers that the school has set up, such as its Google or Microsoft accounts.
  package let providers: [ProviderChoice]
  /// The record.
  package let record: any RecordReading
  /// Queues a message; false where the school sends no mail, so that the page has to show or print what it would say.
  package let send: @Sendable (LetterToSend) async throws -> Bool
  /// The letters that did not arrive.
  package let letters: any LetterTroubles
  /// Where random bytes come from.
  package let random: @Sendable (Int) -> [UInt8]
  /// Where the site is reached from outside, such as `https://policy.larkfield.example`; for links on paper and in mail.
  package let origin: String?

  /// Whether a web server of ours stands in front and says for whom it asks.
  package let isBehindProxy: Bool

  /// The moment.
  package var now: @Sendable () -> Instant { office.now }
  /// The day at the school.
  package var today: @Sendable () -> CivilDate { office.today }
  /// Where identifiers come from.
  package var newIdentifier: IdentifierSource { office.newIdentifier }

  /// Where the school's own accounts are, such as "Google Workspace or Microsoft 365"; nothing where there are none.
  package var providerNames: String? {
    providers.isEmpty ? nil : providers.map(\.name).joined(separator: " or ")
  }

  /// Brings together what the pages work with.
  package init(
    school: SchoolID, schoolName: @escaping @Sendable () async throws -> String,
    isSetUp: @escaping @Sendable () async throws -> Bool,
    office: SchoolOffice, library: PolicyLibrary, shelf: PolicyShelf, duties: DutyWork,
    reception: Reception, providers: [ProviderChoice] = [],
    record: any RecordReading, send: @escaping @Sendable (LetterToSend) async throws -> Bool,
    letters: any LetterTroubles, random: @escaping @Sendable (Int) -> [UInt8], origin: String?,
    isBehindProxy: Bool = false
  ) {
    self.school = school
    self.schoolName = schoolName
    self.isSetUp = isSetUp
    self.office = office
    self.library = library
    self.shelf = shelf
    self.duties = duties
    self.reception = reception
    self.providers = providers
    self.record = record
    self.send = send
    self.letters = letters
    self.random = random
    self.origin = origin
    self.isBehindProxy = isBehindProxy
  }
}
