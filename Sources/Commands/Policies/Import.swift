import ArgumentParser
import Composition
import Essentials
import Foundation
import PolicyEngine

/// `chaperone policy import`: a school's document becomes a policy file.
struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turn a school's document into a policy file.",
    discussion: """
      Reads .txt, .md, .docx, .pdf with a text layer, and pasted text (a hyphen). The school's words \
      stay as they are. What became of every line is told; what was set aside is shown; what the \
      wording suggests is only suggested.
      """)

  @Argument(help: "The document; a hyphen reads pasted text from standard input.")
  var source: String

  @Option(name: [.short, .customLong("output")], help: "The policy file to write.")
  var output: String?

  @Flag(help: "Replace the file if it exists.")
  var force = false

  @OptionGroup var options: OutputOptions

  func run() async throws {
    let source = source
    let console = options.console
    try await options.reporting.run {
      let policy = try await Progress(console: console).during("Reading the document …") {
        let bytes = try InputFile.read(source)
        let importer = PolicyImporter(textLayer: PDFText.layer)
        return try importer.read(bytes, named: source == "-" ? nil : source)
      }
      let markdown = policy.markdown()
      if let output {
        try OutputFile.write(Array(markdown.utf8), to: output, replacing: force)
      }
      if options.json {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        console.say(String(decoding: try encoder.encode(policy.account), as: UTF8.self))
      } else if output == nil {
        console.say(markdown)
      } else {
        report(policy)
      }
    }
  }

  private func report(_ policy: ImportedPolicy) {
    let console = options.console
    let account = policy.account
    console.say(
      "\(policy.title): \(policy.headings.count) headings and \(policy.paragraphs.count) paragraphs "
        + "from \(policy.lineCount) lines.")
    for notice in policy.notices { console.say("  \(notice.message)") }
    if !account.furniture.isEmpty {
      console.say(console.heading("Set aside, because it is not part of the policy's text"))
      for piece in account.furniture {
        console.say("  line \(piece.line), \(piece.reason): \(piece.text)")
      }
    }
    if !account.contacts.isEmpty {
      console.say(console.heading("Contact details, to be checked before anybody else sees it"))
      for contact in account.contacts {
        let place = contact.label.map { "¶\($0)" } ?? "line \(contact.line)"
        let role =
          contact.role.map { " of the \($0.replacingOccurrences(of: "-", with: " "))" } ?? ""
        console.say("  \(place): \(contact.kind.rawValue)\(role): \(contact.text)")
      }
    }
    console.say(
      "\(account.suggestions.count) suggestions for what the wording means stand under the "
        + "paragraphs. Nothing of them is applied.")
    if let output {
      console.say("Written to \(output). Next: chaperone policy adopt MODEL \(output) -o FILE")
    }
  }
}
