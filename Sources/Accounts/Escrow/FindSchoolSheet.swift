package import Essentials
internal import Vault

/// Tells which recovery sheet of a school works now.
package struct FindSchoolSheet: Sendable {
  private let reception: Reception

  /// Looks at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// The sheet's name; nothing where the school has none.
  package func callAsFunction(of school: SchoolID) async throws -> String? {
    try await reception.store.escrow(of: school)?.name
  }
}
