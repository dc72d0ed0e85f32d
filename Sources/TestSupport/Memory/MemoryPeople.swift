package import Essentials
package import People
internal import Storage

/// People and roles of schools kept in memory, with the rules that every store has to keep.
package actor MemoryPeople: PersonStore, TermStore {
  /// What belongs to a school and has a name there.
  private struct Key: Hashable {
    let school: SchoolID
    let name: String

    init(_ school: SchoolID, _ name: some CustomStringConvertible) {
      self.school = school
      self.name = name.description
    }
  }

  private struct Contents {
    var people: [Key: Person] = [:]
    var terms: [Key: TermOfOffice] = [:]
    var standIns: [Key: StandIn] = [:]
    var contacts: [Key: RoleContact] = [:]
  }

  private var contents = Contents()
  private let journal: MemoryRecord

  /// A store with nobody in it.
  package init(record: MemoryRecord = MemoryRecord()) { journal = record }

  /// The lines of the record, in order.
  package var record: [RecordEntry] { journal.entries }

  /// All people of a school, leavers included, by sort name.
  package func people(of school: SchoolID) -> [Person] {
    contents.people.values.filter { $0.school == school }.sorted { one, other in
      let (name, next) = (one.details.name.sort, other.details.name.sort)
      return name == next ? one.id < other.id : name.utf8.lexicographicallyPrecedes(next.utf8)
    }
  }

  /// One person, if the school has them.
  package func person(_ id: PersonID, of school: SchoolID) -> Person? {
    contents.people[Key(school, id)]
  }

  /// The person with that address, if the school has them.
  package func person(with email: EmailAddress, of school: SchoolID) -> Person? {
    people(of: school).first { $0.details.email == email }
  }

  /// People in whose names every word of a text begins a word.
  package func people(matching text: String, of school: SchoolID, limit: Int) -> [Person] {
    let words = text.plainLetters.split(separator: " ").prefix(8)
    let found = people(of: school).filter { person in
      let name = " " + person.details.name.sort.plainLetters
      return words.allSatisfy { name.contains(" \($0)") }
    }
    return Array(found.prefix(limit))
  }

  /// All terms and stand-ins of a school, ended ones included.
  package func offices(of school: SchoolID) -> Offices {
    Offices(
      terms: contents.terms.values.filter { $0.school == school },
      standIns: contents.standIns.values.filter { $0.school == school })
  }

  /// How the roles of a school are reached, by role.
  package func contacts(of school: SchoolID) -> [RoleContact] {
    contents.contacts.values.filter { $0.school == school }
      .sorted { $0.role.rawValue < $1.role.rawValue }
  }

  /// Saves everything of a change, together with its entries, or nothing.
  package func save(_ changes: PeopleChanges, recording entries: [RecordEntry]) throws {
    let schools = Set(
      changes.people.map(\.school) + changes.terms.map(\.school)
        + changes.takenBack.map(\.school) + changes.standIns.map(\.school)
        + changes.contacts.map(\.school))
    guard let school = schools.first else { return }
    guard schools.count == 1 else { throw StoredValueFault("a change of two schools") }
    var changed = contents
    for person in changes.people {
      try put(person, \.revision, Key(school, person.id), in: &changed.people)
    }
    for term in changes.takenBack {
      let key = Key(school, term.id)
      guard term.revision == changed.terms[key]?.revision else { throw Refusal.changedMeanwhile }
      changed.terms[key] = nil
    }
    for term in changes.terms {
      try put(term, \.revision, Key(school, term.id), in: &changed.terms)
    }
    for standIn in changes.standIns {
      try put(standIn, \.revision, Key(school, standIn.id), in: &changed.standIns)
    }
    for contact in changes.contacts {
      try put(contact, \.revision, Key(school, contact.role.rawValue), in: &changed.contacts)
    }
    let addresses = changed.people.values.filter { $0.school == school }
      .compactMap(\.details.email)
    guard Set(addresses).count == addresses.count else { throw Refusal.emailTaken }
    try journal.append(entries, of: school)
    contents = changed
  }

  private func put<Thing>(
    _ thing: Thing, _ revision: WritableKeyPath<Thing, Int>, _ key: Key,
    in kept: inout [Key: Thing]
  ) throws {
    guard thing[keyPath: revision] == kept[key]?[keyPath: revision] ?? 0 else {
      throw Refusal.changedMeanwhile
    }
    kept[key] = thing
    kept[key]?[keyPath: revision] += 1
  }
}
