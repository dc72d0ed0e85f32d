package import Essentials

extension KeyFile {
  /// What is written to disk.
  package var text: Redacted<String> {
    let lines =
      data.map { Self.line("data", $0.id, $0.secret) }
      + index.map { Self.line("index", $0.id, $0.secret) }
    return Redacted(([Self.title] + Self.warning + lines + [Self.end]).map { $0 + "\n" }.joined())
  }

  /// Reads what `text` writes; lines that begin with `#` may be added, nothing else.
  ///
  /// Throws with the line that is wrong, and never with what stands there.
  package init(text: String) throws(KeyFileFault) {
    // By scalar: a carriage return and a line feed are one character, and would hide the line
    // break.
    let scalars = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = scalars.map { Substring($0) }
    guard lines.first.map(String.init) == Self.title else {
      throw KeyFileFault(line: 1, .noKeyFile)
    }
    let own = lines.filter { !$0.hasPrefix("#") }.suffix(2).map(String.init)
    guard own == [Self.end, ""], lines.last?.isEmpty == true, lines.count <= 1000 else {
      throw KeyFileFault(line: lines.count, .endsTooSoon)
    }
    let last = lines.lastIndex { $0 == Self.end }
    var (data, index): ([DataKey], [IndexKey]) = ([], [])
    for (number, line) in lines.enumerated().dropFirst() where !line.hasPrefix("#") {
      if number == last { break }
      let (kind, key) = try Self.key(line, number: number + 1)
      if kind == "data" { data.append(DataKey(key)) } else { index.append(IndexKey(key)) }
      guard Set(data.map(\.id) + index.map(\.id)).count == data.count + index.count else {
        throw KeyFileFault(line: number + 1, .keyTwice)
      }
    }
    guard let newest = data.popLast(), !index.isEmpty else {
      throw KeyFileFault(line: lines.count + 1, .keyMissing)
    }
    self.init(data: data, newestData: newest, index: index)
  }

  private static func line(
    _ kind: String, _ id: KeyIdentifier, _ secret: SecretBytes
  ) -> String {
    var open = secret.revealed()
    defer { wipe(&open) }
    return "\(kind) \(id) \(Base64.url.encode(open))"
  }

  private static func key(
    _ line: Substring, number: Int
  ) throws(KeyFileFault) -> (kind: Substring, key: SecretBytes) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, ["data", "index"].contains(words[0]),
      var bytes = Base64.url.decode(words[2]), bytes.count == 32
    else { throw KeyFileFault(line: number, .noKey) }
    let key = SecretBytes(taking: &bytes)
    guard KeyIdentifier(of: key).description == words[1] else {
      throw KeyFileFault(line: number, .keyAltered)
    }
    return (words[0], key)
  }

  private static let title = "chaperone keys 1"
  private static let end = "end"
  private static let warning = [
    "# Whoever has this file and the database can read what is in it. Keep it apart from the",
    "# database and its backups, and keep a copy: without it the sealed columns are lost.",
    "# Newest keys last.",
  ]
}

/// What is wrong with a key file, for the operator.
package struct KeyFileFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What can be wrong.
  package enum Reason: String, Sendable, CaseIterable {
    /// It does not begin as a key file does.
    case noKeyFile = "this is not a key file of this version"
    /// The end is missing.
    case endsTooSoon = "the file does not close with the line \"end\"; part of it may be missing"
    /// A line is neither key nor remark.
    case noKey = "this line is neither a key nor a remark"
    /// A key does not fit its name.
    case keyAltered = "this key is not the one that its name says; it was copied wrongly"
    /// A key stands there before.
    case keyTwice = "this key stands in the file already"
    /// There is no key of one kind.
    case keyMissing = "the file needs at least one data key and one index key"
  }

  /// The line, counted from 1.
  package let line: Int
  /// What is wrong.
  package let reason: Reason

  init(line: Int, _ reason: Reason) {
    self.line = line
    self.reason = reason
  }

  /// For the operator to read.
  package var description: String { "Key file, line \(line): \(reason.rawValue)." }
}
