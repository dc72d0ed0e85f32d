import Composition
import Essentials
import HTTPTypes
import Testing
import Vault

/// The school's recovery sheet as the head makes it: once, on paper.
@Suite struct SchoolSheetTests {
  private static let address = "/school/recovery-sheet"

  @Test func `the sheet is shown once, and a new one takes its place only when that is said`()
    async throws
  {
    try await EmptySchool.with { school in
      let dev = Walker(school.client)
      try await school.setUp(dev, head: "Dev Kaur")
      try await dev.open("/today")
      #expect(dev.page.contains("href=\"\(Self.address)\""))
      try await dev.open(Self.address)
      #expect(dev.page.contains("no recovery sheet yet") && dev.page.contains("Ruth Whitcombe"))
      try await dev.send(Self.address, [:])
      let first = try sheet(dev)
      // The same form again is no second sheet.
      try await dev.open(Self.address)
      #expect(try await dev.send(Self.address, [:]) == .unprocessableContent)
      #expect(dev.page.contains("A newer sheet was made"))
      try await dev.open(Self.address)
      let name = try #require(dev.value(of: "sheet"))
      #expect(dev.page.contains("By Dev Kaur on Monday 9 June 2025"))
      #expect(!dev.page.contains(first.groups[3]))
      #expect(try await dev.send(Self.address, ["sheet": name]) == .unprocessableContent)
      #expect(dev.page.contains("Say that the old sheet is to work no more"))
      try await dev.send(Self.address, ["sheet": name, "replace": "yes"])
      let second = try sheet(dev)
      #expect(first.name == name && second.name != name && second.groups != first.groups)
      try await dev.open("/record")
      #expect(dev.page.contains("made the school’s recovery sheet, \(first.name)"))
      #expect(dev.page.contains("made a new recovery sheet for the school, \(second.name)"))
      try await dev.open("/today")
      #expect(!dev.page.contains("href=\"\(Self.address)\""))
    }
  }

  @Test func `a head who was away for a while confirms who they are first`() async throws {
    try await EmptySchool.with { school in
      let dev = Walker(school.client)
      try await school.setUp(dev, head: "Dev Kaur")
      try await dev.open(Self.address)
      school.clock.move(to: school.clock.now().adding(seconds: 11 * 60))
      try await dev.send(Self.address, [:])
      #expect(dev.place.hasPrefix("/sign-in/confirm"))
      #expect(dev.page.contains("make the school’s recovery sheet"))
      try await dev.open(Self.address)
      #expect(dev.page.contains("no recovery sheet yet"))
    }
  }

  /// What a PDF says: the sheet's name, and its nine groups, which belong together.
  private func sheet(_ dev: Walker) throws -> (name: String, groups: [String]) {
    #expect(dev.header(.contentType) == "application/pdf")
    #expect(dev.header(.cacheControl) == "no-store")
    let name = try #require(
      dev.header(.contentDisposition)?.firstMatch(of: /recovery-sheet-([a-z0-9-]+)\.pdf/)
    ).output.1
    let words = try PDFText.layer(of: dev.bytes).split(whereSeparator: \.isWhitespace)
    #expect(words.contains(name))
    let groups = words.map(String.init).filter { word in
      word.utf8.count == 5 && word.utf8.allSatisfy { Base32.value(of: $0) != nil }
    }
    // Words of five letters stand around them; the groups stand together.
    let runs = groups.indices.compactMap { start -> [String]? in
      let run = Array(groups[start...].prefix(9))
      return (try? PaperKey(typed: run.joined(separator: " "), for: .school)) == nil ? nil : run
    }
    return (String(name), try #require(runs.first))
  }
}
