package import Essentials

extension Refusal {
  /// Somebody else saved first.
  package static let changedMeanwhile = Refusal(
    "people.changed-meanwhile",
    "Somebody changed this while you had it open. Look at it again, then make your change.")

  /// The school has nobody of that identifier; people of other schools look the same.
  package static let noPerson = Refusal(
    "people.no-such-person", "There is nobody here by that name. Look in the list of people.")

  /// Two people would have one address.
  package static let emailTaken = Refusal(
    "people.email-taken",
    "Somebody else has this e-mail address. Give each person an address of their own, or none.")

  /// The person has a role that only a governor can have, and would be none.
  static func stillInRole(_ role: Role) -> Refusal {
    Refusal(
      "people.still-in-role",
      "This person is the \(role.words). End that first: only a governor can be it.")
  }

  /// The person is no longer, or not yet, at the school.
  package static let notHere = Refusal(
    "people.not-here",
    "This person is not at the school on that day. Choose somebody who is, or another day.")
}
