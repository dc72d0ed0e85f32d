internal import Essentials
internal import Storage

/// Where a transaction stands on the server, and what it is still to be told.
///
/// Whose rows come next and the mark to go back to are put off until there is a statement that needs
/// them, and are then told together: a body that runs none costs no way to the server.
struct PostgresPlace {
  private var scope: SQLScope?
  private var wantedScope: SQLScope?
  private var hasMark = false
  private var wantsMark = false

  mutating func turn(to scope: SQLScope) { wantedScope = scope }

  mutating func mark() { wantsMark = true }

  mutating func keep() { wantsMark = false }

  /// Gives up what was done since the mark.
  ///
  /// - Returns: Whether the server has to go back: it has heard of the mark.
  mutating func undo() -> Bool {
    defer { wantsMark = false }
    return !wantsMark
  }

  /// What the server has to be told before the next statement, if anything.
  ///
  /// Whose rows it is comes before the mark, so that going back to the mark leaves it as it is. An older
  /// mark is taken away with all that it kept.
  mutating func catchUp() -> String? {
    var words: [String] = []
    if let wantedScope, wantedScope != scope {
      words.append(Self.setting(wantedScope))
      scope = wantedScope
    }
    if wantsMark {
      if hasMark { words.append("release savepoint body") }
      words.append("savepoint body")
      hasMark = true
      wantsMark = false
    }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }

  /// Digits only come from outside, so there is nothing to be quoted.
  private static func setting(_ scope: SQLScope) -> String {
    let (school, installation) =
      switch scope {
      case .school(let school): (Hexadecimal.text(of: school.bytes), "off")
      case .installation: ("", "on")
      }
    return """
      select set_config('\(RowLevelSecurity.schoolSetting)', '\(school)', true), \
      set_config('\(RowLevelSecurity.installationSetting)', '\(installation)', true)
      """
  }
}
