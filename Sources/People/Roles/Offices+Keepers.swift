internal import Essentials

extension Role {
  /// Whether its holders keep the lists of people and roles, and help others to sign in.
  package var keepsTheLists: Bool { self == .headteacher || self == .office }

  /// Whether its holders sign the policy, or act for who does.
  var signsThePolicy: Bool { self == .headteacher || isForGovernors }
}

extension Offices {
  /// Refuses changed terms after which nobody would be left who can appoint anybody.
  ///
  /// Stand-ins do not count: their time ends by itself. Days before today are over.
  ///
  /// - Throws: `Refusal` `role.last-keeper`.
  func requireKeeper(with changed: [TermOfOffice], on today: CivilDate) throws(Refusal) {
    let changed = changed.filter(\.role.keepsTheLists)
    guard let first = changed.compactMap(\.untilOn).min() else { return }
    let ids = Set(changed.map(\.id))
    let keepers =
      changed
      + terms.filter {
        $0.role.keepsTheLists && $0.holder.person != nil && !ids.contains($0.id)
      }
    let ends = keepers.compactMap(\.untilOn).filter { $0 >= first }
    let dark = ends.map { max($0.adding(days: 1), today) }.filter { day in
      !keepers.contains { $0.covers(day) }
    }
    guard let day = dark.min() else { return }
    throw Refusal(
      "role.last-keeper",
      "From \(day.words) on, nobody would be left who keeps the lists of people and roles. Appoint "
        + "a headteacher, or somebody in the school office, who stays after that day.",
      paragraph: Role.office.paragraphs.first)
  }
}

extension Refusal {
  /// Nobody gives themselves a role that signs the policy.
  static func ownAppointment(_ role: Role) -> Refusal {
    Refusal(
      "role.own-appointment",
      "Somebody else has to record that you are the \(role.words), or stand in for them: the "
        + "headteacher, or another person in the school office.",
      paragraph: role.paragraphs.first)
  }
}
