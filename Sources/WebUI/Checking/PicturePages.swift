internal import PolicyEngine
internal import Views

/// Makes the picture of the policy: acts, each with audiences across and channels down.
struct PicturePages {
  let policy: PublishedPolicy
  private var facts: FactSet { policy.document.facts }

  init(policy: PublishedPolicy) { self.policy = policy }

  /// The picture for one kind of person; nil where the policy knows no such person.
  func page(for name: String?) -> PicturePage? {
    let people = facts[facts.who]
    guard let who = name.map(people.valueIndex) ?? (people.assumed ?? 0) else { return nil }
    guard let across = axis("with", besides: nil), let down = axis("via", besides: across) else {
      return PicturePage(
        frame: policy.frame, bearer: people.values[who].text, audiences: [], acts: [])
    }
    let acts = facts.acts.indices.filter { act in
      let looked = policy.adviser.compiled.tables[act].ruling.facts
      return looked.contains(across) && looked.contains(down)
    }
    return PicturePage(
      frame: policy.frame, bearer: people.values[who].text,
      otherBearers: people.values.enumerated().filter { $0.offset != who }.map {
        AskPage.Link($0.element.text, Paths.picture(for: $0.element.name))
      },
      audiences: facts[across].values.map(\.text),
      acts: acts.map { drawn($0, who: who, across: across, down: down) })
  }

  /// The fact of that name, or else the one that most acts look at.
  private func axis(_ name: String, besides other: Int?) -> Int? {
    if let fact = facts.index(of: name), fact != other { return fact }
    var uses: [Int: Int] = [:]
    for table in policy.adviser.compiled.tables {
      for fact in table.ruling.facts where fact != facts.who && fact != other {
        uses[fact, default: 0] += 1
      }
    }
    return uses.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private func drawn(_ act: Int, who: Int, across: Int, down: Int) -> PicturePage.Act {
    let classes = policy.adviser.compiled.tables[act].ruling.classes.first { $0.fact == down }
    let rows = classes?.members ?? facts[down].values.indices.map { [$0] }
    return PicturePage.Act(
      facts.acts[act].text.capitalisedStart,
      rows: rows.map { members in
        PicturePage.Row(
          channel(members, of: down),
          cells: facts[across].values.indices.map { audience in
            cell(act, who: who, [across: audience, down: members.first ?? 0])
          })
      })
  }

  /// Channels that come to the same share a row.
  private func channel(_ members: [Int], of fact: Int) -> String {
    let texts = members.map { facts[fact].values[$0].text }
    // The labels stand beside squares of one size: two lines are all that fits.
    return texts.count == 1 ? texts[0] : "\(texts[0]) and \(texts.count - 1) more"
  }

  private func cell(_ act: Int, who: Int, _ given: [Int: Int]) -> PicturePage.Cell {
    var told = PartialSituation(count: facts.count)
    told[facts.act] = act
    told[facts.who] = who
    for (fact, value) in given { told[fact] = value }
    let answer = policy.adviser.answer(to: told)
    return PicturePage.Cell(
      AnswerWords.shown(answer.word), varies: answer.possibleVerdicts.count > 1)
  }
}
