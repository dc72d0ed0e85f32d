import ArgumentParser
import Composition
import PolicyEngine

/// `chaperone policy test`: the tests blocks, with coverage.
struct Test: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run the policy's own tests; say which norms and exceptions none reaches.",
    discussion: "Exit status 1 when a test fails.")

  @Argument(help: "The policy file; a hyphen reads standard input.")
  var file: String

  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await output.reporting.run {
      let document = try PolicyFile.load(file)
      let report = try await Progress(console: output.console).during("Running the tests …") {
        PolicyTestRunner(document).run()
      }
      if output.json {
        var writer = JSONWriter()
        report.write(to: &writer, document: document)
        output.console.say(writer.text)
      } else {
        write(report, document)
      }
      if !report.passed { throw ExitStatus.blocked }
    }
  }

  private func write(_ report: PolicyTestReport, _ document: PolicyDocument) {
    let console = output.console
    for result in report.failed {
      let place = result.test.position
      console.say("\(console.coloured("fails", .red))  line \(place.line): \(result.question)")
      for failure in result.failures {
        console.say("  expected \(failure.expected)")
        console.say("  got      \(failure.got)")
        if let sentence = failure.sentence { console.say("  in this case: \(sentence)") }
      }
    }
    let passed = report.results.count - report.failed.count
    console.say(
      "\(passed) passed, \(report.failed.count) failed. Norms reached by a test: "
        + "\(document.norms.count - report.coverage.untestedNorms.count) of \(document.norms.count)."
    )
    for norm in report.coverage.untestedNorms {
      console.say("  no test reaches \(document.norms[norm].id)")
    }
    for branch in report.coverage.untestedBranches {
      console.say(
        "  no test reaches exception \(branch.branch + 1) of \(document.norms[branch.norm].id)")
    }
  }
}
