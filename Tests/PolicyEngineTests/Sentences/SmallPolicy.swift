import PolicyEngine

/// Small policies for tests, written as authors write them.
enum SmallPolicy {
  /// Facts about people, channels and pictures that most tests share.
  static let facts = """
    ```facts
    do:
      ask: What do you want to do?
      values:
        connect: accept or send a connection request
        post: post a picture
        tell: tell a senior leader
        keep: keep a copy
    who:
      ask: Who are you?
      cost: 0
      values: { teacher: a teacher, governor: a governor, parent: a parent }
      groups: { staff: [teacher, governor] }
    with:
      ask: Who with?
      reads: with %
      values: { pupil: a pupil of this school, leaver: a former pupil, colleague: a colleague }
    via:
      ask: Through what?
      reads: through %
      changeable: true
      values: { social: your own social media, network: a professional network, letter: a letter }
    event:
      ask: Has something happened?
      assume: nothing
      values: { nothing: nothing else, unwelcome: contact that makes you uncomfortable }
    ```
    """

  /// A policy with the shared facts, some paragraphs and a front matter.
  static func source(_ body: String, front: String = "") -> String {
    """
    ---
    policy: small
    title: A small policy
    version: "1"
    \(front)
    ---

    # A small policy

    \(facts)

    ## Rules

    \(body)
    """
  }

  /// The same, read.
  static func document(_ body: String, front: String = "") throws -> PolicyDocument {
    try PolicyParser().parse(source(body, front: front))
  }

  /// One paragraph with one norms block.
  static func paragraph(_ label: String, _ norms: String, text: String = "A rule.") -> String {
    "**\(label).** \(text)\n\n```norms\n\(norms)\n```\n"
  }
}
