import Foundation
import Testing

@testable import PolicyEngine

@Suite struct PolicyFormatterTests {
  private func format(_ text: String) -> String { PolicyFormatter().format(text) }

  @Test func `pieces stand one empty line apart and the file ends in one line feed`() {
    let text = """
      ---
      policy: small

      ---
      # Title  


      ##   Section
      A note.
      **1.**   One.
      ```norms
      - id: a   # stays
        may: post

      ```
      **2.** Two.



      More.
      """
    #expect(
      format(text) == """
        ---
        policy: small
        ---

        # Title

        ## Section

        A note.

        **1.** One.

        ```norms
        - id: a   # stays
          may: post
        ```

        **2.** Two.

        More.

        """)
  }

  @Test func `labels have a full stop inside the stars and one space behind`() {
    #expect(format("**28)**\tNo.") == "**28.** No.\n")
    #expect(format("**[53a.]** No.") == "**[53a].** No.\n")
    #expect(format("**Appendix A.**") == "**Appendix A.**\n")
  }

  @Test func `an identifier goes to the end of its paragraph`() {
    #expect(format("**1.** One. {#a}\ntwo.\n\n- three") == "**1.** One.\ntwo.\n\n- three {#a}\n")
    #expect(format("**1.**\n{#a .unnumbered}\ntwo") == "**1.**\ntwo {#a .unnumbered}\n")
    #expect(format("**1.** {#a}") == "**1.** {#a}\n")
  }

  @Test func `an identifier that would not be found at the end stays`() {
    let text = "**1.** One. {#a}\n\n```\ncode\n```\n"
    #expect(format(text) == text)
  }

  @Test func `wrapping, comments, code and asked-for line breaks stay`() {
    let text = """
      **1.** One  
      two,
      three.

      ```
      code   

      - more   
      ```

      ```facts
      # Who may ask:
      who: [staff]     # all of them

      do:   { values: [a,  b] }
      ```

      """
    #expect(format(text) == text)
  }

  @Test func `a block whose spaces matter keeps them`() {
    let text = "```facts\ndo:\n  ask: |\n    two  \n    lines\n  values: [a]\n```\n"
    #expect(format(text) == text)
  }

  @Test func `a list that begins behind the margin moves to it`() {
    #expect(
      format("**1.** a\n\n  - b\n    c\n  - d\n\nafter") == "**1.** a\n\n- b\n  c\n- d\n\nafter\n")
  }

  @Test(arguments: ["---\npolicy: a", "```norms\n- id: a", "", "\u{0}"])
  func `what cannot be cut into pieces stays as it is`(text: String) {
    #expect(format(text) == text)
  }

  @Test func `ends of lines become line feeds`() {
    #expect(format("**1.** a\r\n\r\n**2.** b\r\rc") == "**1.** a\n\n**2.** b\n\nc\n")
  }

  @Test func `the policies of the project are tidy or become so without another meaning`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Policies")
    for file in try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil) where file.pathExtension == "md"
    {
      try expectSameMeaning(try String(contentsOf: file, encoding: .utf8))
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `whatever the text, tidying twice is tidying once and nothing means another thing`(
    seed: UInt64
  ) throws {
    var dice = Dice(seed: seed &* 7919)
    try expectSameMeaning(RandomText.text(&dice))
  }

  @Test func `a list that a moved list lays bare is moved as well`() throws {
    // Found by fuzzing.
    try expectSameMeaning(
      "'# T  \n\n\n**1)**  a   a {#a}# T  \n\n\n**2)**  a {\n  - b#a}\n   - b & \n # T  \n\n\n"
        + "**1)**  a   a {#a}# T  \n\n\n**2)**  a {\n  - b#a}\n   - b & \n  \n  \n   0  1. ")
  }

  private func expectSameMeaning(_ text: String) throws {
    let tidy = format(text)
    #expect(format(tidy) == tidy, "not idempotent: \(text.debugDescription)")
    let (before, after) = (Meaning(of: text), Meaning(of: tidy))
    #expect(before == after, "meaning changed: \(text.debugDescription)")
    #expect(comments(in: text) == comments(in: tidy))
  }

  private func comments(in text: String) -> [Substring] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      line.range(of: " # ").map {
        line[$0.upperBound...].prefix { $0 != "{" }.withoutTrailingSpaces
      }
    }
  }
}
