package import Essentials

/// What an installation is told when it starts.
package struct InstallationSettings: Sendable {
  /// The folder for the database and the keys.
  package var data: String
  /// A PostgreSQL connection string, where one machine is outgrown; the embedded database without one.
  package var postgres: Redacted<String>?
  /// Where it is reached from outside, such as `https://policy.larkfield.example`.
  package var origin: String?
  /// Whether a web server of ours stands in front and adds the visitor's address as `X-Forwarded-For`.
  package var isBehindProxy: Bool

  /// Settings with the embedded database.
  package init(
    data: String, postgres: String? = nil, origin: String? = nil, isBehindProxy: Bool = false
  ) {
    self.data = data
    self.postgres = postgres.map { Redacted($0) }
    self.origin = origin
    self.isBehindProxy = isBehindProxy
  }
}
