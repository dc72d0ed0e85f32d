package import Crypto
internal import Essentials
package import Vault

internal import Foundation

/// The folder that holds an installation's own data: the database, and apart from it the keys.
///
/// Only the account that runs Chaperone may look into it. The key files are made once and never written over: whoever
/// loses them loses what was sealed with them, so they belong into the backup, but never beside the database's.
package struct DataFolder: Sendable {
  /// The folder's path.
  package let path: String
  /// Seals what stands in the database.
  package let keys: KeyFile
  /// Signs the records.
  package let recordKey: Curve25519.Signing.PrivateKey
  /// Makes codes for paper and tokens for calendars; whoever has it can make them too.
  package let codeKey: SymmetricKey

  /// Where the embedded database is.
  package var database: String { path + "/chaperone.sqlite" }

  /// Opens a folder, and makes it with fresh keys where there is none.
  ///
  /// - Throws: `Refusal` with `data.folder`, `data.readable` or `data.keys`.
  package init(opening path: String, random: RandomBytes) throws {
    self.path = path
    try Self.makeFolder(path)
    try Self.checkPrivate(path)
    let keyText = try Self.keptText(path + "/sealing.keys") {
      try KeyFile.fresh(random: random).text.value
    }
    do {
      keys = try KeyFile(text: keyText)
    } catch {
      throw Refusal("data.keys", "\(path)/sealing.keys cannot be used. \(error)")
    }
    let recordText = try Self.keptText(path + "/record.key") {
      Base64.url.encode(Array(Curve25519.Signing.PrivateKey().rawRepresentation)) + "\n"
    }
    let codeText = try Self.keptText(path + "/codes.key") {
      Base64.url.encode(random(32)) + "\n"
    }
    guard let bytes = Base64.url.decode(recordText.trimmingCharacters(in: .whitespacesAndNewlines)),
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
    else { throw Self.damaged(path + "/record.key") }
    recordKey = key
    guard let code = Base64.url.decode(codeText.trimmingCharacters(in: .whitespacesAndNewlines)),
      code.count == 32
    else { throw Self.damaged(path + "/codes.key") }
    codeKey = SymmetricKey(data: code)
  }

  private static func damaged(_ path: String) -> Refusal {
    Refusal("data.keys", "\(path) is damaged. Put the copy from your backup in its place.")
  }

  private static func makeFolder(_ path: String) throws(Refusal) {
    guard !FileManager.default.fileExists(atPath: path) else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Refusal(
        "data.folder",
        "The folder \(path) cannot be made. Choose another one with --data, or make it yourself.")
    }
  }

  /// Whether nobody else may look in.
  private static func checkPrivate(_ path: String) throws(Refusal) {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let mode = attributes?[.posixPermissions] as? Int else {
      throw Refusal("data.folder", "\(path) cannot be read.")
    }
    guard mode & 0o077 == 0 else {
      throw Refusal(
        "data.readable",
        "Others on this machine may look into \(path). Close it first: chmod -R go-rwx '\(path)'")
    }
  }

  /// The text of a file; made afresh, whole or not at all, where there is none.
  private static func keptText(_ path: String, fresh: () throws -> String) throws -> String {
    if !FileManager.default.fileExists(atPath: path) {
      try OutputFile.write(Array(try fresh().utf8), to: path, replacing: false)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
    try checkPrivate(path)
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Refusal("data.folder", "\(path) cannot be read.")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
