internal import Essentials
internal import Papers
internal import People
internal import WebUI

extension EvidenceAssembly {
  /// Who holds which role and who stands in, in the order of the roles.
  var holders: [EvidencePack.Holder] { Role.allCases.flatMap(holders) }

  private func holders(of role: Role) -> [EvidencePack.Holder] {
    let title = role.words.capitalisedStart
    let held = offices.holders(of: role, on: today).map { holder in
      EvidencePack.Holder(
        role: title, name: name(holder),
        since: offices.terms.first {
          $0.role == role && $0.holder == holder && $0.covers(today)
        }?.fromOn)
    }
    let acting = offices.standIns.filter { $0.role == role && $0.covers(today) }.map { standIn in
      let until = standIn.untilOn.map { ", until \($0.words)" } ?? ""
      return EvidencePack.Holder(
        role: title, name: name(standIn.person), since: standIn.fromOn,
        remark: standIn.reason == .vacancy
          ? "Stands in, since \(standIn.reason.words)\(until)"
          : "Stands in while the holder is \(standIn.reason.words)\(until)")
    }
    guard held.isEmpty, role.isNeeded else { return held + acting }
    return [EvidencePack.Holder(role: title, name: nil, since: nil)] + acting
  }
}
