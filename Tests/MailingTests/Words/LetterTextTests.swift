import Essentials
import Ledger
import Mailing
import TestSupport
import Testing

@Suite struct LetterTextTests {
  @Test func `no letter holds a name, a title or an address`() throws {
    var chance = SeededGenerator(seed: 2025)
    for _ in 0..<20 {
      let marker = "Zq\(chance.next() % 1_000_000)x"
      let address = try MailAddress("\(marker).adeyemi@\(marker.lowercased()).example")
      for kind in try EveryLetter.kinds() {
        // Everything that could bring a name or a title along has the marker in it.
        let letter = try EveryLetter.letter(
          kind, to: Bool.random(using: &chance) ? .outside(address) : .person(Larkfield.priya),
          key: "duty/\(marker) asks \(marker) about the trip/\(marker)")
        let setting = try LetterSetting(
          schoolName: "Larkfield Primary School", site: "https://policy.larkfield.example",
          replyTo: address, clock: Larkfield.setting().clock)
        let text = LetterText(letter, from: setting)
        for part in [text.subject, text.plain, text.html] {
          #expect(!part.lowercased().contains(marker.lowercased()), "\(kind.name)")
          #expect(!part.contains("@"), "\(kind.name): an address stands in the envelope only")
        }
      }
    }
  }

  @Test func `every letter says why it comes and where to ask, in short sentences`() throws {
    for kind in try EveryLetter.kinds() {
      let text = try LetterText(EveryLetter.letter(kind), from: Larkfield.setting())
      #expect(text.plain.contains("You get this because "), "\(kind.name)")
      #expect(text.plain.contains("office"), "\(kind.name)")
      #expect(!(text.subject + text.plain).contains("!"), "\(kind.name)")
      #expect(text.subject.utf8.count <= 60, "\(kind.name)")
      let prose = text.plain.split(separator: "\n").filter { !$0.contains("://") }
      for sentence in prose.flatMap({ $0.split(separator: ". ") }) {
        #expect(sentence.split(separator: " ").count <= 24, "\(kind.name): \(sentence)")
      }
    }
  }

  @Test func `the HTML fetches, counts and decorates nothing`() throws {
    for kind in try EveryLetter.kinds() {
      let html = try LetterText(EveryLetter.letter(kind), from: Larkfield.setting()).html
      for word in ["<img", "<script", "<link", "style", " src", "@import", "url("] {
        #expect(!html.contains(word), "\(kind.name): \(word)")
      }
      #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
    }
  }

  @Test func `the school's name means nothing in HTML`() throws {
    let setting = try Larkfield.setting("St Anne's <b>School</b> & \"Nursery\"")
    let html = LetterText(try EveryLetter.letter(.due), from: setting).html
    #expect(!html.contains("<b>"))
    #expect(html.contains("St Anne&#39;s &lt;b&gt;School&lt;/b&gt; &amp; &quot;Nursery&quot;"))
  }

  @Test func `a checkpoint can be read back out of its letter`() throws {
    let checkpoint = try EveryLetter.checkpoint()
    let kind = LetterKind.checkpoint(try #require(CheckpointText(checkpoint)))
    let text = try LetterText(EveryLetter.letter(kind), from: Larkfield.setting())
    #expect(WitnessMail.checkpoints(in: text.plain) == [Array(checkpoint.utf8)])
  }

  @Test func `the letters read as the snapshot shows`() throws {
    let setting = try Larkfield.setting()
    let texts = try EveryLetter.kinds().map { kind in
      let text = LetterText(try EveryLetter.letter(kind), from: setting)
      return "=== \(kind.name)\nSubject: \(text.subject)\n\n\(text.plain)"
    }
    let difference = try Snapshot(beside: #filePath).difference(
      of: texts.joined(separator: "\n"), from: "letters.txt")
    #expect(difference == nil)
    let html = LetterText(try EveryLetter.letter(.signIn), from: setting).html
    let other = try Snapshot(beside: #filePath).difference(of: html, from: "sign-in.html")
    #expect(other == nil)
  }

  @Test func `a name with a line break cannot stand in a letter`() {
    #expect(throws: LetterFault.unfitSchool) { try Larkfield.setting("Larkfield\r\nBcc: x") }
  }
}
