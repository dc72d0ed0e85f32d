import PolicyEngine

/// One mistake for each code that reading can tell, apart from those of hostile files.
enum DiagnosticExamples {
  static let byCode: [String: String] = [
    "block.open": "```norms\n",
    "front-matter.open": "---\npolicy: a",
    "front-matter.map": "---\n[a]\n---\n",
    "front-matter.date": "---\nreview-by: 2025-02-29\n---\n",
    "front-matter.unknown-key": "---\nin-force: { since: 2025-06-09 }\n---\n",
    "front-matter.roles": "---\nroles: head\n---\n",
    "front-matter.binds": SmallPolicy.source("", front: "binds: nobody"),
    "role.unknown-key": "---\nroles: { head: { sits-in: office } }\n---\n",
    "role.cycle": "---\nroles: { head: { else: deputy }, deputy: { else: head } }\n---\n",
    "strength.unknown": "---\nstrength: { should: maybe }\n---\n",
    "paragraph.duplicate-id": "**1.** a {#p}\n\n**2.** b {#p}",
    "facts.map": "```facts\n- do\n```",
    "facts.unknown-key": "```facts\ndo: { values: [a], sort: b }\n```",
    "facts.no-values": "```facts\ndo: { ask: What? }\n```",
    "facts.duplicate": "```facts\ndo: [a]\n```\n\n```facts\ndo: [b]\n```",
    "facts.duplicate-value": "```facts\ndo: [a, a]\n```",
    "facts.duplicate-name": "```facts\ndo: { values: [a], groups: { a: [a] } }\n```",
    "facts.unknown-value": "```facts\ndo: { values: [a], groups: { g: [b] } }\n```",
    "facts.value": "```facts\ndo: { values: { a: [b] } }\n```",
    "facts.map-expected": "```facts\ndo: { values: [a], groups: [a] }\n```",
    "facts.assumed-sensitive": "```facts\ndo: { values: [a], cost: 3, assume: a }\n```",
    "facts.settles": "```facts\ndo: { values: [a], settles: { by: a } }\n```",
    "facts.cost": "```facts\ndo: { values: [a], cost: -1 }\n```",
    "facts.flag": "```facts\ndo: { values: [a], changeable: perhaps }\n```",
    "facts.inferred": "**1.** a\n\n```norms\n- { id: a, may: post }\n```",
    "norms.no-paragraph": "```facts\ndo: [post]\n```\n\n```norms\n- { id: a, may: post }\n```",
    "norms.kind": "**1.** a\n\n```norms\n{ norms: none, kind: joke }\n```",
    "norms.unknown-key": "**1.** a\n\n```norms\n{ norms: none, kind: risk, why: x }\n```",
    "norm.map": norm("- post"),
    "norm.unknown-key": norm("- { id: a, may: post, colour: red }"),
    "norm.no-id": norm("- { may: post }"),
    "norm.id": norm("- { id: \"a b\", may: post }"),
    "norm.duplicate-id": norm("- { id: a, may: post }\n- { id: a, may: keep }"),
    "norm.strength": norm("- { id: a, may: post, must: keep }"),
    "norm.trigger": norm("- { id: a, may: post, when: { do: keep } }"),
    "norm.reading": norm("- { id: a, may: post, reading: loose }"),
    "norm.overrides": norm("- { id: a, may: post, overrides: { because: x } }"),
    "norm.overrides-key": norm("- { id: a, may: post, overrides: { norm: p1, why: x } }"),
    "norm.unknown-override": norm("- { id: a, may: post, overrides: p99 }"),
    "norm.override-cycle": norm("- { id: a, may: post, overrides: a }"),
    "norm.provided": norm("- { id: a, may: post, provided: { luck: good } }"),
    "norm.deadline": norm("- { id: a, must: tell, within: [1 day] }"),
    "norm.deadline-key": norm("- { id: a, must: tell, within: { sett: 1 day } }"),
    "norm.span": norm("- { id: a, must: tell, within: { text: soon, set: a while } }"),
    "condition.map": norm("- { id: a, may: post, when: pupil }"),
    "condition.unknown-fact": norm("- { id: a, may: post, when: { wiht: pupil } }"),
    "condition.unknown-value": norm("- { id: a, may: post, when: { with: pupli } }"),
    "condition.empty": norm("- { id: a, may: post, when: { with: [] } }"),
    "tests.shape": test("{ ask: { do: post } }"),
    "tests.key": test("{ ask: { do: post }, expect: { answer: no }, why: x }"),
    "tests.facts.unknown-fact": test("{ ask: { doo: post }, expect: { answer: no } }"),
    "tests.facts.unknown-value": test("{ ask: { do: pots }, expect: { answer: no } }"),
    "tests.answer": test("{ ask: { do: post }, expect: { answer: maybe } }"),
    "tests.silent": test("{ ask: { do: post }, expect: { silent: no } }"),
    "tests.unknown-key": test("{ ask: { do: post }, expect: { mood: good } }"),
    "tests.unknown-norm": test("{ ask: { do: post }, expect: { may: [p99] } }"),
    "tests.unknown-duty": test("{ ask: { do: post }, expect: { duties: [sing] } }"),
    "decisions.unknown-key": decision("{ finding: tension, because: x, colour: red }"),
    "decisions.finding": decision("{ because: x }"),
    "decisions.because": decision("{ finding: tension }"),
    "decisions.unknown": decision("{ finding: tension, because: x, norms: [p99] }"),
    "words.map": "```facts\ndo: [post]\n```\n\n```words\n- do\n```",
    "words.unknown-fact": SmallPolicy.source("```words\nwhat: { post: [put up] }\n```"),
    "yaml.text-expected": norm("- { id: a, may: post, note: [x] }"),
  ]

  private static func norm(_ text: String) -> String {
    SmallPolicy.source(SmallPolicy.paragraph("1", text))
  }

  private static func test(_ text: String) -> String {
    SmallPolicy.source("```tests\n- \(text)\n```")
  }

  private static func decision(_ text: String) -> String {
    SmallPolicy.source("```decisions\n- \(text)\n```")
  }
}
