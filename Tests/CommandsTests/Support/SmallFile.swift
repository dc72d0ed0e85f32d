/// A policy file with just enough in it to be worked on.
enum SmallFile {
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
      values: { connect: connect, share: share a picture }
    who:
      cost: 0
      assume: staff
      values: { staff: staff, governor: a governor }
    with:
      values: { pupil: a pupil, leaver: a former pupil }
    ```

    ## Rules

    **1.** Do not connect with pupils. {#p1}

    ```norms
    - id: p1
      must-not: connect
      when: { with: pupil }
    ```

    ```tests
    - ask: { do: connect, with: pupil }
      expect: { answer: no }
    ```

    ```words
    do:
      connect: [friend request]
    with:
      pupil: [pupil]
    ```
    """
}
