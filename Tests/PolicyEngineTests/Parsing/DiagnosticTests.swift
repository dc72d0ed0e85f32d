import Foundation
import PolicyEngine
import Testing

@Suite struct DiagnosticTests {
  @Test(arguments: DiagnosticExamples.byCode.keys.sorted())
  func `each mistake is told by its code, with a sentence and a place`(code: String) throws {
    let text = try #require(DiagnosticExamples.byCode[code])
    var told: [Diagnostic] = []
    do throws(InvalidPolicy) {
      told = try PolicyParser().parse(text).warnings
    } catch {
      told = error.diagnostics
    }
    let diagnostic = try #require(told.first { $0.code == code }, "told: \(told)")
    #expect(diagnostic.message.hasSuffix(".") || diagnostic.message.hasSuffix("”."))
    #expect(
      diagnostic.help.isEmpty || diagnostic.help.hasSuffix(".") || diagnostic.help.hasSuffix("?"))
    #expect(diagnostic.position.line >= 1 && diagnostic.position.column >= 1)
    #expect(told.count == 1 || code == "file.more-errors", "one mistake, told: \(told)")
  }

  @Test func `every code that the readers know has an example`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Sources/PolicyEngine/Parsing")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    var codes: Set<String> = []
    for file in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: #/"([a-z]+(?:-[a-z]+)*\.[a-z.-]+)"/#) {
        codes.insert(String(match.output.1))
      }
    }
    let hostile =
      HostileTextTests.files.compactMap(\.code) + HostileBlockTests.files.compactMap(\.code)
      + HostileMeaningTests.files.compactMap(\.code) + ["file.more-errors"]
    let untold = codes.subtracting(DiagnosticExamples.byCode.keys).subtracting(hostile)
    #expect(codes.count > 60)
    #expect(untold.isEmpty, "give each an example in DiagnosticExamples.swift")
  }
}
