import Composition
import Essentials
import PolicyEngine

/// A site on a policy with just enough in it to be asked.
enum SmallSite {
  static let text = """
    ---
    policy: small
    title: Small policy
    version: "7"
    silent: { ask: head }
    roles: { head: { title: the headteacher, outside: true } }
    ---

    # Small policy

    ```facts
    do:
      ask: What do you want to do?
      values: { connect: connect, share: share a picture, report: report it }
    who:
      ask: Who are you?
      cost: 0
      assume: staff
      values: { staff: staff, governor: a governor }
    with:
      ask: Who with?
      values: { pupil: a pupil, parent: a parent, leaver: a former pupil }
    via:
      ask: Through what?
      values: { own: your own page, school: the school's page }
    shows:
      ask: What is shown?
      cost: 3
      values: { "no": nothing indecent, possibly: something indecent }
    ```

    ## Rules

    **1.** Do not connect with pupils or parents. {#p1}

    ```norms
    - id: p1
      must-not: connect
      when: { with: [pupil, parent] }
    - id: p1-leaver
      may: connect
      when: { with: leaver }
      provided: { permission: head }
    ```

    **2.** Share nothing indecent. Report it. {#p2}

    ```norms
    - id: p2
      must-not: share
      when: { shows: possibly }
    - id: p2-report
      must: report
      when: { shows: possibly }
      report-to: head
      within: at once
    ```

    ```words
    do:
      connect: [friend request, add <with>]
      share: [photo, picture]
    with:
      pupil: [pupil, child]
      parent: [mum]
    via:
      own: [facebook]
    shows:
      possibly: [nude]
    ```
    """

  /// The site, on the text given or on the small policy.
  static func make(_ text: String, origin: String? = nil) throws -> PolicySite {
    PolicySite(
      try PolicyParser().parse(text), school: "Larkfield Primary School", origin: origin)
  }

  /// The site on the small policy, which is made once for all tests that only ask it.
  static func make() throws -> PolicySite { try made.get() }

  private static let made = Result { try make(text) }
}

/// The site of the model policy.
enum ModelSite {
  private static let made = Result {
    PolicySite(try PolicyFile.load(nil), school: "Larkfield Primary School", origin: nil)
  }

  static func make() throws -> PolicySite { try made.get() }
}
