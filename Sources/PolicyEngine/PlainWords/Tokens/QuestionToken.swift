/// One word or number of a typed question.
struct QuestionToken: Sendable, Hashable {
  /// The word in lower case without apostrophes; abbreviations of chat are written out.
  var text: String
  /// What its inflected forms have in common.
  var stem: String
  /// Where it stands in the question.
  var range: Range<String.Index>
  /// The number that it is.
  var number: Int?
  /// Whether a full stop, question mark, exclamation mark or line break stands before it.
  var startsSentence: Bool

  /// Whether it may stand between the words of a phrase without changing it ("add **the** child").
  var isGlue: Bool { GeneralEnglish.glue.contains(text) }

  /// Whether it says nothing by itself.
  var isStopWord: Bool { GeneralEnglish.stopWords.contains(text) }
}
