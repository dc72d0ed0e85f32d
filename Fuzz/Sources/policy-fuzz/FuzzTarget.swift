import Foundation

/// What is done with an input, by name.
struct FuzzTarget: Sendable {
  var name: String
  var run: @Sendable ([UInt8]) -> Void

  /// All targets; the folders in `Fuzz/Corpus` have their names.
  static let all = [
    FuzzTarget(name: "document", run: Document.read),
    FuzzTarget(name: "block", run: Document.readBlock),
    FuzzTarget(name: "sidecar", run: Document.readSidecar),
    FuzzTarget(name: "export", run: Document.export),
    FuzzTarget(name: "format", run: Text.format),
    FuzzTarget(name: "markdown", run: Text.markdown),
    FuzzTarget(name: "import", run: Text.importing),
    FuzzTarget(name: "words", run: Text.words),
  ]

  /// The one that the environment names.
  static let chosen: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
    guard let target = all.first(where: { $0.name == name }) else {
      stop("FUZZ_TARGET is one of: \(all.map(\.name).joined(separator: ", "))")
    }
    return target
  }()

  /// Ends the program, so that libFuzzer keeps the input.
  static func stop(_ sentence: String) -> Never {
    FileHandle.standardError.write(Data((sentence + "\n").utf8))
    abort()
  }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzTarget.chosen.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
