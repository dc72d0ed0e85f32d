import Essentials
import Testing

@testable import Vault

@Suite struct KeyFileTests {
  private let file: KeyFile
  private let text: String

  init() throws {
    file = try KeyFile.fresh(random: Larkfield.random()).rotated(random: Larkfield.random(seed: 2))
    text = file.text.value
  }

  private func reason(_ text: String) -> KeyFileFault.Reason? {
    do {
      _ = try KeyFile(text: text)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func `what is written is read back`() throws {
    #expect(try KeyFile(text: text) == file)
  }

  @Test func `the operator's remarks are allowed`() throws {
    #expect(try KeyFile(text: text + "# made on Monday 9 June 2025\n") == file)
  }

  @Test func `any letter that was altered is found`() {
    let letters = Array(text)
    let remarks = text.split(separator: "\n").filter { $0.hasPrefix("#") }.joined().count
    var kept = 0
    for place in letters.indices {
      var altered = letters
      altered[place] = altered[place] == "x" ? "y" : "x"
      if (try? KeyFile(text: String(altered))) == file { kept += 1 }
    }
    // Only in the three remarks, behind their sign, does a letter make no difference, nor the line
    // breaks between them.
    #expect(kept == remarks - 3 + 2)
  }

  @Test func `a file that was cut off is not read`() {
    for length in 0..<text.count {
      #expect(throws: KeyFileFault.self) { try KeyFile(text: String(text.prefix(length))) }
    }
  }

  /// The text without its last line, then the lines, then the last line.
  private func text(adding lines: String...) -> String {
    text.replacing("end\n", with: (lines + ["end"]).joined(separator: "\n") + "\n")
  }

  private func text(without kind: String) -> String {
    text.split(separator: "\n").filter { !$0.hasPrefix(kind) }.joined(separator: "\n") + "\n"
  }

  private func lastKey() throws -> String {
    String(try #require(text.split(separator: "\n").last { $0.hasPrefix("index") }))
  }

  @Test func `what is wrong is told`() throws {
    #expect(reason("") == .noKeyFile)
    #expect(reason("keys\n") == .noKeyFile)
    #expect(reason(text.replacing("\n", with: "\r\n")) == .noKeyFile)
    #expect(reason(text(without: "end")) == .endsTooSoon)
    #expect(reason(text + "\n") == .endsTooSoon)
    #expect(reason(text + (try lastKey()) + "\n") == .endsTooSoon)
    #expect(reason(text(adding: "")) == .noKey)
    #expect(reason(text(adding: "index  " + (try lastKey()))) == .noKey)
    #expect(reason(text(adding: "end")) == .noKey)
    #expect(reason(text(adding: try lastKey())) == .keyTwice)
    #expect(reason(text(without: "index")) == .keyMissing)
    #expect(reason(text(without: "data")) == .keyMissing)
  }

  @Test func `a fault names the line and never the key`() throws {
    let words = try lastKey().split(separator: " ")
    let fault = #expect(throws: KeyFileFault.self) {
      try KeyFile(text: text(adding: "index 0000000000000000 \(words[2])"))
    }
    #expect(
      fault?.description == "Key file, line 9: this key is not the one that its name says; "
        + "it was copied wrongly.")
  }

  @Test func `one key cannot be of both kinds`() throws {
    let key = try lastKey().replacing("index", with: "data")
    #expect(reason(text(adding: key)) == .keyTwice)
  }

  @Test func `nothing of a key file is shown when it is printed to a log`() {
    var shown = "\(file) \(file.text)"
    dump(file, to: &shown)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      guard let secret = line.split(separator: " ").last, secret.count == 43 else { continue }
      #expect(!shown.contains(secret))
    }
  }
}
