package import Crypto
package import Essentials
package import Ledger

/// The key that signs the records of an installation's schools, and where the installation is.
///
/// It comes from outside the database: whoever steals or writes the database cannot sign.
package struct RecordKeys: Sendable {
  private let site: String
  private let privateKey: Curve25519.Signing.PrivateKey

  /// The key of an installation.
  ///
  /// - Parameter site: The installation's name in every checkpoint, such as `larkfield.example`.
  package init(site: String, privateKey: Curve25519.Signing.PrivateKey) {
    self.site = site
    self.privateKey = privateKey
  }

  /// The name of a school's record for the whole world.
  ///
  /// - Throws: `RecordStorageFault.badSite`.
  package func origin(of school: SchoolID) throws -> RecordOrigin {
    guard let origin = RecordOrigin(site: site, school: school) else {
      throw RecordStorageFault.badSite(site)
    }
    return origin
  }

  /// The key under the name of a school's record.
  package func noteKey(of school: SchoolID) throws -> NoteKey {
    try NoteKey(name: origin(of: school).description, privateKey: privateKey)
  }

  /// Signs the end of a school's record.
  package func sign(_ frontier: MerkleFrontier, of school: SchoolID) throws -> SignedCheckpoint {
    let key = try noteKey(of: school)
    let checkpoint = try Checkpoint(
      origin: key.verifierKey.name, size: frontier.size, root: frontier.root)
    return try SignedCheckpoint(signing: checkpoint, with: key)
  }
}

/// What is wrong with a stored record; the program writes nothing more before somebody has looked.
package enum RecordStorageFault: Error, Hashable, Sendable {
  /// The installation's name cannot stand in a checkpoint.
  case badSite(String)
  /// The school has no record: it was never opened.
  case noRecord
  /// An act, or what a line is about, is too long for the tables' indexes; by its length in bytes.
  case wordTooLong(Int)
  /// A digest of the tree is not there.
  case missingNode(level: Int, index: Int)
  /// A stored value is not what was written.
  case damaged(String)
}
