import ArgumentParser
import Composition
import Essentials
import PolicyEngine

/// `chaperone policy show`: text and read-back.
struct Show: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show a policy's text, with what each paragraph means in plain English.",
    discussion: """
      Name one paragraph by its label to see only that one:

        chaperone policy show policy.md 28
      """)

  @Argument(help: "The policy file; a hyphen reads standard input.")
  var file: String

  @Argument(help: "The label of a paragraph, such as 28 or 22a.")
  var paragraph: String?

  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await output.reporting.run {
      let document = try PolicyFile.load(file)
      let outline = ReadablePolicy(document)
      if let paragraph {
        guard let found = document.paragraph(paragraph) else {
          throw Refusal(
            "policy.no-paragraph",
            "The policy has no paragraph “\(paragraph)”. It has "
              + document.paragraphs.map(\.label).joined(separator: ", ") + ".")
        }
        show(found, of: document, outline)
      } else if output.json {
        var writer = JSONWriter()
        outline.write(to: &writer)
        output.console.say(writer.text)
      } else {
        showAll(document, outline)
      }
    }
  }

  private func show(_ paragraph: Paragraph, of document: PolicyDocument, _ outline: ReadablePolicy)
  {
    if output.json {
      var writer = JSONWriter()
      outline.write(paragraph, to: &writer)
      output.console.say(writer.text)
      return
    }
    let console = output.console
    console.say(console.heading(document.sections[paragraph.section].heading))
    write(paragraph, outline)
  }

  private func showAll(_ document: PolicyDocument, _ outline: ReadablePolicy) {
    let console = output.console
    console.say(console.heading(document.metadata.title))
    let version = [
      document.metadata.version.isEmpty ? nil : "Version \(document.metadata.version)",
      document.metadata.inForceFrom.flatMap(CivilDate.init).map { "in force from \($0.words)" },
      document.metadata.reviewBy.flatMap(CivilDate.init).map { "to be reviewed by \($0.words)" },
    ]
    console.say(version.compactMap { $0 }.joined(separator: ", "))
    for section in document.sections {
      console.say()
      console.say(console.heading(section.heading))
      if !section.note.isEmpty { console.say(section.note) }
      for index in section.paragraphs {
        console.say()
        write(document.paragraphs[index], outline)
      }
    }
  }

  private func write(_ paragraph: Paragraph, _ outline: ReadablePolicy) {
    let console = output.console
    let label = paragraph.isUnnumbered ? "[\(paragraph.label)]" : paragraph.label
    console.say("\(console.heading(label))  \(paragraph.text)")
    for reading in outline.readings(of: paragraph) {
      console.say(console.coloured("    → \(reading)", .dim))
    }
    if let kind = paragraph.kind {
      console.say(console.coloured("    → No rule: a \(kind.rawValue).", .dim))
    }
  }
}
