package import Essentials

/// Whose duty it is: one person's, or that of whoever holds a role on the day.
package enum DutyOwner: Hashable, Sendable {
  /// One person.
  case person(PersonID)
  /// The holder of a role, by its name, such as `website-provider`: it stays with the role when the holder changes.
  case role(String)
}
