internal import Foundation

/// A folder of a test's own, with a path short enough for a socket, which goes when the test ends.
package enum TestFolder {
  /// Makes a folder, lends its path, and removes it.
  package static func with<Value>(
    _ body: (String) async throws -> Value
  ) async throws -> Value {
    let path = try make("test")
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try await body(path)
  }

  /// Makes a folder that somebody else removes.
  static func make(_ name: String) throws -> String {
    let path = "/tmp/chaperone-\(name)-\(String(UInt64.random(in: 0 ... .max), radix: 36))"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    return path
  }
}
