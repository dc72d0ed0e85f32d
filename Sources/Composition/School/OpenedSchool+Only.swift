internal import Accounts
internal import Essentials
internal import People
internal import Storage
package import Vault

extension OpenedSchool {
  /// The school of an installation that serves one, made where there is none yet.
  ///
  /// - Throws: `Refusal` with `school.several` where there are more.
  package static func only(
    of installation: Installation, mails: Bool, providers: [SchoolProvider] = [],
    cost: Argon2Cost = .present
  ) async throws -> OpenedSchool {
    let book = SchoolBook(
      store: SQLSchoolStore(installation.database, journal: installation.journal),
      newIdentifier: installation.world.identifiers, now: installation.world.now)
    let schools = try await book.store.schools()
    guard schools.count < 2 else {
      throw Refusal(
        "school.several",
        "This database holds \(schools.count) schools. Say with --school which one to serve.")
    }
    var school = schools.first
    if school == nil { school = try await OpenSchool(book)(named: "Your school") }
    guard let school else { throw Refusal.noSchool }
    return try OpenedSchool(
      school.id, of: installation, mails: mails, providers: providers, cost: cost)
  }
}
