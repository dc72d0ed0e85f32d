/// Policy-like text by chance: pieces of Markdown and blocks, put together carelessly.
enum RandomText {
  private static let pieces = [
    "# Title", "## Section", "###   Deeper ", "**1.** One.", "**2)**  Two", "**[3a].** Three",
    "**22a.**", "text", "more text ", "two  ", " - a", "  - b", "- c", "* d", "1. e", "   2. f",
    "{#a}", "text {#b .unnumbered}", "end. {#c}", "- item {#d}", "| a | b |", "|---|---|", "```",
    "~~~", "```norms", "```facts", "do: [post] # comment ", "- { id: n, may: post }",
    "- id: m # why",
    "  may: post", "> quoted", "a\\", "`code`  ", "**bold**", "* * *", "", "", " ", "\t", "---",
    "policy: small", "    deep", "**4.** x {#e}", "<b>", "[x](https://example.org)", "```tests",
  ]

  static func text(_ dice: inout Dice) -> String {
    var lines: [String] = []
    if dice.happens(in100: 20) { lines += ["---", "policy: a ", "---"] }
    for _ in 0..<dice.number(1...25) {
      lines.append(pieces[dice.number(0...(pieces.count - 1))])
      if lines.last?.hasPrefix("```") == true, dice.happens(in100: 80) {
        if lines.last == "```norms" { lines.append("- { id: n\(dice.number(0...9)), may: any }  ") }
        if lines.last == "```facts" { lines += ["do: [post, keep]  # both", ""] }
        lines.append("```")
      }
    }
    return lines.joined(separator: dice.happens(in100: 10) ? "\r\n" : "\n")
  }
}
