import ArgumentParser
import Composition
import Essentials
import Ledger
import PolicyEngine

/// `chaperone record verify`: whether a copy of a record is whole and as it was signed.
struct RecordVerify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Find out whether a copy of a record is whole and as it was signed.",
    discussion: """
      A change, a missing or a moved entry is found, and so is an end that was cut off. An older \
      copy in the record's place is found by the messages that the chair of governors was sent: \
      save one and give it with --witness. What 'record prove' wrote is checked too. Exit status 1 when something is wrong.
      """)

  @Argument(help: "The copy of the record, or a proof about it.")
  var file: String

  @Option(help: "The record's key as a text, or the file that it stands in; may be repeated.")
  var key: [String]

  @Option(help: "A message with a checkpoint from an earlier day; may be repeated.")
  var witness: [String] = []

  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await output.reporting.run {
      let keys = try key.map(Self.verifierKey)
      if RecordProof.begins(try InputPieces(file).next() ?? []) { return try check(proofFor: keys) }
      let verifier = RecordVerifier(
        keys: keys, earlier: try witness.flatMap(Self.checkpoints))
      let pieces = try InputPieces(file)
      let report = try await Progress(console: output.console).during("Checking every entry …") {
        try verifier.verify(export: pieces.next)
      }
      if output.json {
        output.console.say(Self.json(report))
      } else {
        for sentence in report.sentences { output.console.say(sentence) }
        if report.isWhole, witness.isEmpty {
          output.console.say(
            "Without a message from an earlier day, an old copy cannot be told from a new one.")
        }
      }
      if !report.isWhole { throw ExitStatus.blocked }
    }
  }

  /// A key by its text, or from a file that holds it.
  static func verifierKey(_ text: String) throws -> VerifierKey {
    if let key = try? VerifierKey(text) { return key }
    let stored = String(decoding: try InputFile.read(text, atMost: 4096), as: UTF8.self)
    let line = stored.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    do {
      return try VerifierKey(line)
    } catch {
      throw Refusal(
        "record.key", "“\(text)” holds no key of a record. Copy the key again, whole.")
    }
  }

  /// Checks a receipt or a consistency proof.
  private func check(proofFor keys: [VerifierKey]) throws {
    let text = String(decoding: try InputFile.read(file, atMost: 1 << 20), as: UTF8.self)
    var findings: [RecordFinding] = []
    var sentence = ""
    do throws(RecordFinding) {
      let proof = try RecordProof(text: text)
      findings = proof.findings(with: keys)
      sentence = proof.sentence
    } catch {
      findings = [error]
    }
    let sentences = findings.isEmpty ? [sentence] : findings.map(\.description)
    if output.json {
      var writer = JSONWriter()
      writer.object { writer in
        writer.member("whole", findings.isEmpty)
        writer.member("sentences", sentences)
      }
      output.console.say(writer.text)
    } else {
      for sentence in sentences { output.console.say(sentence) }
    }
    if !findings.isEmpty { throw ExitStatus.blocked }
  }

  /// The checkpoints in a message.
  static func checkpoints(_ path: String) throws -> [EarlierCheckpoint] {
    let message = String(decoding: try InputFile.read(path, atMost: 1 << 20), as: UTF8.self)
    return EarlierCheckpoint.all(in: message, named: path)
  }

  private static func json(_ report: RecordReport) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("whole", report.isWhole)
      writer.member("entries", report.entries)
      writer.member("sentences", report.sentences)
    }
    return writer.text
  }
}
