internal import Essentials
internal import Views

/// Shows a checkpoint, or gives it as a file to be kept elsewhere.
enum CheckpointPages {
  private static let ending = ".txt"

  /// The page or the file that the address names.
  ///
  /// - Throws: 404 where there is no checkpoint of that size to be had here.
  static func reply(_ visit: Visit) async throws -> Reply {
    let name = visit.parameter("size")
    let isFile = name.hasSuffix(ending)
    let digits = isFile ? String(name.dropLast(ending.count)) : name
    guard let size = Int(digits), size >= 0, String(size) == digits,
      let checkpoint = try await visit.place.record.checkpoint(at: size)
    else { throw Visit.absent }
    if isFile {
      return .file(
        ServedFile(
          name: "checkpoint-\(size).txt", type: "text/plain; charset=utf-8",
          bytes: Array(checkpoint.text.utf8)))
    }
    let last = try await visit.place.record.entries(
      matching: RecordSearch(), before: size, limit: 1
    ).first
    return .page(
      CheckpointPage(
        frame: visit.frame, size: size,
        at: visit.place.moment(last?.entry.at ?? visit.place.now()),
        root: checkpoint.root, key: checkpoint.verifierKey, text: checkpoint.text))
  }
}
