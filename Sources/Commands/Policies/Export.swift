import ArgumentParser
import Composition
import PolicyEngine

/// The formats, as they are typed.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  case json, legalruleml, akn

  /// The exporter's own name for it.
  var format: PolicyExporter.Format {
    switch self {
    case .json: .json
    case .legalruleml: .legalruleml
    case .akn: .akn
    }
  }
}

/// `chaperone policy export`: the policy for other programs.
struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the policy as JSON, LegalRuleML or Akoma Ntoso.",
    discussion: """
      json has everything. legalruleml has the norms (OASIS LegalRuleML 1.0), akn the text (OASIS \
      Akoma Ntoso 1.0).
      """)

  @Argument(help: "The policy file; a hyphen reads standard input.")
  var file: String

  @Option(help: "json, legalruleml or akn.")
  var format: ExportFormat

  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await output.reporting.run {
      let document = try PolicyFile.load(file)
      output.console.say(PolicyExporter(document).export(format.format))
    }
  }
}
