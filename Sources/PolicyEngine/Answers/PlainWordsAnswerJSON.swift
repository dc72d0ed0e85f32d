extension PlainWordsAnswer {
  /// Writes the answer to a typed question: an answer, and what the words were taken to mean.
  ///
  /// A question about two acts has the stricter word; `further` has the other answers.
  public func write(to writer: inout JSONWriter, document: PolicyDocument) {
    let main = leading
    writer.object { writer in
      main.write(members: &writer, document: document, word: word)
      writer.member("question", understanding.question)
      writer.member("sentence", AnswerWording(document).sentence(main, to: understanding))
      writer.member(
        "notUnderstood", understanding.leftOver.map { String(understanding.question[$0]) })
      writer.member("toConfirm", understanding.readings.filter(\.needsConfirming)) {
        writer, reading in
        let fact = document.facts[reading.fact]
        writer.member("fact", fact.name)
        writer.member("value", fact.values[reading.value].name)
      }
      writer.member(
        "nearest", understanding.nearestActs.prefix(5).map { document.facts.acts[$0].name })
      writer.key("further")
      writer.array { writer in
        for other in rest { other.write(to: &writer, document: document) }
      }
    }
  }

  /// The answer that the word belongs to.
  public var leading: Answer {
    ([answer] + further).first { $0.word == word } ?? answer
  }

  /// The answers besides the leading one.
  public var rest: [Answer] {
    var others = [answer] + further
    if let place = others.firstIndex(where: { $0.word == word }) { others.remove(at: place) }
    return others
  }
}

extension PlainWordsAdviser {
  /// The answer to words that were understood already, with facts that the person has changed.
  ///
  /// A changed act is asked about alone; otherwise further acts in the words are answered too.
  public func answer(
    _ understanding: Understanding, told: PartialSituation, unsure: Set<Int>
  ) -> PlainWordsAnswer {
    let act = adviser.document.facts.act
    let isActChanged = told[act] != understanding.situation(in: adviser.document.facts)[act]
    let further = isActChanged ? [] : understanding.furtherActs
    return PlainWordsAnswer(
      understanding: understanding, answer: adviser.answer(to: told, unsure: unsure),
      further: further.map { other in
        var asked = told
        asked[act] = other
        return adviser.answer(to: asked, unsure: unsure)
      })
  }
}
