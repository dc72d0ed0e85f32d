package import PolicyEngine

internal import CDocuments

/// A policy in a file, or the model policy that ships with the program.
package enum PolicyFile {
  /// The document in a file; the model policy where no file is named.
  ///
  /// - Throws: `Refusal` for the file, `InvalidPolicy` for what is in it.
  package static func load(_ path: String?) throws -> PolicyDocument {
    guard let path else { return try PolicyParser().parse(modelBytes) }
    return try PolicyParser().parse(InputFile.read(path))
  }

  /// The text of the model policy.
  package static var modelBytes: [UInt8] {
    var size = 0
    let start = chaperone_model_policy(&size)
    return Array(UnsafeBufferPointer(start: start, count: size))
  }
}
