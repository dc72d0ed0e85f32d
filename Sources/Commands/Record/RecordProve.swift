import ArgumentParser
import Composition
import Essentials
import Ledger
import PolicyEngine

/// `chaperone record prove`: shows one thing about a record to somebody who must not see the rest of it.
struct RecordProve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: "Prove that one entry is in a record, or that a record only grew.",
    discussion: """
      With --entry: that the entry at this position is in the record that was signed. With --since: \
      that the record begins with the one of an earlier message. The proof is a text that \
      'record verify' checks without the record; it says nothing about any other entry.
      """)

  @Argument(help: "The copy of the record, from its first entry on.")
  var file: String

  @Option(help: "The record's key as a text, or the file that it stands in; may be repeated.")
  var key: [String]

  @Option(help: "The position of the entry, as 'record show' gives it.")
  var entry: Int?

  @Option(help: "A message with a checkpoint from an earlier day.")
  var since: String?

  @Option(name: [.customShort("o"), .customLong("output")], help: "Where to write the proof.")
  var target: String?

  @Flag(help: "Replace the file if there is one.")
  var force = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (entry == nil) != (since == nil) else {
      throw ValidationError("Say what to prove: --entry or --since, and not both.")
    }
  }

  func run() async throws {
    try await output.reporting.run {
      let keys = try key.map(RecordVerify.verifierKey)
      let proof = try proof(keys)
      if let target {
        try OutputFile.write(Array(proof.text.utf8), to: target, replacing: force)
      }
      if output.json {
        var writer = JSONWriter()
        writer.object { writer in
          writer.member("sentence", proof.sentence)
          writer.member("proof", proof.text)
        }
        output.console.say(writer.text)
      } else if target == nil {
        output.console.say(String(proof.text.dropLast()))
        output.console.tell(proof.sentence)
      } else {
        output.console.say(proof.sentence)
      }
    }
  }

  private func proof(_ keys: [VerifierKey]) throws -> RecordProof {
    do {
      let prover = try RecordProver(try InputPieces(file).next, keys: keys, position: entry)
      guard let since else { return .entry(try prover.receipt(keys: keys)) }
      let earlier = try RecordVerify.checkpoints(since)
      guard let first = earlier.first else { throw RecordFinding.receiptUnreadable }
      return .growth(try prover.consistency(with: first, keys: keys))
    } catch is RecordExportFault {
      throw Refusal("record.export", "“\(file)” is no copy of a record, or it is damaged.")
    } catch is RecordLineFault {
      throw Self.notWhole
    } catch let finding as RecordFinding {
      throw Refusal("record.not-so", "This cannot be proved. \(finding.description)")
    } catch let fault as CheckpointFault {
      throw Refusal(
        "record.not-so",
        "This cannot be proved. \(RecordFinding.checkpoint(fault).description)")
    } catch RecordProver.Fault.incomplete {
      throw Refusal(
        "record.incomplete", "This copy does not begin with the first entry. Take a whole copy.")
    } catch RecordProver.Fault.noCheckpoint {
      throw Self.notWhole
    } catch RecordProver.Fault.outside {
      throw Refusal(
        "record.outside",
        since == nil
          ? "There is no entry at this position of what was signed. See: chaperone record show"
          : "The earlier message covers more entries than this copy has. Take a later copy.")
    }
  }

  private static let notWhole = Refusal(
    "record.line",
    "This copy is not whole, so nothing can be proved of it. Find out more with: chaperone record "
      + "verify")
}
