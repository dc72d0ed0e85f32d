/// A small policy in its versions; the cast is the same in all.
enum PhonePolicy {
  /// Teachers and governors may use a phone in the staff room; nobody films.
  static let first = text(rule: "may: use-phone\n  when: { where: staff-room }")
  /// Another sentence, the same decisions.
  static let reworded = first.replacing("Phones are fine", with: "Telephones are welcome")
  /// Teachers must ask first; governors are told the same as before.
  static let teachersAsk = text(
    rule: """
      may: use-phone
        when: { where: staff-room }
      - id: p1-ask
        must-not: use-phone
        who: teacher
        when: { where: staff-room }
        overrides: p1-rule
      """)
  /// A placeholder is left in the text.
  static let unfinished = first.replacing("Phones are fine", with: "Phones of [name] are fine")

  private static func text(rule: String) -> String {
    """
    ---
    policy: phones
    title: Phone policy
    version: "1"
    review-by: 2028-06-30
    roles:
      headteacher: { title: the headteacher, else: chair-of-governors }
      chair-of-governors: { title: the chair of governors, else: council }
      council: { title: the council, outside: true }
    links:
      Staff code of conduct: not supplied
      Data protection policy: https://larkfield.example/data
    ---

    # Phone policy

    ```facts
    do:
      ask: What do you want to do?
      values: { use-phone: use your phone, film: film a lesson, acknowledge: acknowledge this policy }
    who:
      ask: Who are you?
      cost: 0
      values: { teacher: a teacher, governor: a governor }
    where:
      ask: Where?
      reads: in %
      values: { staff-room: the staff room, classroom: a classroom }
    ```

    **1.** Phones are fine in the staff room. {#p1}

    ```norms
    - id: p1-rule
      \(rule)
    ```

    **2.** Nobody films a lesson. In class, phones stay away. {#p2}

    ```norms
    - id: p2-film
      must-not: film
    - id: p2-class
      must-not: use-phone
      when: { where: classroom }
    ```

    **3.** Everyone acknowledges this policy. {#p3}

    ```norms
    - id: p3-acknowledge
      must: acknowledge
      gate: acknowledgement
    ```

    ```tests
    - ask: { do: film, where: classroom }
      expect: { must-not: [p2-film] }
    - ask: { do: use-phone, where: classroom }
      expect: { must-not: [p2-class] }
    - ask: { do: use-phone, where: staff-room, who: governor }
      expect: { may: [p1-rule] }
    - ask: { do: acknowledge }
      expect: { must: [p3-acknowledge] }
    ```
    """
  }
}
