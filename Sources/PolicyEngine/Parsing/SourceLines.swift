/// The lines of a policy file, checked for size and encoding.
struct SourceLines {
  /// The text without a byte order mark, with line ends as they were.
  var text: String
  /// The lines without their ends.
  var lines: [Substring]

  /// Decodes a file.
  ///
  /// - Throws: `InvalidPolicy` with `file.too-large`, `file.not-utf8` or `file.binary`.
  init(
    bytes: some Collection<UInt8>, file: SourcePosition.File = .policy
  ) throws(InvalidPolicy) {
    let top = SourcePosition(line: 1, column: 1, in: file)
    guard bytes.count <= SourceLimits.fileBytes else {
      throw InvalidPolicy(diagnostics: [
        Diagnostic(
          "file.too-large",
          "The file has \(bytes.count / 1_048_576) MB; a policy may have at most "
            + "\(SourceLimits.fileBytes / 1_048_576).",
          help: "Is it the policy? Pictures do not belong in it.", at: top)
      ])
    }
    guard !bytes.contains(0) else {
      throw InvalidPolicy(diagnostics: [
        Diagnostic(
          "file.binary", "The file is not text.",
          help: "Policies are Markdown files; turn a document into one with “policy import”.",
          at: top)
      ])
    }
    guard let decoded = String(validating: bytes, as: UTF8.self) else {
      throw InvalidPolicy(diagnostics: [
        Diagnostic(
          "file.not-utf8", "The file holds bytes that are not UTF-8 text.",
          help: "Save it as UTF-8.", at: Self.firstFault(in: Array(bytes), of: file))
      ])
    }
    self.init(decoded)
    guard lines.count <= SourceLimits.lines else {
      throw InvalidPolicy(diagnostics: [
        Diagnostic(
          "file.too-many-lines", "The file has more than \(SourceLimits.lines) lines.",
          help: "Is it the policy?",
          at: SourcePosition(line: SourceLimits.lines, column: 1, in: file))
      ])
    }
  }

  /// Cuts text at line feeds, carriage returns, and pairs of them (CommonMark 0.31 section 2.1);
  /// stops at one line more than a policy may have.
  private init(_ text: String) {
    let body =
      text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    self.text = body
    var lines: [Substring] = []
    let view = body.utf8
    var start = view.startIndex
    var place = start
    while place < view.endIndex, lines.count < SourceLimits.lines {
      let byte = view[place]
      let end = place
      view.formIndex(after: &place)
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
      lines.append(body[start..<end])
      if byte == UInt8(ascii: "\r"), place < view.endIndex, view[place] == UInt8(ascii: "\n") {
        view.formIndex(after: &place)
      }
      start = place
    }
    lines.append(body[start...])
    self.lines = lines
  }

  private static func firstFault(
    in bytes: [UInt8], of file: SourcePosition.File
  ) -> SourcePosition {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var place = SourcePosition(line: 1, column: 1, in: file)
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      place.column += 1
      if scalar == "\n" { (place.line, place.column) = (place.line + 1, 1) }
    }
    return place
  }
}
