package import Essentials

/// What an installation is told when it starts.
package struct InstallationSettings: Sendable {
  /// The folder for the database and the keys.
  package var data: String
  /// A PostgreSQL connection string, where one machine is outgrown; the embedded database without one.
  package var postgres: Redacted<String>?
  /// The installation's name in its records, such as `larkfield.example`; it cannot be changed later.
  package var site: String
  /// Where it is reached from outside, such as `https://policy.larkfield.example`.
  package var origin: String?

  /// Settings with the embedded database.
  package init(
    data: String, postgres: String? = nil, site: String = "chaperone.local", origin: String? = nil
  ) {
    self.data = data
    self.postgres = postgres.map { Redacted($0) }
    self.site = site
    self.origin = origin
  }
}
