package import Essentials

/// Adds somebody who joins (¶12, ¶17).
package struct AddPerson: Sendable {
  private let office: SchoolOffice

  /// Prepares to add.
  package init(_ office: SchoolOffice) { self.office = office }

  /// Adds a person.
  ///
  /// - Throws: `Refusal/emailTaken`; `Refusal/noPerson` for a line manager of another school.
  package func callAsFunction(
    _ details: PersonDetails, to school: SchoolID, by actor: PersonID
  ) async throws -> PersonChange {
    try await add(details, to: school, by: .person(actor))
  }

  /// Adds the person who sets the school up, when there is nobody yet who could add them.
  ///
  /// - Throws: `Refusal` with `people.not-first` where the school has people.
  package func first(_ details: PersonDetails, to school: SchoolID) async throws -> PersonChange {
    guard try await office.people.people(of: school).isEmpty else {
      throw Refusal(
        "people.not-first", "Somebody is setting up this school already. Ask them to add you.")
    }
    return try await add(details, to: school, by: .program("set-up"))
  }

  private func add(
    _ details: PersonDetails, to school: SchoolID, by actor: RecordActor
  ) async throws -> PersonChange {
    try await office.check(details, for: nil, of: school)
    let person = try Person(id: office.newIdentifier(), school: school, details: details)
    let entry = office.entry(
      "people.person.added", by: actor, of: school, about: [RecordObject("person", person.id)],
      paragraphs: ["12", "17"], facts: ["kind": details.kind.rawValue])
    try await office.people.save(PeopleChanges(people: [person]), recording: [entry])
    return PersonChange(after: person, consequences: [.acknowledgePolicy(person.id)])
  }
}

extension SchoolOffice {
  /// Checks what one person's details alone cannot say.
  func check(_ details: PersonDetails, for id: PersonID?, of school: SchoolID) async throws {
    if let email = details.email, let other = try await people.person(with: email, of: school),
      other.id != id
    {
      throw Refusal.emailTaken
    }
    guard let manager = details.lineManager else { return }
    guard let id else {
      _ = try await people.existing(manager, of: school)
      return
    }
    let managers = Dictionary(
      try await people.people(of: school).map { ($0.id, $0.details.lineManager) }
    ) { first, _ in first }
    guard managers.keys.contains(manager) else { throw Refusal.noPerson }
    var above: PersonID? = manager
    var seen: Set<PersonID> = []
    while let next = above, seen.insert(next).inserted {
      if next == id {
        throw Refusal(
          "people.managers-in-a-circle",
          "These people would manage each other in a circle. Choose another line manager.")
      }
      above = managers[next] ?? nil
    }
  }
}
