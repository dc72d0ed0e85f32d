internal import PolicyEngine
internal import Views

/// Makes the page on which a question is asked.
struct AskPages {
  let policy: PublishedPolicy

  /// The empty page.
  func page(typed: String = "", errors: [FieldError] = []) -> AskPage {
    AskPage(
      frame: policy.frame, typed: typed, errors: errors, examples: examples, groups: groups)
  }

  /// Acts under the heading of the section whose paragraphs first speak about them.
  private var groups: [AskPage.Group] {
    let document = policy.document
    let facts = document.facts
    let sectionOfParagraph = Dictionary(
      document.paragraphs.map { ($0.id, $0.section) }, uniquingKeysWith: { first, _ in first })
    var acts: [Int: [Int]] = [:]
    for act in facts.acts.indices {
      let first = document.norms.first { $0.acts.contains(act) }
      let section = first.flatMap { sectionOfParagraph[$0.paragraph] } ?? -1
      acts[section, default: []].append(act)
    }
    return acts.sorted { $0.key < $1.key }.map { section, members in
      AskPage.Group(
        section < 0 ? "Other questions" : document.sections[section].heading,
        acts: members.map { act in
          AskPage.Link(
            facts.acts[act].text.capitalisedStart,
            Paths.answer(facts: [FactChoice(facts[facts.act].name, facts.acts[act].name)]))
        })
    }
  }

  /// Questions as people ask them: the policy's own tests, the first of each of a few acts.
  private var examples: [AskPage.Link] {
    let document = policy.document
    var seen: Set<Int> = []
    var links: [AskPage.Link] = []
    let wording = policy.wording
    for test in document.tests where links.count < 4 && isEveryday(test) {
      guard let act = test.ask[document.facts.act], seen.insert(act).inserted else { continue }
      let choices = test.ask.named(in: document.facts).sorted { $0.key < $1.key }
      links.append(
        AskPage.Link(
          wording.question(test.ask),
          Paths.answer(facts: choices.map { FactChoice($0.key, $0.value) })))
    }
    return links
  }
}

extension AskPages {
  /// A question that says what, with whom and through what, and no more.
  private func isEveryday(_ test: PolicyTest) -> Bool {
    let facts = policy.document.facts
    let named = ["with", "via"].compactMap(facts.index)
    return Set(test.ask.known) == Set(named + [facts.act]) && named.count == 2
  }
}

extension String {
  /// The text as the beginning of a line.
  var capitalisedStart: String { prefix(1).uppercased() + dropFirst() }
}
