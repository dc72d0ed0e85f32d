package import Essentials

#if canImport(Glibc)
  internal import Glibc
#endif

/// A file that somebody names, read whole and no further than it may be long.
package enum InputFile {
  /// The bytes of a file, or of standard input for a single hyphen.
  ///
  /// - Throws: `Refusal` with `file.missing`, `file.unreadable`, `file.folder` or `file.too-large`.
  package static func read(_ path: String, atMost limit: Int = 32 << 20) throws(Refusal) -> [UInt8]
  {
    if path == "-" { return try readAll(from: 0, named: "Standard input", atMost: limit) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT
        ? Refusal("file.missing", "There is no file “\(path)”. Is the name spelt right?")
        : Refusal("file.unreadable", "“\(path)” cannot be read: \(reason()).")
    }
    defer { close(descriptor) }
    return try readAll(from: descriptor, named: "“\(path)”", atMost: limit)
  }

  private static func readAll(
    from descriptor: Int32, named name: String, atMost limit: Int
  ) throws(Refusal) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw errno == EISDIR
          ? Refusal("file.folder", "\(name) is a folder. Name the file in it.")
          : Refusal("file.unreadable", "\(name) cannot be read: \(reason()).")
      }
      guard bytes.count + count <= limit else {
        throw Refusal(
          "file.too-large", "\(name) is larger than \(limit >> 20) MB. A policy is far smaller.")
      }
      bytes.append(contentsOf: piece[..<count])
    }
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
