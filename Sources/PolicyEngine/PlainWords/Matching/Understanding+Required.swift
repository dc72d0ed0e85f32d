extension Understanding {
  /// Whether the words ask if something has to be done: “do I have to”, “can they make me”.
  ///
  /// What may be done need not be done, and “Yes” would be read as “you have to”.
  public var asksIfRequired: Bool {
    let words = question.lowercased().filter { $0 != "'" && $0 != "’" }
      .split { !$0.isLetter }.joined(separator: " ")
    let padded = " \(words) "
    return Self.requiring.contains { padded.contains(" \($0) ") }
  }

  private static let requiring =
    """
    do i have to, do we have to, do i really have to, do they have to, does it have to, do i need to, do we need to,
    have i got to, have we got to, must i, must we, am i required, are we required, am i obliged,
    are we obliged, am i expected, are we expected, am i supposed, are we supposed, am i meant to,
    are we meant to, is it compulsory, is it mandatory, is it required, they make me, they make us, school make me,
    school make us, head make me, head make us, force me, force us,
    forced to, being made to, be made to, told i have to, told we have to, told ive got to, told weve got to, says i have to,
    says ive got to, say i have to, say ive got to, say we have to
    """.split { $0 == "," || $0.isNewline }.map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
}
