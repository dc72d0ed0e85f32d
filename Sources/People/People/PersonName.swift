package import Essentials

/// What somebody is called: the name as they give it, and the name to sort by.
package struct PersonName: Hashable, Sendable, CustomStringConvertible {
  /// The name as given, such as "Priya Nair".
  package let given: String
  /// The name to sort by, such as "Nair, Priya".
  package let sort: String

  /// Takes a name as given; where `sort` is left out, it is worked out.
  ///
  /// - Throws: `Refusal` `name.missing`, `name.too-long` or `name.unreadable`.
  package init(_ given: String, sort: String? = nil) throws(Refusal) {
    let given = try Self.checked(given)
    self.given = given
    if let sort {
      self.sort = try Self.checked(sort)
    } else {
      let parts = NameParts(given)
      self.sort = try Self.checked(Self.sorted(parts.forename, parts.surname))
    }
  }

  /// Puts a name together from its parts, as lists have them.
  ///
  /// - Throws: `Refusal` `name.missing`, `name.too-long` or `name.unreadable`.
  package init(forename: String, surname: String) throws(Refusal) {
    let parts = NameParts(forename: forename, surname: surname)
    let given = [parts.forename, parts.surname].filter { !$0.isEmpty }.joined(separator: " ")
    try self.init(given, sort: Self.sorted(parts.forename, parts.surname))
  }

  /// The name in its parts, by the sort name.
  package var parts: NameParts {
    guard let comma = sort.firstIndex(of: ",") else {
      return NameParts(forename: "", surname: sort)
    }
    return NameParts(
      forename: String(sort[sort.index(after: comma)...]), surname: String(sort[..<comma]))
  }

  /// The name as given.
  package var description: String { given }

  /// The longest name, in characters.
  package static let longest = 100

  private static func sorted(_ forename: String, _ surname: String) -> String {
    let surname = String(surname.map { $0 == "," ? " " : $0 }).singleSpaced
    return forename.isEmpty ? surname : "\(surname), \(forename)"
  }

  private static let refused: Set<Character> = [
    "<", ">", "@", "=", "|", "\\", "{", "}", "\"", ";",
  ]

  private static func checked(_ text: String) throws(Refusal) -> String {
    if text.utf8.count <= longest, PlainASCII.isName(text.utf8) { return text }
    let name = text.singleSpaced
    guard !name.isEmpty else { throw Refusal("name.missing", "Write the person's name.") }
    guard name.count <= longest, name.utf8.count <= longest * 8 else {
      throw Refusal(
        "name.too-long", "Write the name in no more than \(longest) characters.")
    }
    guard name.contains(where: \.isLetter), !name.contains(where: { refused.contains($0) }),
      !name.unicodeScalars.contains(where: { isInvisible($0) })
    else {
      throw Refusal(
        "name.unreadable", "Write the name in letters, such as Priya Nair, without signs.")
    }
    return name
  }

  /// Control and direction marks, which could make a name look like another one.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
    // The joiners belong to the spelling of names in some scripts.
    case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
    default: false
    }
  }
}
