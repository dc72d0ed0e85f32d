package import Essentials
package import Mailing

/// Seals the secrets of links, so that a copy of the database opens nothing.
package struct LetterSeal: Sendable {
  /// Seals the secret of a letter of a school.
  package let seal: @Sendable (Redacted<String>, LetterID, SchoolID) throws -> [UInt8]
  /// Opens it again.
  package let open: @Sendable ([UInt8], LetterID, SchoolID) throws -> Redacted<String>

  /// Seals with two closures that undo each other.
  package init(
    seal: @escaping @Sendable (Redacted<String>, LetterID, SchoolID) throws -> [UInt8],
    open: @escaping @Sendable ([UInt8], LetterID, SchoolID) throws -> Redacted<String>
  ) {
    self.seal = seal
    self.open = open
  }
}
