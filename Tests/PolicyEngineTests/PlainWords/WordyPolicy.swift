import PolicyEngine

/// A policy with just enough words to try the matching by.
enum WordyPolicy {
  static let text = """
    ---
    policy: small
    title: Small
    version: "1"
    silent: { ask: head }
    roles: { head: { title: the head, outside: true } }
    ---

    # Small

    ```facts
    do:
      values: { connect: connect, share: share a picture, report: report it }
    who:
      cost: 0
      assume: staff
      values: { staff: staff, governor: a governor }
    with:
      values: { pupil: a pupil, parent: a parent, leaver: a former pupil }
    via:
      values: { own: your own page, school: the school's page }
    shows:
      cost: 3
      values: { "no": nothing indecent, possibly: something indecent }
    ```

    **1.** Do not connect. {#p1}

    ```norms
    - id: p1
      must-not: connect
      when: { with: [pupil, parent] }
    - id: p1-share
      must-not: share
      when: { via: own }
    - id: p1-report
      must: report
      report-to: head
    ```

    ```words
    lists:
      image: [photo, pic]
      pupil: [pupil, child, year <number>]
      pupils: [$pupil, class]
    do:
      connect: [friend request, add <with>, add -$image]
      share: [post … $image, $image + <via>]
      report: [<tells> … posted -<asks>]
    who:
      governor: ["im|as a governor"]
    with:
      pupil: [$pupils]
      parent: [mum, $pupils mum]
      leaver: [ex pupil, "$pupil … <18-99>"]
    via:
      own: [my page, facebook]
      school: [school facebook]
    shows:
      possibly: [nude]
    ```
    """

  static func document() throws -> PolicyDocument { try PolicyParser().parse(text) }
}
