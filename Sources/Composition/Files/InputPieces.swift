package import Essentials
internal import Foundation

/// A file that may be longer than memory, read piece by piece.
package struct InputPieces {
  private let handle: FileHandle
  private let path: String

  /// Opens a file.
  ///
  /// - Throws: `Refusal` with `file.missing`.
  package init(_ path: String) throws(Refusal) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
      !isFolder.boolValue, let handle = FileHandle(forReadingAtPath: path)
    else {
      throw Refusal("file.missing", "There is no file “\(path)”. Is the name spelt right?")
    }
    self.handle = handle
    self.path = path
  }

  /// The next bytes, and nil at the end.
  ///
  /// - Throws: `Refusal` with `file.unreadable`.
  package func next() throws -> [UInt8]? {
    do {
      let piece = try handle.read(upToCount: 1 << 18) ?? Data()
      return piece.isEmpty ? nil : Array(piece)
    } catch {
      throw Refusal("file.unreadable", "“\(path)” cannot be read to its end. Copy it again.")
    }
  }
}
