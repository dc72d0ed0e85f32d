extension PolicyComparison {
  /// Writes the comparison as `policy diff --json` and the JSON API give it.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("empty", isEmpty)
      writer.member("changesDecisions", changesDecisions)
      writer.member("affected", affected)
      writer.member("affectedPeople", affectedPeople)
      writer.member("changes", changes) { $1.write(members: &$0) }
      writer.member("rules", rules) { writer, rule in
        writer.member("kind", rule.kind.rawValue)
        writer.member("subject", rule.subject)
        writer.member("paragraphs", rule.paragraphs)
        writer.member("sentence", rule.sentence)
      }
      writer.member("paragraphs", paragraphs) { $1.write(members: &$0) }
      writer.member("unchecked", unchecked)
    }
  }
}

extension AnswerChange {
  fileprivate func write(members writer: inout JSONWriter) {
    writer.member("kind", kind.rawValue)
    writer.member("sentence", sentence)
    writer.member("who", who)
    writer.member("people", people)
    writer.member("situation", situation)
    writer.key("facts")
    writer.object { writer in
      for (fact, values) in facts.sorted(by: { $0.key < $1.key }) { writer.member(fact, values) }
    }
    for (name, side) in [("before", before), ("after", after)] {
      writer.key(name)
      writer.object { writer in
        writer.member("verdict", side.verdict?.name)
        writer.member("answer", side.word?.rawValue)
        writer.member("text", side.text)
        writer.member("paragraphs", side.paragraphs)
      }
    }
  }
}

extension ParagraphChange {
  fileprivate func write(members writer: inout JSONWriter) {
    writer.member("kind", kind.rawValue)
    writer.member("id", id)
    writer.member("oldLabel", oldLabel)
    writer.member("newLabel", newLabel)
    writer.member("renumbered", isRenumbered)
    writer.member("reworded", isReworded)
    writer.member("changesNorms", changesNorms)
    writer.member("changesAnswers", changesAnswers)
    writer.member("textWithoutDecisions", isTextWithoutDecisions)
    writer.member("decisionsWithoutText", isDecisionsWithoutText)
    writer.member("sentence", sentence)
  }
}
