internal import Essentials
internal import HTTPSupport
internal import Policies
internal import PolicyEngine
internal import Views

/// Reviewing a version: sending it for review, and deciding what the checker finds.
struct FindingForms: Sendable {
  let reading: VersionLookup

  /// Sends a draft for review.
  func startReview(_ visit: Visit) async throws -> Reply {
    let found = try await FoundVersion(visit)
    let place = visit.place
    _ = try await StartReview(store: place.library.policies, now: place.now)(found.step(visit))
    return .go(to: found.address)
  }

  /// All findings.
  func all(_ visit: Visit) async throws -> Reply {
    let found = try await FoundVersion(visit)
    let text = try await reading.text(of: found.version, visit)
    let people = try await PolicyPeople(visit)
    let mayDecide =
      found.version.status == .inReview && found.version.validSignatures.isEmpty
      && visit.isOne(of: PolicyVersionRoutes.keepers)
    return .page(
      VersionFindingsPage(
        frame: visit.frame, version: found.link,
        rows: text.check.findings.enumerated().map { index, finding in
          let decision = decision(finding, found, people)
          let isOpen = mayDecide && decision == nil
          return VersionFindingsPage.Row(
            sentence: finding.sentence, blocks: finding.blocksPublication && decision == nil,
            marks: visit.marks(finding.paragraphs), decision: decision,
            action: isOpen
              ? Link("Decide it", Paths.decideFinding(found.id, String(index + 1))) : nil)
        }))
  }

  /// What was decided, in the text itself or here.
  private func decision(
    _ finding: PolicyFinding, _ found: FoundVersion, _ people: PolicyPeople
  ) -> String? {
    let here = found.version.decisions.last { $0.finding == finding.id && $0.isAcceptance }
    if let here, case .accepted(let reason) = here.outcome {
      return "It stays as it is, because “\(reason)” (\(people.name(here.by)))."
    }
    return finding.decided.map { "\($0.because) Agreed by \($0.agreedBy ?? "the school")." }
  }

  /// The form for one finding.
  func page(_ visit: Visit) async throws -> Reply {
    let found = try await FoundVersion(visit)
    let (finding, address) = try await finding(found, visit)
    return .page(page(visit, found, finding, address))
  }

  /// Keeps a decision; mending goes on to bringing in a new text.
  func decide(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let found = try await FoundVersion(visit)
    let (finding, address) = try await finding(found, visit)
    let chosen = form.text(DecideFindingPage.Names.decision)
    let reason = form.text(DecideFindingPage.Names.reason) ?? ""
    func again(_ field: String, _ message: String) -> Reply {
      .again(
        page(
          visit, found, finding, address, chosen: chosen, reason: reason,
          errors: [FieldError(field: field, message: message)]))
    }
    switch chosen {
    case DecideFindingPage.Decision.mend: return .go(to: Paths.newVersion)
    case DecideFindingPage.Decision.accept: break
    default:
      return again(DecideFindingPage.Names.decision, "Choose one of the two")
    }
    do {
      let place = visit.place
      _ = try await DecideFinding(store: place.library.policies, now: place.now)(
        finding.id, .accepted(reason: reason), found.step(visit))
      return .go(to: Paths.versionFindings(found.id))
    } catch let refusal as Refusal {
      return again(DecideFindingPage.Names.reason, refusal.message)
    }
  }

  private func finding(
    _ found: FoundVersion, _ visit: Visit
  ) async throws -> (PolicyFinding, Address) {
    let findings = try await reading.text(of: found.version, visit).check.findings
    guard let number = Int(visit.parameter("finding")),
      findings.indices.contains(number - 1)
    else { throw Visit.absent }
    return (findings[number - 1], Paths.decideFinding(found.id, String(number)))
  }

  private func page(
    _ visit: Visit, _ found: FoundVersion, _ finding: PolicyFinding, _ address: Address,
    chosen: String? = nil, reason: String = "", errors: [FieldError] = []
  ) -> DecideFindingPage {
    DecideFindingPage(
      frame: visit.frame, token: visit.token, version: found.link, address: address,
      finding: finding.sentence, advice: finding.help, blocks: finding.blocksPublication,
      chosen: chosen, reason: reason, errors: errors, marks: visit.marks(finding.paragraphs))
  }
}
