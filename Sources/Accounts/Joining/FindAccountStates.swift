package import Essentials

/// Tells how far the accounts of a school have come, for lists of people.
package struct FindAccountStates: Sendable {
  private let reception: Reception

  /// Looks at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// How far each account has come; whoever has none is not there.
  package func callAsFunction(in school: SchoolID) async throws -> [PersonID: AccountState] {
    try await reception.store.states(in: school)
  }
}
