extension FindingsPage {
  package static let examples: KeyValuePairs = [
    "several": FindingsPage(
      frame: .larkfield, findings: [hard, exception, vague, untested, decided],
      situations: 1646),
    "all decided": FindingsPage(frame: .larkfield, findings: [decided], situations: 1646),
    "nothing": FindingsPage(frame: .larkfield, findings: [], situations: 1646),
  ]

  private static let hard = Finding(
    id: "hard-conflict-58-68", weight: .blocks, kind: "Hard conflict",
    sentence: "Paragraph 58 tells staff to keep a picture that paragraph 68 forbids them to save.",
    witness: "Ms Okafor, a teacher, is sent an indecent picture of a child.",
    marks: [ParagraphMark("58"), ParagraphMark("68")],
    advice: "Say in paragraph 58 that it does not cover such pictures.",
    test: """
      - ask: { do: save-evidence, content: indecent-image }
        expect: { must-not: [p68-never-save] }
      """,
    tryIt: Paths.answer(facts: [FactChoice("do", "save-evidence")]))

  private static let exception = Finding(
    id: "undeclared-exception-28-39", weight: .needsDecision, kind: "Undeclared exception",
    sentence: "Paragraph 28 says no and paragraph 39 says yes, and neither gives way.",
    witness: "Mr Lindqvist, a teaching assistant and a parent, is asked to connect by a pupil "
      + "who is his daughter’s friend.",
    marks: [ParagraphMark("28"), ParagraphMark("39")],
    advice: "Decide which holds. If 39 is meant as the exception, declare that it overrides 28.",
    tryIt: Paths.answer(facts: [FactChoice("do", "connect")]))

  private static let vague = Finding(
    id: "no-number-29", weight: .needsDecision, kind: "Deadline without a number",
    sentence: "Paragraph 29 says “promptly”, and the school has not said how long that is.",
    marks: [ParagraphMark("29")],
    advice: "Agree a time with the governors, such as 1 school day, and set it in the policy.")

  private static let untested = Finding(
    id: "untested-33", weight: .worthALook, kind: "Rule without a test",
    sentence: "No example shows what paragraph 33 means.", marks: [ParagraphMark("33")],
    advice: "Add the example below, once it says what you mean.",
    test: "- ask: { do: connect, with: colleague }\n  expect: { advised: [p33-care] }")

  private static let decided = Finding(
    id: "tension-27-11", weight: .needsDecision, kind: "Tension",
    sentence: "Paragraph 27 advises against naming the school; paragraph 11 encourages it.",
    marks: [ParagraphMark("27"), ParagraphMark("11")],
    advice: "Decide which holds.",
    decision: Finding.Decision(
      because: "Professional networks are meant by 11, personal ones by 27.",
      agreedBy: "the governors on Tuesday 13 May 2025"))
}
