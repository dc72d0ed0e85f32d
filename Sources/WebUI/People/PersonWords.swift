internal import Essentials
package import People

/// People and roles in the words of the pages.
package enum PersonWords {
  /// How somebody belongs to the school, such as "Teacher, and governor" or "Contractor, Halden Web".
  package static func kind(_ details: PersonDetails) -> String {
    let kind = (details.post?.words ?? details.kind.words).capitalisedStart
    return kind + (details.provider.map { ", \($0)" } ?? "")
      + (details.isAlsoGovernor ? ", and governor" : "")
  }

  /// The role as a heading.
  static func title(_ role: Role) -> String { role.words.capitalisedStart }

  /// A day without its weekday, as people type it, such as "9 June 2025".
  static func typed(_ day: CivilDate) -> String {
    day.words.split(separator: " ").dropFirst().joined(separator: " ")
  }

  /// A count with its noun.
  static func count(_ count: Int, _ one: String, _ many: String) -> String {
    count == 1 ? "1 \(one)" : "\(count) \(many)"
  }
}
