import Essentials
import People

/// People and roles of schools, kept in memory.
actor InMemoryPeople: PersonStore, TermStore {
  private var people: [PersonID: Person] = [:]
  private var terms: [TermID: TermOfOffice] = [:]
  private var standIns: [StandInID: StandIn] = [:]
  private var contacts: [[String]: RoleContact] = [:]
  private(set) var record: [RecordEntry] = []

  func people(of school: SchoolID) -> [Person] {
    people.values.filter { $0.school == school }.sorted {
      ($0.details.name.sort.plainLetters, $0.id) < ($1.details.name.sort.plainLetters, $1.id)
    }
  }

  func person(_ id: PersonID, of school: SchoolID) -> Person? {
    people[id].flatMap { $0.school == school ? $0 : nil }
  }

  func person(with email: EmailAddress, of school: SchoolID) -> Person? {
    people(of: school).first { $0.details.email == email }
  }

  func people(matching text: String, of school: SchoolID, limit: Int) -> [Person] {
    let words = text.plainLetters.split(separator: " ")
    return Array(
      people(of: school).filter { person in
        words.allSatisfy { person.details.name.sort.plainLetters.contains($0) }
      }.prefix(limit))
  }

  func offices(of school: SchoolID) -> Offices {
    Offices(
      terms: terms.values.filter { $0.school == school },
      standIns: standIns.values.filter { $0.school == school })
  }

  func contacts(of school: SchoolID) -> [RoleContact] {
    contacts.values.filter { $0.school == school }.sorted { $0.role.rawValue < $1.role.rawValue }
  }

  func save(_ changes: PeopleChanges, recording entries: [RecordEntry]) throws {
    var (people, terms, standIns, contacts) = (people, terms, standIns, contacts)
    for var person in changes.people {
      try check(person.revision, people[person.id]?.revision)
      person.revision += 1
      people[person.id] = person
    }
    for term in changes.takenBack {
      try check(term.revision, terms[term.id]?.revision)
      terms[term.id] = nil
    }
    for var term in changes.terms {
      try check(term.revision, terms[term.id]?.revision)
      term.revision += 1
      terms[term.id] = term
    }
    for var standIn in changes.standIns {
      try check(standIn.revision, standIns[standIn.id]?.revision)
      standIn.revision += 1
      standIns[standIn.id] = standIn
    }
    for var contact in changes.contacts {
      let key = [contact.school.description, contact.role.rawValue]
      try check(contact.revision, contacts[key]?.revision)
      contact.revision += 1
      contacts[key] = contact
    }
    var addresses: Set<[String]> = []
    for person in people.values {
      guard let email = person.details.email?.description else { continue }
      if !addresses.insert([person.school.description, email]).inserted {
        throw Refusal.emailTaken
      }
    }
    (self.people, self.terms, self.standIns, self.contacts) = (people, terms, standIns, contacts)
    record += entries
  }

  private func check(_ revision: Int, _ kept: Int?) throws {
    guard revision == kept ?? 0 else { throw Refusal.changedMeanwhile }
  }
}
