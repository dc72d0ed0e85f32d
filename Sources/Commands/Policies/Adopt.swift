import ArgumentParser
import Composition
import Essentials
import Foundation
import PolicyEngine

/// `chaperone policy adopt`: the model's meaning onto a school's own text.
struct Adopt: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put a model policy's meaning onto a school's own sentences.",
    discussion: """
      Norms are offered by label where the text agrees, otherwise by wording and subject. Above \
      --confidence they are taken; the rest is listed for a person to decide. What nobody took is a \
      finding of “policy check”.
      """)

  @Argument(help: "The model policy; “model” stands for the one that ships with the program.")
  var model: String

  @Argument(help: "The school's imported policy.")
  var imported: String

  @Option(name: [.short, .customLong("output")], help: "The policy file to write.")
  var output: String?

  @Option(help: "Take offers at least as sure as this, from 0 to 1.")
  var confidence = 0.0

  @Flag(help: "Replace the file if it exists.")
  var force = false

  @OptionGroup var options: OutputOptions

  func validate() throws {
    guard (0...1).contains(confidence) else {
      throw ValidationError("--confidence is a number from 0 to 1.")
    }
  }

  func run() async throws {
    let (model, imported, confidence) = (model, imported, confidence)
    let console = options.console
    try await options.reporting.run {
      let adoption = try await Progress(console: console).during("Comparing the paragraphs …") {
        PolicyAdopter(taking: confidence).adopt(
          model: try PolicyFile.load(model == "model" ? nil : model),
          imported: try PolicyFile.load(imported))
      }
      if let output {
        try OutputFile.write(Array(adoption.markdown.utf8), to: output, replacing: force)
      }
      if options.json {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        console.say(String(decoding: try encoder.encode(adoption), as: UTF8.self))
      } else if output == nil {
        console.say(adoption.markdown)
      } else {
        report(adoption)
      }
    }
  }

  private func report(_ adoption: Adoption) {
    let console = options.console
    let taken = adoption.matches.filter(\.taken)
    console.say(
      "\(taken.count) of \(adoption.matches.count) paragraphs took the model's norms "
        + "(\(taken.reduce(0) { $0 + $1.norms.count }) norms).")
    for match in taken where match.confidence < 0.5 {
      let sure = Int((match.confidence * 100).rounded())
      console.say("  ¶\(match.school) from model ¶\(match.model), \(sure) % sure: look at it")
    }
    for match in adoption.matches where !match.taken {
      console.say("  ¶\(match.school) left: \(match.refused ?? "below the confidence asked for")")
    }
    list("Paragraphs of the model that found no place", adoption.leftOverModel)
    list("Paragraphs of the school that took no norm", adoption.leftOverSchool)
    if !adoption.changes.isEmpty {
      console.say(console.heading("Changed on the way"))
      for change in adoption.changes { console.say("  \(change.detail)") }
    }
    if let output { console.say("Written to \(output). Next: chaperone policy check \(output)") }
  }

  private func list(_ title: String, _ rows: [Adoption.LeftOver]) {
    guard !rows.isEmpty else { return }
    let console = options.console
    console.say(console.heading(title))
    for row in rows {
      let opening = row.text.split(whereSeparator: \.isWhitespace).prefix(12)
      console.say("  ¶\(row.label)  \(opening.joined(separator: " ")) …")
    }
  }
}
