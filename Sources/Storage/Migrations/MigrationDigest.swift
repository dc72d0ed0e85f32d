internal import Crypto

extension Migration {
  /// SHA-256 over number, name and statements, each with its length before it; the same on both engines.
  package var digest: [UInt8] {
    var hash = SHA256()
    for part in ["\(number)", name] + statements.map(\.frozenText) {
      hash.update(data: Array("\(part.utf8.count):".utf8))
      hash.update(data: Array(part.utf8))
    }
    return Array(hash.finalize())
  }
}
