extension Paths {
  /// Everything that was done, in plain words.
  package static let record = Address(encoded: "/record")
  /// The latest checkpoint.
  package static let checkpoints = Address(encoded: "/record/checkpoints")

  /// Everything about the policy in one document, for an inspection.
  package static let evidencePack = Address(encoded: "/record/evidence-pack")

  /// The record up to so many entries, as it was signed.
  package static func checkpoint(_ size: Int) -> Address {
    Address(encoded: "/record/checkpoints/\(size)")
  }

  /// A checkpoint's text as a file.
  package static func checkpointFile(_ size: Int) -> Address {
    Address(encoded: checkpoint(size).text + ".txt")
  }

  /// The record as a file, in the format that its suffix names.
  package static func recordFile(_ format: String) -> Address {
    Address(encoded: "/record/export." + Query.encoded(format))
  }
}

extension Paths.Pattern {
  /// The record up to so many entries.
  package static let checkpoint = "/record/checkpoints/{size}"
  /// The record as a file.
  package static let recordFile = "/record/{file}"
}
