internal import Essentials
package import Storage
internal import Vault

internal import PostgresDriver
internal import SQLiteDriver

/// An opened installation: its database brought up to date, with the keys and the world around it.
package struct Installation: Sendable {
  /// The database.
  package let database: any SQLDatabase
  /// The keys and where they are.
  package let folder: DataFolder
  /// Signs the records.
  package let recordKeys: RecordKeys
  /// Clock and chance.
  package let world: World
  /// Where it is reached from outside.
  package let origin: String?
  /// Whether a web server of ours stands in front.
  package let isBehindProxy: Bool

  /// Writes the lines of the records.
  package var journal: RecordJournal { RecordJournal(keys: recordKeys) }

  /// What stands before the school's number in the name of each record.
  ///
  /// The same in every installation: the number alone is one of a kind, and a public address, which may change, would make
  /// every checkpoint that was signed under the former one a stranger's.
  private static let site = "chaperone.local"

  /// Opens what the settings name, and brings its tables up to date.
  ///
  /// - Parameter noting: Hears the text of each statement that the embedded database runs; tests count them.
  /// - Throws: `Refusal` with a code that begins with `data.`, or the fault of the database.
  package static func open(
    _ settings: InstallationSettings, in world: World,
    noting: (@Sendable (String) -> Void)? = nil
  ) async throws -> Installation {
    let folder = try DataFolder(opening: settings.data, random: world.random)
    let database: any SQLDatabase
    if let connection = settings.postgres {
      database = try await PostgresDatabase.open(PostgresOptions(connection: connection.value))
    } else {
      var options = SQLiteOptions()
      options.noting = noting
      database = try SQLiteDatabase(path: folder.database, options: options)
    }
    try await SchemaMigrations(SchemaMigrations.all).bringUpToDate(database, at: world.now())
    return Installation(
      database: database, folder: folder,
      recordKeys: RecordKeys(site: site, privateKey: folder.recordKey), world: world,
      origin: settings.origin, isBehindProxy: settings.isBehindProxy)
  }

  /// Lets go of the database, after what is being written was written.
  package func close() async { await database.close() }
}
