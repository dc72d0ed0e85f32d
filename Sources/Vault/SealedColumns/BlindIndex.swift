internal import Crypto
package import Essentials

/// Finds sealed values without opening them: the same value in the same column of the same school
/// has the same 16 bytes, and without the key nobody learns or tries values (HMAC-SHA-256).
///
/// The caller brings values into one spelling first, such as small letters for e-mail addresses.
/// What the index does give away is which rows of a column are equal, so it is for columns where
/// that says little.
package struct BlindIndex: Sendable {
  private let newestFirst: [IndexKey]

  /// Keys as the key file gives them.
  package init(_ file: KeyFile) { newestFirst = Array(file.index.reversed()) }

  /// What to store beside a sealed value.
  package func digest(of value: String, column: String, school: SchoolID) -> [UInt8] {
    digests(of: value, column: column, school: school).first ?? []
  }

  /// What to look for: under the newest key first, and under older ones while rows remain that have
  /// them.
  package func digests(of value: String, column: String, school: SchoolID) -> [[UInt8]] {
    newestFirst.map { key in
      let own = key.secret.derived(
        for: Binding("chaperone index key 1").with(column).with(school.bytes))
      let code = HMAC<SHA256>.authenticationCode(for: Array(value.utf8), using: own)
      return Array(code.prefix(16))
    }
  }

  /// Whether to store another digest beside a value, since a newer key has come.
  package func needsRenewal(
    _ stored: [UInt8], of value: String, column: String, school: SchoolID
  ) -> Bool {
    !ConstantTime.areEqual(stored, digest(of: value, column: column, school: school))
  }
}
