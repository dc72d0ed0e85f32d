import ArgumentParser
import Composition
import Essentials
import Ledger

/// `chaperone record show`: the entries of a copy of a record, a line each.
struct RecordShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the entries of a copy of a record.",
    discussion: """
      Shows what stands there and checks nothing: that is what 'record verify' does. People and \
      things appear by their identifiers, since a record holds no names. With --json each entry is \
      shown as it was hashed.
      """)

  @Argument(help: "The copy of the record.")
  var file: String

  @Option(help: "Only acts that begin so, such as policies.")
  var act: String?

  @Option(help: "Only entries about this person or thing, by identifier.")
  var about: String?

  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await output.reporting.run {
      var reader = RecordExportReader(try InputPieces(file).next)
      var shown = 0
      do {
        while let part = try reader.next() {
          guard case .entry(let bytes) = part else { continue }
          let line = try RecordLine(bytes: bytes)
          guard isWanted(line.entry) else { continue }
          output.console.say(
            output.json ? String(decoding: bytes, as: UTF8.self) : Self.text(line))
          shown += 1
        }
      } catch is RecordExportFault {
        throw Refusal("record.export", "“\(file)” is no copy of a record, or it is damaged.")
      } catch is RecordLineFault {
        throw Refusal(
          "record.line", "An entry cannot be read. Find out more with: chaperone record verify")
      }
      if shown == 0 { output.console.tell("No entry fits.") }
    }
  }

  private func isWanted(_ entry: RecordEntry) -> Bool {
    let things = entry.objects.map(\.id) + [Self.actor(entry.actor)]
    return act.map(entry.act.hasPrefix) ?? true
      && about.map { wanted in things.contains { $0.contains(wanted) } } ?? true
  }

  private static func text(_ line: RecordLine) -> String {
    let entry = line.entry
    let things = entry.objects.map { "\($0.kind) \($0.id)" }.joined(separator: ", ")
    let marks = entry.paragraphs.map { "¶\($0)" }.joined(separator: " ")
    return ["\(line.position)", "\(entry.at)", actor(entry.actor), entry.act, things, marks]
      .filter { !$0.isEmpty }.joined(separator: "  ").withoutControls
  }

  private static func actor(_ actor: RecordActor) -> String {
    switch actor {
    case .person(let person): "person \(person)"
    case .link(let person): "person \(person), by link"
    case .onBehalf(let by, let of): "person \(by) for person \(of)"
    case .program(let task): "the program (\(task))"
    }
  }
}

extension String {
  /// The text without what a terminal would obey: the copy may come from anybody.
  fileprivate var withoutControls: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
  }
}
