/// Says changes in sentences, in the words of both versions.
struct ChangeWording {
  let old: PolicyVersion
  let new: PolicyVersion
  let joined: JoinedFacts
  let wording: Wording
  let oldWording: Wording
  let newNames: ParagraphNames
  let oldNames: ParagraphNames

  init(old: PolicyVersion, new: PolicyVersion, joined: JoinedFacts) {
    var both = new.document
    both.facts = joined.facts
    wording = Wording(both)
    var before = both
    before.metadata = old.document.metadata
    oldWording = Wording(before)
    oldNames = ParagraphNames(old.document)
    newNames = ParagraphNames(new.document)
    self.old = old
    self.new = new
    self.joined = joined
  }

  /// A change in words.
  ///
  /// - Parameter acts: The acts that it is about; nil where it is the same with most of them.
  func change(_ boxed: BoxedChange, acts: ValueSet?) -> AnswerChange {
    var box = boxed.box
    if let acts { box.limits[joined.facts.act] = acts }
    let (before, after) = sides(of: boxed, in: box)
    let situation =
      acts == nil ? wording.phrases(box).listed : wording.doing(box)
    let who = wording.askers(box)
    return AnswerChange(
      kind: boxed.kind, circumstances: box, facts: box.named(in: joined.facts), who: who,
      people: people(box), situation: situation, before: before, after: after,
      sentence: sentence(
        case: acts == nil ? who + wording.phrases(box).afterVerb : wording.asker(box),
        before, after))
  }

  private func people(_ box: Circumstances) -> [String] {
    let who = joined.facts[joined.facts.who]
    let all = ValueSet.full(who.values.count)
      .intersection(box.limits[joined.facts.who] ?? .full(who.values.count))
    let removed = joined.removed[joined.facts.who] ?? ValueSet()
    return all.indices.filter { !removed.contains($0) }.map { who.values[$0].name }
  }

  private func sentence(
    case text: String, _ before: AnswerChange.Side, _ after: AnswerChange.Side
  ) -> String {
    let old = before.text + cited(before, oldNames)
    let new = after.text + cited(after, newNames)
    if before.text.isEmpty { return "\(text): now, \(new).".sentenceStart }
    if after.text.isEmpty { return "\(text): no longer, \(old).".sentenceStart }
    return "\(text): before, \(old); now, \(new).".sentenceStart
  }

  private func cited(_ side: AnswerChange.Side, _ names: ParagraphNames) -> String {
    side.paragraphs.isEmpty ? "" : " (\(names.paragraphs(side.paragraphs)))"
  }
}
