import PolicyEngine
import Testing

@Suite struct ReadBackTests {
  private func readBack(
    _ norms: String, id: String = "a", front: String = ""
  ) throws -> String {
    let document = try SmallPolicy.document(SmallPolicy.paragraph("1", norms), front: front)
    return try #require(ReadBack(document).sentence(forNorm: id))
  }

  @Test func `a ban says who, what, with whom and through what`() throws {
    let sentence = try readBack(
      """
      - id: a
        must-not: connect
        who: teacher
        when: { with: [pupil, leaver], via: social }
      """)
    #expect(
      sentence
        == "A teacher must not accept or send a connection request "
        + "with a pupil of this school or a former pupil, through their own social media.")
  }

  @Test func `a group of people reads as its name`() throws {
    #expect(
      try readBack("- { id: a, advised: tell, who: staff }")
        == "Staff are advised to tell a senior leader.")
  }

  @Test func `one kind of person is advised in the singular`() throws {
    #expect(
      try readBack("- { id: a, advised-against: tell, who: parent }")
        == "A parent is advised not to tell a senior leader.")
  }

  @Test func `people bound by the policy are not listed one by one`() throws {
    #expect(
      try readBack("- { id: a, must: tell }", front: "binds: staff")
        == "Everyone bound by this policy must tell a senior leader.")
  }

  @Test func `values that are nearly all are said by what is left out`() throws {
    let facts = """
      ```facts
      ground: { reads: for %, values: { a: a family reason, b: a very private reason, c: a club, d: work } }
      ```

      """
    let document = try SmallPolicy.document(
      facts + SmallPolicy.paragraph("1", "- { id: a, may: post, when: { ground: [a, b, c] } }"))
    #expect(ReadBack(document).sentence(forNorm: 0) == "Everyone may post a picture not for work.")
  }

  @Test func `a duty says to whom and within what time`() throws {
    let sentence = try readBack(
      """
      - id: a
        must: tell
        when: { event: unwelcome }
        report-to: headteacher
        within: { text: promptly, set: 1 school day }
        record: the message and its date
      """, front: "roles: { headteacher: { title: the headteacher, else: chair } }")
    #expect(
      sentence
        == "Everyone must tell a senior leader, in the case of contact that makes them "
        + "uncomfortable; report to the headteacher within 1 school day; "
        + "keep a record: the message and its date.")
  }

  @Test func `a time without a number says so`() throws {
    #expect(
      try readBack("- { id: a, must: keep, within: { text: promptly } }")
        == "Everyone must keep a copy; do it “promptly” (no number is set).")
  }

  @Test func `exceptions come as conditions`() throws {
    #expect(
      try readBack(
        "- { id: a, must-not: post, unless: [{ via: letter }, { event: unwelcome, with: pupil }] }")
        == "Nobody may post a picture, unless it is through a letter, or unless it is "
        + "with a pupil of this school, in the case of contact that makes them uncomfortable.")
  }

  @Test func `a norm names what it comes before and what it gives way to`() throws {
    let document = try SmallPolicy.document(
      SmallPolicy.paragraph("1", "- { id: a, must-not: post }")
        + SmallPolicy.paragraph("2", "- { id: b, may: post, when: { via: letter }, overrides: a }"))
    let readBack = ReadBack(document)
    #expect(
      readBack.sentence(forNorm: 0)
        == "Nobody may post a picture; this gives way to paragraph 2.")
    #expect(
      readBack.sentence(forNorm: 1)
        == "Everyone may post a picture through a letter; this comes before paragraph 1.")
  }

  @Test func `what must hold first is said`() throws {
    #expect(
      try readBack(
        """
        - id: a
          may: post
          provided: { permission: [parents, school], check: restricted-list, ask: headteacher }
          gate: photographs
          reading: judgement
        """)
        == "Everyone may post a picture; this needs the permission of the parents and the school; "
        + "check first: restricted list; ask the headteacher first; a person must judge; "
        + "the program enforces it (photographs).")
  }

  @Test func `a duty that another act triggers names that act`() throws {
    #expect(
      try readBack("- { id: a, must: keep, when: { do: [connect, post], with: pupil } }")
        == "Everyone must keep a copy, when they want to accept or send a connection request, "
        + "or post a picture with a pupil of this school.")
  }
}
