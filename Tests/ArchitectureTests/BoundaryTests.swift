import Foundation
import Testing

@Suite struct BoundaryTests {
  @Test func `every import is one that its target may have`() throws {
    let importLine = try Regex(
      #"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias|actor)\s+)?(\w+)"#,
      as: (Substring, Substring).self)
    for file in Project.sources {
      let allowed = Boundaries.allowedImports[file.target] ?? []
      for (index, line) in file.code.enumerated() where line.contains("import ") {
        guard let module = line.firstMatch(of: importLine)?.output.1 else { continue }
        if !allowed.contains(String(module)) {
          file.report(
            "\(file.target) may not import \(module); see docs/architecture.md", at: index)
        }
      }
    }
  }

  @Test func `every folder of Sources has a row in the table`() {
    for folder in Project.sourceFolders {
      #expect(
        Boundaries.allowedImports[folder] != nil,
        "Sources/\(folder): give it a row in Tests/ArchitectureTests/Boundaries.swift and docs/architecture.md"
      )
    }
  }

  @Test func `the table and the manifest name the same targets`() {
    let manifest = Project.text(of: "Package.swift")
    let pattern = #/\.(?:target|executableTarget|systemLibrary)\(\s*name:\s*"(\w+)"/#
    let declared = Set(manifest.matches(of: pattern).map { String($0.output.1) })
    #expect(
      declared.subtracting(Boundaries.allowedImports.keys).sorted() == [],
      "declared, but without a row")
    #expect(
      Set(Boundaries.allowedImports.keys).subtracting(declared).sorted() == [],
      "a row without a target")
  }

  @Test func `every row is told in the documentation`() {
    let page = Project.text(of: "docs/architecture.md")
    for target in Boundaries.allowedImports.keys.sorted() {
      #expect(page.contains("`\(target)`"), "docs/architecture.md does not mention \(target)")
    }
  }

  @Test func `no row allows a way round: targets depend on each other in one direction`() {
    let targets = Boundaries.allowedImports
    func reaches(_ from: String, _ goal: String, _ seen: Set<String> = []) -> Bool {
      (targets[from] ?? []).contains { next in
        next == goal || (!seen.contains(next) && reaches(next, goal, seen.union([next])))
      }
    }
    for target in targets.keys.sorted() {
      #expect(!reaches(target, target), "\(target) may import something that may import it")
    }
  }
}
