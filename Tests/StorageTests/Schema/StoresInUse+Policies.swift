import Essentials
import Policies
import Storage

extension StoresInUse {
  /// A policy with everything, asked about and answered in every way.
  func usePolicies() async throws {
    let school = KeptSchool(id: id, database: database)
    try await savePolicy(school)
    let (policy, version) = (SamplePolicies.policy, SamplePolicies.version)
    try await school.policies.keep(
      [1, 2, 3], asSignedCopyOf: version, of: id, recording: [line])
    _ = try await school.policies.signedCopy(TextDigest(of: [1, 2, 3]), of: version, in: id)
    _ = try await school.policies.policy(policy, of: id)
    _ = try await school.policies.policies(of: id)
    _ = try await school.policies.revisions(of: id)
    _ = try await school.policies.text(of: version, of: id)
    try await ask(school)
    try await answer(school)
    _ = try await school.requests.requests(to: KeptSchool.teacher, in: id)
    _ = try await school.requests.counts(in: id)
    _ = try await school.requests.openCounts(in: id)
    try await school.evidence.handOut(of: id, recording: [line])
  }

  private func savePolicy(_ school: KeptSchool) async throws {
    let decision = FindingDecision(
      finding: "gap-9", sentence: "Nothing is said.", outcome: .accepted(reason: "It is rare."),
      by: KeptSchool.head, at: now)
    for revision in 0...1 {
      let roles = RolesConfirmation(
        holders: ["headteacher": .people([revision == 0 ? KeptSchool.head : KeptSchool.chair])],
        by: KeptSchool.office, at: now)
      let signature = SamplePolicies.signature(
        .chair, by: KeptSchool.chair, withdrawnAt: revision == 0 ? nil : now)
      let copy = SignedCopy(
        digest: TextDigest(of: [1, 2, 3]), byteCount: 3, attachedBy: KeptSchool.office,
        attachedAt: now)
      let version = SamplePolicies.version(
        status: revision == 0 ? .inReview : .signed, decisions: [decision], roles: roles,
        signatures: [signature], signedCopy: revision == 0 ? nil : copy)
      try await school.policies.save(
        SamplePolicies.policy(
          school, [version], linked: [LinkedPolicy(title: "Code of conduct \(revision)")],
          revision: revision),
        text: revision == 0
          ? NewText(version: SamplePolicies.version, text: SamplePolicies.text) : nil,
        recording: [line])
    }
  }

  private func ask(_ school: KeptSchool) async throws {
    let member = CampaignMember(
      person: KeptSchool.teacher, who: "teacher", hasEmail: true,
      state: .asked(dueOn: SamplePolicies.day("2025-06-23")))
    var campaigns = [
      SamplePolicies.campaign(school, low: 1, why: .joining, audience: .kinds(["teacher"])),
      SamplePolicies.campaign(
        school, low: 2, why: .newPlace, audience: .people([KeptSchool.teacher])),
      SamplePolicies.campaign(school, low: 3, why: .yearly),
    ]
    for campaign in campaigns {
      try await school.campaigns.save(campaign, members: [member], recording: [line])
      _ = try await school.campaigns.campaign(campaign.id, of: id)
      _ = try await school.campaigns.members(of: campaign.id, in: id)
    }
    campaigns[0].closedAt = now
    try await school.campaigns.save(campaigns[0], members: [], recording: [line])
    _ = try await school.campaigns.campaigns(about: SamplePolicies.version, of: id)
    _ = try await school.campaigns.asked(about: SamplePolicies.version, of: id)
  }

  private func answer(_ school: KeptSchool) async throws {
    let (store, version) = (school.acknowledgements, SamplePolicies.version)
    let yearly = SamplePolicies.campaign(school, low: 3, why: .yearly)
    // Each twice: the second is told of the first.
    for _ in 0...1 {
      for given in [
        SamplePolicies.acknowledgement(),
        SamplePolicies.acknowledgement(campaign: yearly, yearly: yearly),
      ] {
        do {
          try await store.save([given], in: id, recording: [line])
        } catch is AlreadyAcknowledged {}
      }
      try await store.save(
        Reservation(
          person: KeptSchool.assistant, version: version, campaign: nil, kind: .question,
          note: nil, at: now),
        in: id, recording: [line])
    }
    for campaign in [nil, yearly.id] {
      _ = try await store.acknowledgement(
        of: version, by: KeptSchool.teacher, yearly: campaign, in: id)
    }
    _ = try await store.acknowledgements(of: version, in: id)
    _ = try await store.acknowledgements(by: KeptSchool.teacher, in: id)
    _ = try await store.latestAcknowledgements(of: SamplePolicies.policy, in: id)
    _ = try await store.latestMoments(of: SamplePolicies.policy, in: id)
    _ = try await store.reservations(about: version, in: id)
  }
}
