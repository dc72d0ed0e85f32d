import ArgumentParser
import Composition
import PolicyEngine

/// `chaperone policy coverage`: what carries each paragraph out.
struct Coverage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say for each paragraph which norms, gates, duties and tests carry it out.")

  @Argument(help: "The policy file; a hyphen reads standard input.")
  var file: String

  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await output.reporting.run {
      let document = try PolicyFile.load(file)
      let coverage = PolicyCoverage(document, tests: PolicyTestRunner(document).run().coverage)
      if output.json {
        var writer = JSONWriter()
        coverage.write(to: &writer)
        output.console.say(writer.text)
      } else {
        for row in coverage.paragraphs { write(row) }
      }
    }
  }

  private func write(_ row: PolicyCoverage.Row) {
    let console = output.console
    let parts = [
      row.kind == "norm" || row.kind == nil ? nil : "no rule: a \(row.kind ?? "")",
      row.kind == nil ? console.coloured("nobody has said what it means", .yellow) : nil,
      row.norms.isEmpty ? nil : row.norms.joined(separator: ", "),
      row.gates.isEmpty ? nil : "gate: " + row.gates.joined(separator: ", "),
      row.duties.isEmpty ? nil : "duty: " + row.duties.joined(separator: ", "),
      row.tests == 0 ? nil : row.tests == 1 ? "1 test" : "\(row.tests) tests",
    ]
    console.say(
      "\(console.heading(row.label))  \(parts.compactMap { $0 }.joined(separator: " · "))")
  }
}
