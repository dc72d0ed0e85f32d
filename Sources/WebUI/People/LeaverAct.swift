package import Deadlines
package import Essentials
internal import People

/// Somebody's leaving as the source of duties: what was theirs has to be seen to.
package enum LeaverAct {
  private static let kind = "leaving"

  /// Those whose duties they are.
  package static let owners: [DutyOwner] = [Role.office, .websiteProvider].map {
    .role($0.rawValue)
  }

  /// The source of a duty about somebody who leaves.
  package static func source(_ person: PersonID) -> DutySource {
    .act(kind: kind, id: person.description)
  }

  /// Whether a duty was opened since this person leaves.
  package static func isAbout(_ person: PersonID, _ duty: Deadlines.Duty) -> Bool {
    duty.source == source(person)
  }

  /// Whom a duty is about, where somebody's leaving opened it.
  static func person(of duty: Deadlines.Duty) -> PersonID? {
    if case .act(kind, let id) = duty.source { PersonID(id) } else { nil }
  }
}
