import ArgumentParser
import Composition
import PolicyEngine

/// `chaperone policy check`: contradictions, gaps and everything else that needs a decision.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find contradictions, gaps and loose ends.",
    discussion: """
      Every finding has a case that shows it and a test to paste. Exit status 1 when the policy \
      should not be published as it is.

      --as-written looks at the text alone: without the school's overrides, decisions, stand-ins \
      and numbers.
      """)

  @Argument(help: "The policy file; a hyphen reads standard input.")
  var file: String

  @Flag(help: "Look at the text alone, without what the school has settled.")
  var asWritten = false

  @Flag(help: "Show notes, decided findings and tests too.")
  var all = false

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let asWritten = asWritten
    try await output.reporting.run {
      let document = try PolicyFile.load(file)
      let check = try await Progress(console: output.console).during("Checking every case …") {
        PolicyChecker(asWritten ? document.asWritten() : document).check()
      }
      if output.json {
        var writer = JSONWriter()
        check.write(to: &writer)
        output.console.say(writer.text)
      } else {
        report(check, document)
      }
      if check.blocksPublication { throw ExitStatus.blocked }
    }
  }

  private func report(_ check: PolicyCheck, _ document: PolicyDocument) {
    let console = output.console
    for warning in document.warnings { console.tell(warning.description) }
    let weighty = check.open.filter { $0.severity != .note }
    let notes = check.open.filter { $0.severity == .note }
    for finding in weighty { write(finding) }
    if all {
      for finding in notes + check.decided { write(finding) }
    }
    for act in check.unchecked { console.say("Too many combinations to list: \(act).") }
    console.say(summary(weighty: weighty.count, notes: notes.count, check))
  }

  private func write(_ finding: PolicyFinding) {
    let console = output.console
    let colour: Colour =
      finding.blocksPublication ? .red : finding.severity == .note ? .dim : .yellow
    let marks = finding.paragraphs.map { "¶\($0)" }.joined(separator: " ")
    console.say("\(console.coloured(finding.kind.rawValue, colour))  \(marks)")
    console.say("  \(finding.sentence)")
    if let witness = finding.witnessSentence { console.say("  For example: \(witness)") }
    if let decided = finding.decided {
      console.say("  Decided: \(decided.because)")
    } else {
      console.say("  \(finding.help)")
    }
    if all, let test = finding.test {
      for line in test.split(separator: "\n") { console.say("    \(line)") }
    }
    console.say()
  }

  private func summary(weighty: Int, notes: Int, _ check: PolicyCheck) -> String {
    let rest =
      all || notes + check.decided.count == 0
      ? "" : " \(notes) notes and \(check.decided.count) decided (--all shows them)."
    if weighty == 0 { return "Nothing to settle." + rest }
    let count = weighty == 1 ? "1 finding" : "\(weighty) findings"
    let blocking = check.findings.count(where: \.blocksPublication)
    return blocking == 0
      ? "\(count) to decide; none blocks publication." + rest
      : "\(count), of which \(blocking) must be settled before publication." + rest
  }
}
