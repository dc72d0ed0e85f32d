internal import Crypto
package import Essentials
internal import FoundationEssentials

/// The installation's keys for sealed columns: the newest seals, every one opens.
///
/// Each school's values are under a key of the school's own that follows from the installation's.
/// How long a value is shows in steps of 32 bytes only, since the length of a name may tell whose
/// it is.
package struct DataKeyRing: Sendable {
  private let newest: DataKey
  private let keys: [KeyIdentifier: DataKey]

  /// Keys as the key file gives them.
  package init(_ file: KeyFile) {
    newest = file.newestData
    keys = Dictionary(file.data.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Seals a value for one place.
  ///
  /// The bytes: version (1), key (8), nonce (12), ciphertext, tag (16).
  package func seal(
    _ value: [UInt8], for place: SealedPlace, random: RandomBytes
  ) throws -> [UInt8] {
    let head = [Self.version] + newest.id.bytes
    var padded = Padding.add(to: value)
    defer { wipe(&padded) }
    return head
      + (try Seal.close(
        padded, under: newest.key(for: place.school), bound: place.binding(head), random: random))
  }

  /// Opens a value that was sealed for this place, whichever key sealed it.
  package func open(_ sealed: [UInt8], for place: SealedPlace) throws -> [UInt8] {
    let id = try Self.identifier(in: sealed)
    guard let key = keys[id] else { throw VaultFault.unknownKey(id.description) }
    let head = Array(sealed[..<Self.headLength])
    var padded = try Seal.open(
      sealed[Self.headLength...], under: key.key(for: place.school), bound: place.binding(head))
    defer { wipe(&padded) }
    guard let value = Padding.remove(from: Array(padded)) else { throw VaultFault.doesNotOpen }
    return value
  }

  /// Seals a text for one place.
  package func seal(
    text: String, for place: SealedPlace, random: RandomBytes
  ) throws -> [UInt8] {
    try seal(Array(text.utf8), for: place, random: random)
  }

  /// Opens a text that was sealed for this place.
  package func text(_ sealed: [UInt8], for place: SealedPlace) throws -> Redacted<String> {
    guard let text = String(validating: try open(sealed, for: place), as: UTF8.self) else {
      throw VaultFault.doesNotOpen
    }
    return Redacted(text)
  }

  /// Whether a value is to be sealed again, since a newer key has come.
  package func needsRenewal(_ sealed: [UInt8]) throws(VaultFault) -> Bool {
    try Self.identifier(in: sealed) != newest.id
  }

  private static func identifier(in sealed: [UInt8]) throws(VaultFault) -> KeyIdentifier {
    guard sealed.count >= headLength + Seal.overhead, sealed[0] == version else {
      throw .malformed("sealed value")
    }
    return KeyIdentifier(bytes: sealed[1..<headLength])
  }

  private static let version: UInt8 = 1
  private static let headLength = 1 + KeyIdentifier.length
}

extension DataKey {
  fileprivate func key(for school: SchoolID) -> SymmetricKey {
    secret.derived(for: Binding("chaperone column key 1").with(school.bytes))
  }
}

extension SealedPlace {
  fileprivate func binding(_ head: [UInt8]) -> Binding {
    Binding("chaperone column 1").with(head).with(column).with(school.bytes).with(row)
  }
}
