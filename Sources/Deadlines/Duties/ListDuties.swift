package import Essentials

/// Lists what waits for a person: their own duties and those of the roles they hold, and late ones of others they were
/// told about.
package struct ListDuties: Sendable {
  /// What waits for a person.
  package struct List: Hashable, Sendable {
    /// What they owe themselves or by a role, in the order in which it is due.
    package let own: [Duty]
    /// What others owe and they were told of, since it is late.
    package let toldAbout: [Duty]
  }

  private let book: DutyBook

  /// Works with a school's duties.
  package init(_ book: DutyBook) { self.book = book }

  /// Lists the open duties for a person.
  package func callAsFunction(for person: PersonID, at school: SchoolID) async throws -> List {
    let people = try await book.people(school)
    let open = try await book.store.openDuties(of: school)
    let own = open.filter { people.people(of: $0.owner).contains(person) }
    let others = open.filter { duty in
      duty.told.contains(person) && !people.people(of: duty.owner).contains(person)
    }
    return List(own: own, toldAbout: others)
  }
}
