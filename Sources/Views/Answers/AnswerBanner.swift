/// The answer, first and largest: its word, its shape, its colour and one sentence.
package struct AnswerBanner: Illustrated {
  let word: AnswerWord
  let sentence: String
  let isProvisional: Bool

  /// A provisional banner says how to act until what is not known becomes known.
  package init(_ word: AnswerWord, sentence: String, isProvisional: Bool = false) {
    self.word = word
    self.sentence = sentence
    self.isProvisional = isProvisional
  }

  package var html: HTML {
    """
    <div class="answer answer--\(word.name)\(if: isProvisional, " answer--provisional")">
    \(if: isProvisional, "<p class=\"answer__until\">Until you know, treat it as</p>\n")\
    <p class="answer__word">\(AnswerShape(word: word).html) \(word.words)</p>
    <p class="answer__sentence">\(sentence)</p>
    </div>

    """
  }

  package static let examples: KeyValuePairs = [
    "no": AnswerBanner(
      .no, sentence: "Staff do not connect with pupils on any social medium."),
    "advised against": AnswerBanner(
      .advisedAgainst, sentence: "Contact with former pupils is advised against."),
    "yes": AnswerBanner(
      .yes, sentence: "You may write to a parent from your school e-mail address."),
    "yes, if": AnswerBanner(
      .yesWithConditions,
      sentence: "You may publish the photograph if the parents and the school have agreed."),
    "ask first": AnswerBanner(
      .askFirst, sentence: "Mrs Adeyemi, the head teacher, decides before you open the account."),
    "report now": AnswerBanner(
      .reportNow, sentence: "Tell Mrs Adeyemi, the head teacher, as soon as you have noticed it."),
    "silent": AnswerBanner(
      .policySilent, sentence: "Nothing in the policy speaks about this. Ask the head teacher."),
    "provisional": AnswerBanner(
      .no, sentence: "It could also be “Yes, if” once you know who is in the picture.",
      isProvisional: true),
  ]
}
