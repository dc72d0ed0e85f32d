package import Deadlines
package import Essentials
package import People

/// An act that has something done, as the source of the duties that it opens.
package enum SchoolAct: Hashable, Sendable {
  /// Somebody leaves: what was theirs has to be seen to.
  case leaving(PersonID)
  /// Somebody joins.
  case joining(PersonID)
  /// Somebody comes to another place in the school, from the one that is named, such as `employee teaching`.
  case moving(PersonID, from: String)
  /// Somebody's time in a role ends.
  case term(TermID)
  /// Somebody's standing in ends.
  case standIn(StandInID)
  /// A role has nobody, or somebody else.
  case role(Role)
  /// A version of the policy is published.
  case publishing(PolicyVersionID)

  /// The act that opened a duty; nothing where none did, or one that is not known here.
  package init?(_ source: DutySource) {
    guard case .act(let kind, let id) = source else { return nil }
    let words = kind.split(separator: " ", maxSplits: 1).map(String.init)
    let act: SchoolAct? =
      switch words.first {
      case "leaving": PersonID(id).map { .leaving($0) }
      case "joining": PersonID(id).map { .joining($0) }
      case "moving": PersonID(id).map { .moving($0, from: words.count > 1 ? words[1] : "") }
      case "term": TermID(id).map { .term($0) }
      case "stand-in": StandInID(id).map { .standIn($0) }
      case "role": Role(rawValue: id).map { .role($0) }
      case "publishing": PolicyVersionID(id).map { .publishing($0) }
      default: nil
      }
    guard let act else { return nil }
    self = act
  }

  /// The act as a duty keeps it.
  package var source: DutySource {
    switch self {
    case .leaving(let person): .act(kind: "leaving", id: person.description)
    case .joining(let person): .act(kind: "joining", id: person.description)
    case .moving(let person, let place): .act(kind: "moving \(place)", id: person.description)
    case .term(let term): .act(kind: "term", id: term.description)
    case .standIn(let standIn): .act(kind: "stand-in", id: standIn.description)
    case .role(let role): .act(kind: "role", id: role.rawValue)
    case .publishing(let version): .act(kind: "publishing", id: version.description)
    }
  }

  /// Whom it is about, as the offices know it; nothing where it is about nobody, or about somebody from outside.
  package func person(in offices: Offices) -> PersonID? {
    switch self {
    case .leaving(let person), .joining(let person), .moving(let person, _): person
    case .term(let id): offices.terms.first { $0.id == id }?.holder.person
    case .standIn(let id): offices.standIns.first { $0.id == id }?.person
    case .role, .publishing: nil
    }
  }

  /// The role that it is about.
  package func role(in offices: Offices) -> Role? {
    switch self {
    case .term(let id): offices.terms.first { $0.id == id }?.role
    case .standIn(let id): offices.standIns.first { $0.id == id }?.role
    case .role(let role): role
    case .leaving, .joining, .moving, .publishing: nil
    }
  }

  /// The roles whose holders owe what acts leave to be done, beside line managers.
  package static let owners: [DutyOwner] = [
    Role.office, .websiteProvider, .headteacher, .chairOfGovernors,
  ].map { .role($0.rawValue) }
}
