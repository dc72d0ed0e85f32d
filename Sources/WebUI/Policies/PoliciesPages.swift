internal import Essentials
internal import People
internal import Policies
internal import Views

/// Makes the page of all versions.
enum PoliciesPages {
  /// The page: the policy in force, or the first that the school keeps.
  static func reply(_ visit: Visit) async throws -> Reply {
    let mayChange = visit.isOne(of: PolicyVersionRoutes.keepers)
    let policies = try await visit.place.shelf.policies()
    guard let policy = policies.first(where: { $0.id == visit.held?.policy.id }) ?? policies.first
    else {
      return .page(
        PoliciesPage(
          frame: visit.frame, title: "Social media policy", versions: [], mayChange: mayChange))
    }
    let people = try await PolicyPeople(visit)
    let others = policies.filter { $0.id != policy.id }
    let versions = ([policy] + others).flatMap { policy in
      policy.versions.reversed().map { row(FoundVersion($0, of: policy), people, visit) }
    }
    let text = visit.held?.version.paragraphs.text ?? []
    return .page(
      PoliciesPage(
        frame: visit.frame, title: policy.title, versions: versions, reviewOn: policy.reviewOn,
        reviewIsLate: policy.reviewOn.map { $0 < visit.today } ?? false,
        coming: policy.reviewOn.map { coming($0, policy.ownerRole, visit.today) } ?? [],
        linked: policy.linked.map { linked in
          PoliciesPage.Linked(
            linked.title, linked.place.flatMap { Address(checking: $0) },
            place: linked.place)
        }, mayChange: mayChange, marks: visit.marks(text)))
  }

  private static func row(
    _ found: FoundVersion, _ people: PolicyPeople, _ visit: Visit
  ) -> PoliciesPage.Version {
    PoliciesPage.Version(
      name: found.name, address: found.address, status: found.status(on: visit.today),
      signatures: found.version.validSignatures.map { signature in
        PoliciesPage.Signer(signature.name, detail(signature, people))
      })
  }

  private static func detail(_ signature: Signature, _ people: PolicyPeople) -> String {
    let office =
      (signature.standIn == nil ? "" : "stand-in for the ") + signature.office.words
    let day = signature.signedOn.words
    guard let enteredBy = signature.enteredBy else { return "\(office), \(day)" }
    return "\(office), signed on paper on \(day), entered by \(people.name(enteredBy))"
  }

  /// The reminders that are still to come before the review.
  private static func coming(
    _ reviewOn: CivilDate, _ ownerRole: String, _ today: CivilDate
  ) -> [String] {
    let owner = Role(rawValue: ownerRole)?.words ?? ownerRole
    return ReviewReminders(reviewOn: reviewOn).all.filter { $0.on >= today }.map { reminder in
      let before =
        switch reminder.before {
        case .year: "a year"
        case .term: "a term"
        case .month: "a month"
        }
      return "The \(owner) is reminded on \(reminder.on.words), \(before) before."
    }
  }
}
