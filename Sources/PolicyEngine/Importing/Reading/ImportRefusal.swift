/// Why a source cannot be imported, with what the person can do about it.
///
/// Codes are stable and dotted; sentences may be reworded. A refusal never hides a part of the
/// document: either everything is accounted for or nothing is imported.
public enum ImportRefusal: Error, Sendable, Equatable {
  /// The file is larger than a policy can be.
  case tooLarge(limit: Int)
  /// The text has more lines than a policy can have.
  case tooManyLines(limit: Int)
  /// There is no text in it.
  case empty
  /// A kind of document that is not read: the old `.doc`, RTF, OpenDocument.
  case olderDocument
  /// A picture or another kind of file that holds no text.
  case notText
  /// A Word document that cannot be opened; `detail` names the part.
  case damaged(detail: String)
  /// A Word document that is protected by a password.
  case protected
  /// A packed document that unpacks to far more than it should.
  case unpacksTooFar
  /// A PDF without a text layer: a scan.
  case scanned
  /// PDF files cannot be read here, because no reader for the text layer was given.
  case noTextLayerReader
  /// The reader of the text layer failed.
  case textLayerFailed

  /// The stable name of this refusal.
  public var code: String {
    switch self {
    case .tooLarge: "import.too-large"
    case .tooManyLines: "import.too-many-lines"
    case .empty: "import.empty"
    case .olderDocument: "import.older-document"
    case .notText: "import.not-text"
    case .damaged: "import.damaged"
    case .protected: "import.protected"
    case .unpacksTooFar: "import.unpacks-too-far"
    case .scanned: "import.scanned"
    case .noTextLayerReader: "import.no-text-layer-reader"
    case .textLayerFailed: "import.text-layer-failed"
    }
  }

  /// A sentence that says what is wrong and what to do.
  public var message: String {
    switch self {
    case .tooLarge(let limit):
      "This file is larger than \(limit / 1_000_000) MB. Remove its pictures, or paste the text."
    case .tooManyLines(let limit):
      "This text has more than \(limit) lines. Import the policy alone, without its appendices."
    case .empty:
      "There is no text in this file. Choose the file that holds the policy, or paste the text."
    case .olderDocument:
      "This is an older kind of document. Save it as .docx or PDF, or paste the text."
    case .notText:
      "This file holds no text that can be read. Choose a .docx, .pdf, .txt or .md file."
    case .damaged(let detail):
      "This Word document cannot be opened (\(detail)). Save it again in Word, or paste the text."
    case .protected:
      "This document is protected by a password. Save a copy without one and choose that."
    case .unpacksTooFar:
      "This document unpacks to far more than a policy needs. Save it again, or paste the text."
    case .scanned:
      "This PDF is a scan: it holds pictures of pages and no text. Choose the Word file that it "
        + "was printed from, or type the text."
    case .noTextLayerReader:
      "PDF files cannot be read here. Save the policy as .docx or paste the text."
    case .textLayerFailed:
      "The text of this PDF cannot be read. Save the policy as .docx or paste the text."
    }
  }
}

extension ImportRefusal: CustomStringConvertible {
  /// The code and the sentence, as a log or a terminal shows them.
  public var description: String { "\(code): \(message)" }
}
