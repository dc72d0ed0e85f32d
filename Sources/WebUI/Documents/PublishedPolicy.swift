package import PolicyEngine

internal import Essentials
internal import Views

/// The policy that the pages rest on, with everything that is worked out from it once.
package struct PublishedPolicy: Sendable {
  /// The policy's text and meaning.
  package let document: PolicyDocument
  /// Answers from it.
  package let adviser: Adviser
  let readBack: ReadBack
  let wording: AnswerWording
  let names: ParagraphNames
  let frame: Frame
  package let plainWords: PlainWordsAdviser

  /// Prepares a policy for a school's pages.
  ///
  /// `origin`: where the site is reached from outside, such as `https://policy.larkfield.example`;
  /// `vocabulary`: how people type.
  package init(
    _ document: PolicyDocument, school: String, origin: String?,
    vocabulary: PlainWordsVocabulary = .none
  ) {
    self.document = document
    adviser = Adviser(document)
    readBack = ReadBack(document)
    wording = AnswerWording(document)
    names = ParagraphNames(document)
    plainWords = PlainWordsAdviser(adviser, vocabulary: vocabulary)
    frame = Frame(
      school: school,
      policy: PolicyStamp(
        title: document.metadata.title, version: document.metadata.version,
        inForceFrom: Self.words(document.metadata.inForceFrom)),
      origin: origin)
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
