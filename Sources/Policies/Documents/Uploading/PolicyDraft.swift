package import Essentials
package import PolicyEngine

/// A text on its way to being a version: whatever a school brings in becomes a policy file, with an
/// account of what happened to it.
///
/// A policy file stays byte for byte as it is. Any other document keeps its words; the meaning of
/// the model policy is put onto them where they say the same, and what nobody took is left for the
/// checker to find.
package struct PolicyDraft: Sendable {
  /// Where a text comes from.
  package enum Source: Sendable {
    /// The model policy that comes with the program.
    case model
    /// A text that was pasted.
    case pasted(String)
    /// A file with its name, as far as it is known; its content decides what it is.
    case file([UInt8], name: String?)
  }

  /// The bytes of the policy file.
  package let bytes: [UInt8]
  /// What happened on the way, in sentences; empty for a text that was taken as it is.
  package let account: [String]

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - model: The model policy, whose meaning other documents take over.
  ///   - textLayer: Yields the text layer of a PDF.
  /// - Throws: `Refusal` that says what is wrong with the text and what to do.
  package init(
    _ source: Source, model: [UInt8], textLayer: PolicyImporter.TextLayer? = nil
  ) throws(Refusal) {
    let importer = PolicyImporter(textLayer: textLayer)
    do {
      switch source {
      case .model:
        (bytes, account) = (model, [])
      case .pasted(let text):
        let sent = Array(text.utf8)
        (bytes, account) = try Self.draft(sent, model) { () throws(ImportRefusal) in
          try importer.paste(text)
        }
      case .file(let sent, let name):
        (bytes, account) = try Self.draft(sent, model) { () throws(ImportRefusal) in
          try importer.read(sent, named: name)
        }
      }
    } catch let refusal as Refusal {
      throw refusal
    } catch let refusal as ImportRefusal {
      throw Refusal(refusal.code, refusal.message)
    } catch {
      throw Refusal("import.failed", "The text cannot be read. Paste it instead of the file.")
    }
  }

  private static func draft(
    _ sent: [UInt8], _ model: [UInt8], importing: () throws(ImportRefusal) -> ImportedPolicy
  ) throws -> (bytes: [UInt8], account: [String]) {
    if isPolicyFile(sent) {
      let document = try CheckedText.read(sent)
      if !document.norms.isEmpty { return (sent, []) }
      return try adopting(model, document, [])
    }
    let policy = try importing()
    let document = try CheckedText.read(Array(policy.markdown().utf8))
    return try adopting(model, document, ImportWords(policy).sentences)
  }

  private static func adopting(
    _ model: [UInt8], _ document: PolicyDocument, _ before: [String]
  ) throws -> (bytes: [UInt8], account: [String]) {
    let adoption = PolicyAdopter().adopt(
      model: try CheckedText.read(model), imported: document)
    return (Array(adoption.markdown.utf8), before + AdoptionWords(adoption).sentences)
  }

  /// Front matter or a block of norms: somebody wrote it as a policy file, and is told of its errors
  /// as such.
  private static func isPolicyFile(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline)
    let first = lines.first { line in line.contains { !$0.isWhitespace } }
    return first.map { $0.hasSuffix("---") && $0.count <= 4 } == true
      || lines.contains { $0.hasPrefix("```norms") }
  }
}
