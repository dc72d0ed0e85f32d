import Foundation
import Testing

@testable import Views

/// Writes every example as a file to be opened in a browser, for screenshots and validators.
///
/// `GALLERY=/some/folder script/unit Gallery` is all that it takes.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["GALLERY"] != nil))
struct GalleryDump {
  @Test func `every example is written as a page`() throws {
    let path = try #require(ProcessInfo.processInfo.environment["GALLERY"])
    let root = URL(fileURLWithPath: path)
    for exhibit in Gallery.pages {
      try write(exhibit.html, to: root.appendingPathComponent("pages/" + exhibit.path))
    }
    try write(
      WeightTests.longPolicy.html.text,
      to: root.appendingPathComponent("pages/PolicyPage/long.html"))
    for exhibit in Gallery.components {
      let page = Layout(
        .larkfield, title: exhibit.testDescription,
        main: "<h1>\(exhibit.testDescription)</h1>\(HTML(trusted: Array(exhibit.html.utf8)))")
      try write(page.html.text, to: root.appendingPathComponent("components/" + exhibit.path))
    }
    for asset in Assets.all {
      try write(
        String(decoding: asset.bytes, as: UTF8.self),
        to: root.appendingPathComponent("assets/" + asset.name))
    }
  }

  private func write(_ text: String, to file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }
}
