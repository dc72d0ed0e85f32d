internal import Essentials

/// The members of a request that starts, and what the record says about them.
struct CampaignOpening {
  let campaign: Campaign
  let who: WhoIsAsked
  let version: PolicyVersion
  let policy: SchoolPolicy

  /// Everyone concerned: asked, or keeping an earlier acknowledgement.
  var members: [CampaignMember] {
    who.asked.map { member($0.reader, .asked(dueOn: campaign.dueOn)) }
      + who.keeping.map { member($0.reader, .keeps($0.version)) }
  }

  private func member(_ reader: Reader, _ state: CampaignMember.State) -> CampaignMember {
    CampaignMember(person: reader.id, who: reader.who, hasEmail: reader.hasEmail, state: state)
  }

  /// The start, and a line for each kind of person and each version that stays acknowledged.
  var entries: [RecordEntry] {
    let actor = campaign.startedBy.map(RecordActor.person) ?? .program("joiners")
    let start = campaign.entry(
      "policies.campaign.started", by: actor, at: campaign.startedAt, version: version,
      facts: [
        "why": campaign.why.rawValue, "asked": String(who.asked.count),
        "keeping": String(who.keeping.count), "opens-on": campaign.opensOn.description,
        "due-on": campaign.dueOn.description,
      ])
    return [start] + keeping(by: actor)
  }

  private struct Group: Hashable {
    var who: String
    var version: PolicyVersionID
  }

  private func keeping(by actor: RecordActor) -> [RecordEntry] {
    let groups = Dictionary(grouping: who.keeping) {
      Group(who: $0.reader.who, version: $0.version)
    }
    let sorted = groups.sorted { ($0.key.who, $0.key.version) < ($1.key.who, $1.key.version) }
    return sorted.map { group, people in
      let older = policy.version(group.version)
      return campaign.entry(
        "policies.acknowledgement.kept", by: actor, at: campaign.startedAt, version: version,
        people: people.map(\.reader.id).sorted(),
        facts: [
          "who": group.who, "acknowledged-version": older.map { String($0.number) } ?? "unknown",
          "acknowledged-digest": older?.digest.description ?? "unknown",
          "why": group.version == campaign.version
            ? "acknowledged already" : "no decision changed for them",
        ])
    }
  }
}
