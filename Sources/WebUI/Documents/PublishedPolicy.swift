package import Essentials
internal import HTTPSupport
package import PolicyEngine
package import Views

/// The policy that the pages rest on, with everything that is worked out from it once.
package struct PublishedPolicy: Sendable {
  /// The policy's text and meaning.
  package let document: PolicyDocument
  /// Answers from it.
  package let adviser: Adviser
  let readBack: ReadBack
  let wording: AnswerWording
  let names: ParagraphNames
  /// What stands around every page.
  package private(set) var frame: Frame
  /// Answers to what people type.
  package let plainWords: PlainWordsAdviser
  private let checked: CheckOnDemand

  /// Prepares a policy for a school's pages.
  ///
  /// `origin`: where the site is reached from outside, such as `https://policy.larkfield.example`;
  /// `vocabulary`: how people type; `inForceFrom`: the day that the school decided, where the text names another.
  package init(
    _ document: PolicyDocument, school: String, origin: String?,
    vocabulary: PlainWordsVocabulary = .none, inForceFrom: CivilDate? = nil,
    offersSignIn: Bool = false
  ) {
    self.document = document
    let adviser = Adviser(document)
    self.adviser = adviser
    checked = CheckOnDemand {
      PolicyChecker(document, compiled: adviser.compiled).check()
    }
    readBack = ReadBack(document)
    wording = AnswerWording(document)
    names = ParagraphNames(document)
    plainWords = PlainWordsAdviser(adviser, vocabulary: vocabulary)
    frame = Frame(
      school: school,
      policy: PolicyStamp(
        title: document.metadata.title, version: document.metadata.version,
        inForceFrom: inForceFrom?.words ?? Self.words(document.metadata.inForceFrom)),
      origin: origin, offersSignIn: offersSignIn)
  }

  /// The same policy with pages for one reader, which nobody else may be shown.
  package func framed(_ frame: Frame) -> PublishedPolicy {
    var personal = self
    personal.frame = frame
    return personal
  }

  /// What the checker finds, looked for once.
  package var check: PolicyCheck { checked.value }

  /// Answers with a page that is made when it is first wanted: kept for the public, made anew for a reader.
  func showing(_ make: @escaping @Sendable () -> [UInt8]) -> Route.Handler {
    let type = "text/html; charset=utf-8"
    guard frame.reader == nil else {
      return { request, _ in FreshResponse.page(make(), to: request) }
    }
    let prepared = ResponseOnDemand(type: type, make: make)
    return { request, _ in prepared.response(to: request) }
  }

  /// A date as people read it; a text that is no date as it is.
  static func words(_ date: String?) -> String? {
    date.map { CivilDate($0)?.words ?? $0 }
  }

  /// The chip of a paragraph.
  func mark(_ label: String) -> ParagraphMark {
    let paragraph = document.paragraph(label)
    return ParagraphMark(label, isPrinted: !(paragraph?.isUnnumbered ?? false))
  }

  /// The chips of paragraphs.
  func marks(_ labels: [String]) -> [ParagraphMark] { labels.map(mark) }
}
