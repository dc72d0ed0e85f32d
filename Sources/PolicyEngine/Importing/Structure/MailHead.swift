/// What a message brings along when its text is pasted: "From:", "To:", "Subject:" and so on.
enum MailHead {
  private static let names: Set<String> = [
    "from", "to", "cc", "bcc", "sent", "date", "subject", "reply-to", "importance", "attachments",
    "sensitivity",
  ]

  /// Blocks of at least three such lines that say who wrote.
  static func find(in lines: [ImportLine], furniture: [Int: String]) -> [Int] {
    var found: [Int] = []
    var block: [(index: Int, name: String)] = []
    func settle() {
      if block.count >= 3, block.contains(where: { $0.name == "from" }) {
        found += block.map(\.index)
      }
      block = []
    }
    for index in lines.indices where !lines[index].isBlank && furniture[index] == nil {
      if let name = name(lines[index]) { block.append((index, name)) } else { settle() }
    }
    settle()
    return found
  }

  private static func name(_ line: ImportLine) -> String? {
    guard line.hint == .none || line.hint == .likelyHeading,
      let colon = line.text.prefix(16).firstIndex(of: ":")
    else { return nil }
    let name = line.text[..<colon].filter { $0 != "*" }.singleSpaced.lowercased()
    return names.contains(name) ? name : nil
  }
}
