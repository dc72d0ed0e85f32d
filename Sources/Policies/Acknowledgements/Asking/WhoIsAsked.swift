package import Essentials
internal import PolicyEngine

/// Whom a new version asks: those whose decisions changed, and those who never acknowledged.
///
/// The engine compares two versions once, for every kind of person at a time; how many people
/// there are makes no difference to it.
package struct WhoIsAsked: Sendable {
  /// People who are asked, with the reason.
  package private(set) var asked: [Asked] = []
  /// People whose decisions are the same, with the version that they acknowledged.
  package private(set) var keeping: [Keeping] = []

  /// Somebody who is asked.
  package struct Asked: Hashable, Sendable {
    /// The person.
    package let reader: Reader
    /// Why.
    package let because: Because
  }

  /// Why somebody is asked.
  package enum Because: Hashable, Sendable {
    /// Never acknowledged any version of the policy.
    case firstTime
    /// What the policy decides for this kind of person is something else than in that version.
    case decisionsChanged(since: PolicyVersionID)
    /// Part of the policy is too large to compare, or does not know this kind of person: nobody
    /// can say that nothing changed.
    case cannotTell(since: PolicyVersionID)
  }

  /// Somebody who keeps an acknowledgement.
  package struct Keeping: Hashable, Sendable {
    /// The person.
    package let reader: Reader
    /// The version that the person acknowledged.
    package let version: PolicyVersionID
  }

  /// Works out whom to ask.
  ///
  /// - Parameters:
  ///   - readers: Everyone concerned.
  ///   - version: The new version.
  ///   - acknowledged: The version that each person acknowledged last.
  ///   - changes: The comparison of an older version with the new one; taken once a version.
  package init(
    readers: [Reader], version: PolicyVersionID, acknowledged: [PersonID: PolicyVersionID],
    changes: (PolicyVersionID) throws -> ChangesSince
  ) rethrows {
    var known: [PolicyVersionID: ChangesSince] = [:]
    for reader in readers {
      guard let older = acknowledged[reader.id] else {
        asked.append(Asked(reader: reader, because: .firstTime))
        continue
      }
      guard older != version else {
        keeping.append(Keeping(reader: reader, version: older))
        continue
      }
      let since: ChangesSince
      if let found = known[older] {
        since = found
      } else {
        since = try changes(older)
        known[older] = since
      }
      switch since.effect(on: reader.who) {
      case .same: keeping.append(Keeping(reader: reader, version: older))
      case .changed:
        asked.append(Asked(reader: reader, because: .decisionsChanged(since: older)))
      case .unknown: asked.append(Asked(reader: reader, because: .cannotTell(since: older)))
      }
    }
  }
}
