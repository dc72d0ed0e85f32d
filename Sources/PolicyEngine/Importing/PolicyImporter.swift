/// Turns a school's policy, as it comes, into headings, paragraphs and an account of every line.
///
/// Reads plain text, Markdown, Word's `.docx`, the text layer of a PDF, and pasted text. The school's
/// words stay as they are: nothing is lost, nothing is invented, and what is set aside as furniture is
/// shown. What the wording suggests is only suggested.
public struct PolicyImporter: Sendable {
  /// Yields the text layer of a PDF; page breaks are form feeds.
  ///
  /// Reading PDF files takes a program of its own in a limited process, which is no business of this
  /// library.
  public typealias TextLayer = @Sendable ([UInt8]) throws -> String

  /// How large a source may be.
  public let limits: ImportLimits
  private let textLayer: TextLayer?

  /// An importer; without `textLayer`, PDF files are refused.
  public init(limits: ImportLimits = ImportLimits(), textLayer: TextLayer? = nil) {
    self.limits = limits
    self.textLayer = textLayer
  }

  /// Imports a file.
  ///
  /// The content decides what it is, then `format`, then the ending of `name`; anything else is
  /// plain text.
  ///
  /// - Throws: `ImportRefusal` when the file is too large, holds no text, or cannot be opened.
  public func read(
    _ bytes: [UInt8], named name: String? = nil, format: SourceFormat? = nil
  ) throws(ImportRefusal) -> ImportedPolicy {
    guard bytes.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    guard !bytes.isEmpty else { throw .empty }
    let recognised = try SourceFormat.recognised(in: bytes)
    var named: SourceFormat?
    if recognised == nil, format == nil, let name { named = try SourceFormat.named(name) }
    switch recognised ?? format ?? named ?? .text {
    case .pdf: return try readPDF(bytes, isPDF: recognised == .pdf)
    case .word:
      let document = try WordDocument.lines(of: bytes, limits: limits)
      return arrange(document.lines, .word, notices: document.notices)
    case .markdown: return try readText(SourceText.scalars(of: bytes), .markdown)
    case .text: return try readText(SourceText.scalars(of: bytes), nil)
    }
  }

  /// Imports pasted text.
  ///
  /// - Throws: `ImportRefusal` when it is too long or empty.
  public func paste(_ text: String) throws(ImportRefusal) -> ImportedPolicy {
    guard text.utf8.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    return try readText(SourceText.withoutNull(Array(text.unicodeScalars)), nil)
  }

  private func readPDF(_ bytes: [UInt8], isPDF: Bool) throws(ImportRefusal) -> ImportedPolicy {
    guard isPDF else { throw .damaged(detail: "it is called a PDF and is none") }
    guard let textLayer else { throw .noTextLayerReader }
    let text: String
    do { text = try textLayer(bytes) } catch { throw .textLayerFailed }
    guard text.utf8.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    let scalars = SourceText.withoutNull(Array(text.unicodeScalars))
    // A scan may carry a stamp or a page number; a policy has more than that.
    guard scalars.count(where: \.isLetter) >= 20 else { throw .scanned }
    return try readText(scalars, .pdf)
  }

  private func readText(
    _ scalars: [Unicode.Scalar], _ format: SourceFormat?
  ) throws(ImportRefusal) -> ImportedPolicy {
    let lines = try LineSplitter.lines(of: scalars, limit: limits.lines)
    guard lines.contains(where: { !$0.isBlank }) else { throw .empty }
    let isMarkdown = format == .markdown || format == nil && MarkdownLines.look(like: lines)
    if isMarkdown { return arrange(MarkdownLines.read(lines), .markdown) }
    return arrange(MarkdownLines.underlinedText(QuotedMail.unquoted(lines)), format ?? .text)
  }

  private func arrange(
    _ source: [ImportLine], _ format: SourceFormat, notices: [ImportNotice] = []
  ) -> ImportedPolicy {
    var arranger = SourceArranger(source, format: format, notices: notices)
    return arranger.arrange()
  }
}
