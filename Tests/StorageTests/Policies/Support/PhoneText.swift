/// A small policy in the policy language, with one paragraph that asks to acknowledge it.
enum PhoneText {
  static let first = """
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
      may: use-phone
      when: { where: staff-room }
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
