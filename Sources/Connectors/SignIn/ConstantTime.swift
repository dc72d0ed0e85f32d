/// Comparison that takes the same time wherever the difference is.
///
/// `Vault` has one of its own: infrastructure does not import infrastructure.
enum ConstantTime {
  /// Whether both are the same text, byte for byte; only a difference in length shows in time.
  static func areEqual(_ left: String, _ right: String) -> Bool {
    guard left.utf8.count == right.utf8.count else { return false }
    let difference = zip(left.utf8, right.utf8).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) }
    return difference == 0
  }
}
