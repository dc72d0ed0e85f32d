import ArgumentParser
import Composition
import Essentials
import PolicyEngine

/// `chaperone policy format`: the layout of a policy file, put in order.
struct Format: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put the layout of a policy file in order; comments stay.",
    discussion: "Writes the result on standard output; --write changes the file itself.")

  @Argument(help: "The policy file; a hyphen reads standard input.")
  var file: String

  @Flag(help: "Change the file.")
  var write = false

  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await output.reporting.run {
      let bytes = try InputFile.read(file, atMost: SourceLimits.fileBytes)
      // A file that does not load is not touched: its layout may be what is wrong with it.
      let document = try PolicyParser().parse(bytes)
      let formatted = PolicyFormatter().format(document.source)
      guard write, file != "-" else {
        output.console.say(bytes: Array(formatted.utf8))
        return
      }
      guard formatted != document.source else {
        output.console.tell("It was in order already.")
        return
      }
      try OutputFile.write(Array(formatted.utf8), to: file, replacing: true)
      output.console.tell("Put in order.")
    }
  }
}
