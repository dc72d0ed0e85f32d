package import Essentials

/// Where the people of schools are kept.
package protocol PersonStore: Sendable {
  /// All people of a school, leavers included, by sort name: one statement.
  func people(of school: SchoolID) async throws -> [Person]

  /// One person, if the school has them.
  func person(_ id: PersonID, of school: SchoolID) async throws -> Person?

  /// The person with that address, if the school has them.
  func person(with email: EmailAddress, of school: SchoolID) async throws -> Person?

  /// People whose names hold all words of `text`, in plain letters (`plainLetters`), by sort
  /// name; no more than `limit`.
  func people(matching text: String, of school: SchoolID, limit: Int) async throws -> [Person]

  /// Saves everything of a change, together with its entries, or nothing.
  ///
  /// What is saved then has the next revision.
  ///
  /// - Throws: `Refusal/changedMeanwhile` where something kept has another revision than what
  ///   would replace it; `Refusal/emailTaken` where two people would share an address.
  func save(_ changes: PeopleChanges, recording entries: [RecordEntry]) async throws
}

/// Everything that one act changes.
package struct PeopleChanges: Hashable, Sendable {
  /// People, new or changed.
  package var people: [Person]
  /// Terms of office, new or changed.
  package var terms: [TermOfOffice]
  /// Terms that are removed: only of a school that is being set up.
  package var takenBack: [TermOfOffice]
  /// Stand-ins, new or changed.
  package var standIns: [StandIn]
  /// Contacts of the directory, new or changed.
  package var contacts: [RoleContact]

  /// Collects what is changed.
  package init(
    people: [Person] = [], terms: [TermOfOffice] = [], takenBack: [TermOfOffice] = [],
    standIns: [StandIn] = [], contacts: [RoleContact] = []
  ) {
    self.people = people
    self.terms = terms
    self.takenBack = takenBack
    self.standIns = standIns
    self.contacts = contacts
  }
}

extension PersonStore {
  /// A person who is known to belong to the school.
  ///
  /// - Throws: `Refusal/noPerson` where the school has none of that identifier.
  package func existing(_ id: PersonID, of school: SchoolID) async throws -> Person {
    guard let person = try await person(id, of: school) else { throw Refusal.noPerson }
    return person
  }
}
