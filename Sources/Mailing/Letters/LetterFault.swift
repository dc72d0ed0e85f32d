/// A letter was put together wrongly: a mistake of the program, not of a person.
package enum LetterFault: Error, Hashable, Sendable {
  /// The link's path or secret has characters that do not belong there.
  case unfitLink
  /// The school's name or site cannot stand in a letter.
  case unfitSchool
}
