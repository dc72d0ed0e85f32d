internal import Essentials
internal import Synchronization

/// What pages have read of one school, kept from request to request while its record stays as it is.
///
/// Every write takes its entry of the record in the same transaction, whoever makes it and in whichever process. So the
/// record's end tells by one short statement whether a list of a thousand people has to be read anew.
final class KeptReadings: Sendable {
  private struct Kept {
    var end: [UInt8] = []
    var values: [OneLook.Sight: any Sendable] = [:]
  }

  /// Whose readings they are.
  let school: SchoolID
  /// Reads the record's signed end.
  let end: @Sendable () async throws -> [UInt8]
  private let kept = Mutex(Kept())

  /// So many different readings are kept; a page needs eight.
  private static let most = 64

  init(of school: SchoolID, end: @escaping @Sendable () async throws -> [UInt8]) {
    self.school = school
    self.end = end
  }

  /// What was read while the record had that end.
  func value<Value: Sendable>(of sight: OneLook.Sight, at end: [UInt8]) -> Value? {
    kept.withLock { $0.end == end ? $0.values[sight] : nil } as? Value
  }

  /// Keeps what was read; whatever was kept under another end goes.
  func keep(_ value: some Sendable, of sight: OneLook.Sight, at end: [UInt8]) {
    kept.withLock { kept in
      if kept.end != end || kept.values.count >= Self.most { kept = Kept(end: end) }
      kept.values[sight] = value
    }
  }
}
