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
      let section = first.flatMap { sectionOfParagraph[$0.paragraph] } ?? .max
      acts[section, default: []].append(act)
    }
    return acts.sorted { $0.key < $1.key }.map { section, members in
      AskPage.Group(
        section == .max ? "Other questions" : document.sections[section].heading,
        acts: members.map { act in
          AskPage.Link(
            facts.acts[act].text.capitalisedStart,
            Paths.answer(facts: [FactChoice(facts[facts.act].name, facts.acts[act].name)]))
        })
    }
  }

  /// Questions as people ask them: of the policy's own tests the first everyday one of each of the
  /// acts that most norms speak about.
  private var examples: [AskPage.Link] {
    let document = policy.document
    var firsts: [Int: PolicyTest] = [:]
    for test in document.tests where isEveryday(test) {
      guard let act = test.ask[document.facts.act], firsts[act] == nil else { continue }
      firsts[act] = test
    }
    let spoken = firsts.keys.map { act in
      (act: act, norms: document.norms.count { $0.acts.contains(act) })
    }
    let most = spoken.sorted { ($1.norms, $0.act) < ($0.norms, $1.act) }.prefix(4)
    return most.compactMap { firsts[$0.act] }.map { test in
      let choices = test.ask.named(in: document.facts).sorted { $0.key < $1.key }
      return AskPage.Link(
        policy.wording.question(test.ask),
        Paths.answer(facts: choices.map { FactChoice($0.key, $0.value) }))
    }
  }
}

extension AskPages {
  /// A question that says what, through what, and with whom or of whom, and no more.
  private func isEveryday(_ test: PolicyTest) -> Bool {
    let facts = policy.document.facts
    return [["with", "via"], ["image-of", "via"]].contains { names in
      let named = names.compactMap(facts.index)
      return Set(test.ask.known) == Set(named + [facts.act]) && named.count == names.count
    }
  }
}

extension String {
  /// The text as the beginning of a line.
  package var capitalisedStart: String { prefix(1).uppercased() + dropFirst() }
}
