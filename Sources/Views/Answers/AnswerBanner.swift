/// The answer, first and largest: its word, its shape, its colour and one sentence.
package struct AnswerBanner: Illustrated {
  let word: AnswerWord
  let lead: String
  let sentence: String
  let isProvisional: Bool

  /// A provisional banner says how to act until what is not known becomes known; `lead` stands in
  /// place of the word where the word would answer another question than was asked.
  package init(
    _ word: AnswerWord, lead: String? = nil, sentence: String, isProvisional: Bool = false
  ) {
    self.word = word
    self.lead = lead ?? word.words
    self.sentence = sentence
    self.isProvisional = isProvisional
  }

  package var html: HTML {
    """
    <div class="answer answer--\(word.name)\(if: isProvisional, " answer--provisional")">
    \(if: isProvisional, "<p class=\"answer__until\">Until you know, treat it as</p>\n")\
    <p class="answer__word">\(AnswerShape(word: word).html) \(lead)</p>
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
    "not required": AnswerBanner(
      .yes, lead: "Not required",
      sentence: "The policy does not require it. You may use a device of your own."),
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
