package import Essentials

#if canImport(Glibc)
  internal import Glibc
#endif

/// A file that a command writes: whole or not at all.
package enum OutputFile {
  /// Writes bytes beside the target and then puts them in its place.
  ///
  /// - Throws: `Refusal` with `file.exists` or `file.unwritable`.
  package static func write(
    _ bytes: [UInt8], to path: String, replacing: Bool
  ) throws(Refusal) {
    if !replacing, access(path, F_OK) == 0 {
      throw Refusal(
        "file.exists",
        "“\(path)” exists already. Choose another name, or add --force to replace it.")
    }
    let draft = path + ".\(getpid()).draft"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw unwritable(path) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else {
        let refusal = unwritable(path)
        close(descriptor)
        unlink(draft)
        throw refusal
      }
      rest = rest.dropFirst(count)
    }
    let isSafe = fsync(descriptor) == 0
    close(descriptor)
    guard isSafe, rename(draft, path) == 0 else {
      let refusal = unwritable(path)
      unlink(draft)
      throw refusal
    }
  }

  private static func unwritable(_ path: String) -> Refusal {
    Refusal("file.unwritable", "“\(path)” cannot be written: \(String(cString: strerror(errno))).")
  }
}
