internal import Essentials
internal import HTTPSupport
internal import People
internal import Policies
internal import PolicyEngine
internal import Views

/// The steps of an open version: what is done, what is next, and what of it the reader can do.
struct VersionSteps {
  let found: FoundVersion
  let people: PolicyPeople
  let visit: Visit
  private let findings: [PolicyFinding]
  private let blocking: [PolicyFinding]
  private let roles: [PolicyEngine.Role]
  private var version: PolicyVersion { found.version }

  init(found: FoundVersion, text: CheckedText, people: PolicyPeople, visit: Visit) {
    self.found = found
    self.people = people
    self.visit = visit
    findings = text.check.open
    blocking = text.blocking(after: found.version.decisions)
    roles = RolesConfirmation.missing([:], in: text.document)
  }

  private enum Step: CaseIterable {
    case review, findings, roles, headteacher, chair, publication
  }

  private func isDone(_ step: Step) -> Bool {
    switch step {
    case .review: version.status != .draft
    case .findings: blocking.isEmpty
    case .roles: version.roles != nil
    case .headteacher: signature(.headteacher) != nil
    case .chair: signature(.chair) != nil
    case .publication: false
    }
  }

  private func signature(_ office: SigningOffice) -> Signature? {
    version.validSignatures.first { $0.office == office }
  }

  private var isKeeper: Bool { visit.isOne(of: PolicyVersionRoutes.keepers) }

  /// Whether an adoption on paper may be entered now.
  var mayEnterPaper: Bool {
    isKeeper && found.isFirst && version.validSignatures.isEmpty && isDone(.review)
      && isDone(.findings) && isDone(.roles)
  }

  /// All steps with how far each has come.
  var milestones: [Milestones.Milestone] {
    let next = Step.allCases.first { !isDone($0) }
    return Step.allCases.map { step in
      Milestones.Milestone(
        title(step), isDone(step) ? .done : step == next ? .next : .later, detail: detail(step),
        action: link(step))
    }
  }

  /// What this reader can do next, if it is their turn.
  ///
  /// The two offices sign in either order, so the second need not wait for the first.
  var action: Link? {
    let open = Step.allCases.filter { !isDone($0) }
    guard let next = open.first, next != .review else { return nil }
    if [.headteacher, .chair].contains(next) {
      return open.lazy.filter { $0 != .publication }.compactMap(link).first
    }
    return link(next)
  }

  private func title(_ step: Step) -> String {
    switch step {
    case .review: "Sent for review"
    case .findings: "Findings dealt with"
    case .roles: "Roles confirmed"
    case .headteacher: "Signed by the headteacher"
    case .chair: "Signed by the chair of governors"
    case .publication: "Published"
    }
  }

  private func detail(_ step: Step) -> String {
    switch step {
    case .review: isDone(step) ? "The review has begun." : "Nobody has begun to look at it."
    case .findings: findingsDetail
    case .roles: rolesDetail
    case .headteacher: signing(.headteacher)
    case .chair: signing(.chair)
    case .publication: "From a day that you choose."
    }
  }

  private var findingsDetail: String {
    let accepted = Set(version.decisions.filter(\.isAcceptance).map(\.finding)).count
    let all = findings.count == 1 ? "1 finding" : "\(findings.count) findings"
    let left = accepted == 0 ? "" : " \(accepted) accepted with a reason."
    guard !blocking.isEmpty else { return "\(all), none of which blocks publication.\(left)" }
    return "\(all). \(blocking.count) of them must be dealt with first.\(left)"
  }

  private var rolesDetail: String {
    guard let roles = version.roles else {
      return "\(self.roles.count) roles, filled in from your list of roles."
    }
    let day = visit.place.duties.clock.date(at: roles.at)
    return "By \(people.name(roles.by)) on \(day.words)."
  }

  private func signing(_ office: SigningOffice) -> String {
    if let signature = signature(office) {
      guard let enteredBy = signature.enteredBy else {
        return "\(signature.name) on \(signature.signedOn.words)."
      }
      return "\(signature.name), on paper on \(signature.signedOn.words), entered by "
        + "\(people.name(enteredBy))."
    }
    let names = people.signers(for: office, on: visit.today).map(people.name)
    return names.isEmpty
      ? "Nobody holds this office. Appoint somebody in the list of roles."
      : names.joined(separator: ", or ") + "."
  }

  /// Where a step is taken, where this reader may take it now.
  private func link(_ step: Step) -> Link? {
    guard version.status != .draft else { return nil }
    let isReviewed = isDone(.findings) && isDone(.roles)
    switch step {
    case .review: return nil
    case .findings: return Link("Go to the findings", Paths.versionFindings(found.id))
    case .roles:
      guard isKeeper, version.validSignatures.isEmpty else { return nil }
      return Link("Confirm the roles", Paths.confirmRoles(found.id))
    case .headteacher: return isReviewed ? sign(.headteacher) : nil
    case .chair: return isReviewed ? sign(.chair) : nil
    case .publication:
      guard isKeeper, isReviewed, version.status == .signed else { return nil }
      return Link("Publish it", Paths.publish(found.id))
    }
  }

  private func sign(_ office: SigningOffice) -> Link? {
    guard signature(office) == nil,
      people.capacity(of: visit.person, for: office, on: visit.today) != nil
    else { return nil }
    return Link(
      "Sign as \(office.words)", Paths.sign(found.id).with("office", office.rawValue))
  }
}
