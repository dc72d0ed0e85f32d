internal import Crypto
internal import Essentials
internal import Policies
internal import Synchronization

/// The short code of a person on a printed sheet: nobody can work it out without the installation's key.
struct RowCodes: Sendable {
  private let folder: DataFolder

  init(_ folder: DataFolder) { self.folder = folder }

  /// Eight letters and digits, the same each time.
  func code(on sheet: SheetID, for person: PersonID) -> String {
    let text = "chaperone row code 1 \(sheet) \(person)"
    let code = HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: folder.codeKey)
    return Base32.letters(of: code, count: 8)
  }
}

/// Counts tries at codes by sheet and network, a few hundred an hour: enough for a whole school behind one address.
final class CodeTries: Sendable {
  private let counts = Mutex<[String: (hour: Int64, count: Int)]>([:])
  private let now: @Sendable () -> Instant

  /// How many tries an hour one sheet takes from one address.
  static let limit = 300

  init(now: @escaping @Sendable () -> Instant) { self.now = now }

  /// Whether one more is let through.
  func allow(_ key: String) -> Bool {
    let hour = now().microseconds / 3_600_000_000
    return counts.withLock { counts in
      if counts.count > 10_000 { counts = counts.filter { $0.value.hour == hour } }
      let seen = counts[key].map { $0.hour == hour ? $0.count : 0 } ?? 0
      counts[key] = (hour, seen + 1)
      return seen < Self.limit
    }
  }
}
