import PolicyEngine

/// Writes an answer for people: the answer first, then why, then what to do next.
struct AnswerText {
  let console: Console
  let document: PolicyDocument
  private var facts: FactSet { document.facts }
  private var wording: AnswerWording { AnswerWording(document) }

  init(console: Console, document: PolicyDocument) {
    self.console = console
    self.document = document
  }

  /// Writes the answer to a typed question.
  func write(_ answer: PlainWordsAnswer) {
    write(answer.leading, to: answer.understanding)
    let rest = answer.rest.filter { $0.word != .policySilent }
    if answer.understanding.isWeighed { otherMeanings(rest) } else { rest.forEach(alsoAsked) }
    let leftOver = answer.understanding.leftOver.map { "“\(answer.understanding.question[$0])”" }
    if !leftOver.isEmpty { console.say("Not understood: \(leftOver.joined(separator: ", "))") }
  }

  /// The answer about another act in the same words.
  private func alsoAsked(_ other: Answer) {
    console.say()
    console.say(console.heading("You also asked:") + " " + wording.question(other))
    write(other)
  }

  /// What else the words may mean, a line each.
  private func otherMeanings(_ answers: [Answer]) {
    section(
      "If you meant something else",
      answers.map {
        "\(wording.question($0)) \(word($0.word)). \(marks($0.cites))"
      })
  }

  /// Writes an answer to facts.
  func write(_ answer: Answer, to understanding: Understanding? = nil) {
    let lead =
      wording.isLeftOpen(answer, understanding)
      ? console.coloured("Not required", .green) : word(answer.word)
    console.say(lead + ". " + wording.sentence(answer, to: understanding))
    if !answer.isSettled, answer.told[facts.act] != nil {
      console.say("Until you know more, treat it so. It may turn out otherwise.")
    }
    for condition in answer.conditions {
      console.say("  • \(wording.condition(condition.provision)) \(marks(condition.cites))")
    }
    section(
      "You must",
      wording.instructions(answer.reports + answer.duties).map(instruction))
    let possible = wording.possibleInstructions([answer]).map(instruction)
    section(
      "It may be that you must",
      possible.isEmpty
        ? [] : possible + answer.unknownForDuties.map { "That depends: \(facts[$0].question)" })
    section("Why", answer.cites.compactMap(quotation))
    if !answer.also.isEmpty { console.say("See also: \(marks(answer.also))") }
    for conflict in answer.conflicts {
      console.say(
        "These paragraphs disagree: \(marks(conflict.stricter)) and \(marks(conflict.weaker)). "
          + "The stricter one is followed.")
    }
    section("Understood", understood(answer))
    if let next = answer.next, next.fact != facts.act {
      let choices = next.choices.map(\.text).joined(separator: " / ")
      console.say(console.heading("It would help to know:") + " \(facts[next.fact].question)")
      console.say("  \(choices)")
    }
  }

  private func instruction(_ instruction: Instruction) -> String {
    let time = instruction.within.map { ", \($0.words)" } ?? ""
    return "\(wording.instruction(instruction))\(time) \(marks(instruction.cites))"
  }

  private func word(_ word: AnswerWord) -> String {
    switch word {
    case .no: console.coloured("No", .red)
    case .advisedAgainst: console.coloured("Advised against", .yellow)
    case .yes: console.coloured("Yes", .green)
    case .yesWithConditions: console.coloured("Yes, if", .blue)
    case .askFirst: console.coloured("Ask first", .violet)
    case .reportNow: console.coloured("Report it now", .alarm)
    case .policySilent: console.coloured("The policy does not say", .dim)
    }
  }

  private func section(_ title: String, _ lines: [String]) {
    guard !lines.isEmpty else { return }
    console.say(console.heading(title))
    for line in lines { console.say("  \(line)") }
  }

  private func marks(_ labels: [String]) -> String {
    labels.map { label in
      document.paragraph(label)?.isUnnumbered == true ? "[¶\(label)]" : "¶\(label)"
    }.joined(separator: " ")
  }

  private func quotation(_ label: String) -> String? {
    guard let paragraph = document.paragraph(label) else { return nil }
    let text = paragraph.text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return "\(marks([label]))  \(text)"
  }

  private func understood(_ answer: Answer) -> [String] {
    answer.told.known.filter(answer.relevant.contains).compactMap { fact in
      answer.told[fact].map { "\(facts[fact].name): \(facts[fact].values[$0].text)" }
    }
  }
}
