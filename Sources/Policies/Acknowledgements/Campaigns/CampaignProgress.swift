package import Essentials

/// How far a request has come: who acknowledged, who is asked, who is late.
///
/// Nobody is ranked.
package struct CampaignProgress: Hashable, Sendable {
  /// People who acknowledged, on screen or on paper.
  package private(set) var acknowledged: [PersonID] = []
  /// Those of them whose sheet the office entered.
  package private(set) var onPaper: [PersonID] = []
  /// People who are asked and have time left.
  package private(set) var waiting: [PersonID] = []
  /// People who are asked and whose day is over.
  package private(set) var overdue: [PersonID] = []
  /// People who have a question or do not agree, and who wait for somebody.
  package private(set) var reserved: [PersonID] = []
  /// People who were excused, with the reason.
  package private(set) var excused: [PersonID: String] = [:]
  /// People who keep an earlier acknowledgement.
  package private(set) var keeping: [PersonID] = []
  /// The days by which those are asked who are still to be reminded.
  package private(set) var dueDays: [CivilDate] = []
  /// People who cannot be reached by e-mail and have not answered: paper or the shared computer.
  package private(set) var withoutEmail: [PersonID] = []

  /// Everyone who has still to acknowledge.
  package var outstanding: [PersonID] { waiting + overdue + reserved }

  /// Counts a request.
  package init(
    _ campaign: Campaign, members: [CampaignMember], acknowledgements: [Acknowledgement],
    reservations: [Reservation], today: CivilDate
  ) {
    let given = Dictionary(
      acknowledgements.filter {
        $0.version == campaign.version
          && (!campaign.why.wantsOwnAnswer || $0.yearly == campaign.id)
      }.map { ($0.person, $0) },
      uniquingKeysWith: { first, _ in first })
    let open = Set(
      reservations.filter { $0.version == campaign.version && $0.answeredAt == nil }
        .map(\.person))
    for member in members {
      if let answer = given[member.person] {
        acknowledged.append(member.person)
        if case .paper = answer.route { onPaper.append(member.person) }
        continue
      }
      switch member.state {
      case .excused(let reason, _, _): excused[member.person] = reason
      case .keeps: keeping.append(member.person)
      case .asked(let due):
        if open.contains(member.person) {
          reserved.append(member.person)
          continue
        }
        dueDays.append(due)
        if !member.hasEmail { withoutEmail.append(member.person) }
        if today > due { overdue.append(member.person) } else { waiting.append(member.person) }
      }
    }
  }
}
