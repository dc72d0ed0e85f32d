package import Essentials

/// Where policies and the texts of their versions are kept; nothing is ever removed.
package protocol PolicyStore: Sendable {
  /// The policy with that identifier, if the school has it.
  func policy(_ id: PolicyID, of school: SchoolID) async throws -> SchoolPolicy?

  /// All policies of a school, by title.
  func policies(of school: SchoolID) async throws -> [SchoolPolicy]

  /// The revision of each policy of a school, which says whether anything about them changed: one statement.
  func revisions(of school: SchoolID) async throws -> [PolicyID: Int]

  /// The text of a version, byte for byte as it was uploaded.
  func text(of version: PolicyVersionID, of school: SchoolID) async throws -> PolicyText?

  /// Keeps the scan of a signed paper; keeping the same one again changes nothing.
  func keep(
    _ pdf: [UInt8], asSignedCopyOf version: PolicyVersionID, of school: SchoolID,
    recording entries: [RecordEntry]
  ) async throws

  /// The scan of a version's signed paper with that digest, if it was kept.
  func signedCopy(
    _ digest: TextDigest, of version: PolicyVersionID, in school: SchoolID
  ) async throws -> [UInt8]?

  /// Saves a policy, with the text of a version where one is new, together with its entries.
  ///
  /// - Throws: `Refusal/changedMeanwhile` where the kept policy has another revision; what is
  ///   kept then has the next one.
  func save(
    _ policy: SchoolPolicy, text: NewText?, recording entries: [RecordEntry]
  ) async throws
}

/// The text of a version that is saved for the first time.
package struct NewText: Hashable, Sendable {
  /// The version.
  package let version: PolicyVersionID
  /// Its text.
  package let text: PolicyText

  /// Pairs a version with its text.
  package init(version: PolicyVersionID, text: PolicyText) {
    self.version = version
    self.text = text
  }
}

extension PolicyStore {
  /// The policy with that identifier.
  ///
  /// - Throws: `Refusal/noPolicy` where the school has none.
  package func existing(_ id: PolicyID, of school: SchoolID) async throws -> SchoolPolicy {
    guard let policy = try await policy(id, of: school) else { throw Refusal.noPolicy }
    return policy
  }

  /// The text of a version that is known to be kept.
  ///
  /// - Throws: `MissingText` where it is not, or where its bytes have another digest.
  package func existingText(
    of version: PolicyVersion, of school: SchoolID
  ) async throws -> PolicyText {
    guard let text = try await text(of: version.id, of: school), text.digest == version.digest
    else { throw MissingText(version: version.id) }
    return text
  }
}

/// A fault: the text of a version is gone, or its bytes are not those that were uploaded.
package struct MissingText: Error, Hashable, Sendable {
  /// The version.
  package let version: PolicyVersionID
}
