import Foundation
import Testing

@testable import WebUI

/// Whatever any use case writes into the record is told in a sentence of its own.
@Suite struct RecordSentencesTests {
  /// Where only the end of an act is spelled, and what stands before it.
  private static let ends: [(folder: String, prefix: String, call: String)] = [
    ("Accounts", "accounts.", #"\bline\(\s*(?:[^"()]*\?\s*)?"([a-z.-]+)"(?:\s*:\s*"([a-z.-]+)")?"#),
    ("People/School", "people.school.", #"\bentry\(\s*"([a-z-]+)""#),
    ("People/Importing", "people.roster.", #"\bdesk\.entry\(\s*"([a-z-]+)""#),
    ("Deadlines/Calendars", "deadlines.calendar-address.", #"\bentry\("([a-z-]+)""#),
    ("Deadlines/Duties/DutyChange+Record.swift", "deadlines.duty.", #"case \.\w+: "([a-z-]+)""#),
  ]
  private static let whole =
    #""((?:accounts|deadlines|mailing|people|policies)(?:\.[a-z]+(?:-[a-z]+)*){2})""#

  private static let sources = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  @Test func `every act that is spelled out has a sentence`() throws {
    let contexts = [
      "Accounts", "Composition", "Deadlines", "Mailing", "People", "Policies", "Storage",
    ]
    let acts = try contexts.flatMap { try Self.found(Self.whole, under: $0) }
    #expect(acts.count > 50)
    #expect(Set(acts).subtracting(RecordSentences.makers.keys).sorted() == [])
  }

  @Test(arguments: ends.indices)
  func `every act whose end is spelled has a sentence`(place: Int) throws {
    let (folder, prefix, call) = Self.ends[place]
    let acts = try Self.found(call, under: folder).map { prefix + $0 }
    #expect(!acts.isEmpty)
    #expect(Set(acts).subtracting(RecordSentences.makers.keys).sorted() == [])
  }

  @Test func `no act is put together elsewhere`() throws {
    let put = try Regex(#"act: "[a-z.-]*\\\("#)
    let files = try Self.files(under: "").filter { $0.text.contains(put) }
    #expect(
      files.map(\.path).sorted() == [
        "Accounts/SigningIn/Reception+Saving.swift", "Deadlines/Calendars/CalendarAddresses.swift",
        "Deadlines/Duties/DutyChange+Record.swift", "People/Importing/RosterDesk.swift",
        "People/School/SchoolBook.swift",
      ])
  }

  private static func found(_ pattern: String, under folder: String) throws -> [String] {
    let regex = try Regex(pattern).wordBoundaryKind(.simple)
    return try files(under: folder).flatMap { file in
      file.text.matches(of: regex).flatMap { match in
        match.output.dropFirst().compactMap { $0.substring.map(String.init) }
      }
    }
  }

  private static func files(under folder: String) throws -> [(path: String, text: String)] {
    let start = sources.appending(path: folder)
    let paths =
      folder.hasSuffix(".swift")
      ? [start]
      : (FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil)?
        .compactMap { $0 as? URL } ?? [])
    return try paths.filter { $0.pathExtension == "swift" }.map { url in
      let path = url.resolvingSymlinksInPath().path
      return (
        String(path.dropFirst(sources.path.count + 1)), try String(contentsOf: url, encoding: .utf8)
      )
    }
  }
}
