internal import Essentials
internal import Papers
internal import People
internal import Policies
internal import WebUI

extension EvidenceAssembly {
  /// Since when somebody is asked, and by when they were to answer.
  private struct Asked {
    var since: CivilDate
    var dueOn: CivilDate?
  }

  /// Who was asked to acknowledge the version, and what came of it: two reads for each request about it.
  func asking() async throws -> EvidencePack.Asking {
    let (library, school) = (place.library, place.school)
    let given = try await library.acknowledgements.acknowledgements(
      of: version.id, in: school)
    let earlier = try await library.acknowledgements.latestAcknowledgements(
      of: policy.id, in: school
    ).values.filter { $0.version != version.id }
    let reservations = try await library.acknowledgements.reservations(
      about: version.id, in: school)
    var progress: [CampaignProgress] = []
    var asked: [PersonID: Asked] = [:]
    for campaign in try await library.campaigns.campaigns(about: version.id, of: school) {
      let members = try await library.campaigns.members(of: campaign.id, in: school)
      progress.append(
        CampaignProgress(
          campaign, members: members, acknowledgements: given, reservations: reservations,
          today: today))
      // The latest request comes first, and counts.
      for member in members where asked[member.person] == nil {
        let joined = person(member.person)?.details.startedOn ?? campaign.opensOn
        asked[member.person] = Asked(since: max(campaign.opensOn, joined), dueOn: member.dueOn)
      }
    }
    let evidence = Evidence(
      of: version, in: policy, acknowledgements: given + earlier, progress: progress, on: today)
    return EvidencePack.Asking(
      consent: ConsentSentence(title: policy.title, version: version).text,
      acknowledged: evidence.lines.map(line), kept: evidence.kept.map(line),
      outstanding: outstanding(evidence, asked), excused: excused(evidence))
  }

  private func line(_ line: Evidence.Line) -> EvidencePack.Acknowledgement {
    EvidencePack.Acknowledgement(
      name: name(line.person), role: role(line.person),
      version: policy.version(line.version).map(policy.name(of:)) ?? "–", route: route(line.route),
      at: moment(line.at))
  }

  private func route(_ route: AcknowledgementRoute) -> EvidencePack.Route {
    switch route {
    case .signedIn: .screen("Signed in")
    case .personalLink: .screen("Personal link")
    case .sharedComputer: .screen("Shared computer")
    case .paper(let entry):
      .paper(
        sheet: SheetNumber.text(entry.sheet), signedOn: entry.signedOn,
        enteredBy: name(entry.enteredBy))
    }
  }

  /// Those who are at the school and have not answered, asked or not, by name.
  private func outstanding(
    _ evidence: Evidence, _ asked: [PersonID: Asked]
  ) -> [EvidencePack.Outstanding] {
    let missing = Set(evidence.outstanding)
    let known = Set(evidence.lines.map(\.person)).union(evidence.kept.map(\.person))
      .union(evidence.excused.keys)
    return people.filter { person in
      person.status(on: today) != .left
        && (missing.contains(person.id) || !known.contains(person.id))
    }.map { person in
      let ask = missing.contains(person.id) ? asked[person.id] : nil
      return EvidencePack.Outstanding(
        name: person.details.name.given, role: role(person.id), askedOn: ask?.since,
        dueOn: ask?.dueOn)
    }
  }

  /// Those who need not answer: excused by somebody, or gone before they did.
  private func excused(_ evidence: Evidence) -> [EvidencePack.Excused] {
    let missing = Set(evidence.outstanding)
    return people.compactMap { person in
      let name = person.details.name.given
      if let reason = evidence.excused[person.id] {
        return EvidencePack.Excused(name: name, reason: reason)
      }
      guard missing.contains(person.id), let leaving = person.leaving,
        person.status(on: today) == .left
      else { return nil }
      return EvidencePack.Excused(
        name: name, reason: "Left the school; the last day was \(leaving.lastDayOn.words).")
    }
  }

  /// The roles that somebody holds, or how they belong to the school.
  private func role(_ id: PersonID) -> String {
    let held = offices.roles(of: id, on: today)
    guard held.isEmpty else {
      return Role.allCases.filter(held.contains).map(\.words).joined(separator: ", ")
        .capitalisedStart
    }
    return person(id).map { PersonWords.kind($0.details) } ?? "Not listed any more"
  }
}
