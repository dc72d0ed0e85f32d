import TestSupport
import Testing

@testable import Views

@Suite struct SnapshotTests {
  @Test(arguments: Gallery.pages)
  func `a page looks as it did`(exhibit: Gallery.Exhibit) throws {
    // The style sheet has a digest in its name; a change of style is not a change of every page.
    let html = exhibit.html
      .replacing(Assets.stylesheet.name, with: "chaperone.css")
      .replacing(Assets.favicon.name, with: "mark.svg")
      .replacing(Assets.passkeyScript.name, with: "passkey.js")
    #expect(try Snapshot(beside: testFolder).difference(of: html, from: exhibit.path) == nil)
  }

  @Test(arguments: Gallery.components)
  func `a component looks as it did`(exhibit: Gallery.Exhibit) throws {
    #expect(
      try Snapshot(beside: testFolder).difference(of: exhibit.html, from: exhibit.path) == nil)
  }

  @Test func `no two examples share a file`() {
    let paths = (Gallery.pages + Gallery.components).map(\.path)
    #expect(Set(paths).count == paths.count)
  }
}
