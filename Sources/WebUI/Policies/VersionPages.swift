internal import Essentials
internal import HTTPSupport
internal import People
internal import Policies
internal import Views

/// Makes the page of one version: how far it has come, who signed it, and what is next.
struct VersionPages: Sendable {
  let reading: VersionLookup

  /// The page.
  func reply(_ visit: Visit) async throws -> Reply {
    let found = try await FoundVersion(visit)
    let people = try await PolicyPeople(visit)
    let version = found.version
    let steps = version.status.isOpen ? try await steps(found, people, visit) : nil
    let mine = version.status.isOpen ? withdrawable(version, visit) : []
    let isEntered = mine.contains { $0.person != visit.person }
    let isKeeper = visit.isOne(of: PolicyVersionRoutes.keepers)
    return .page(
      VersionPage(
        frame: visit.frame, name: found.name, id: found.id,
        status: found.status(on: visit.today), steps: steps?.milestones ?? [],
        action: steps?.action,
        start: version.status == .draft && isKeeper ? visit.token : nil,
        signatures: version.validSignatures.map { shown($0, people, visit) },
        withdrawal: mine.isEmpty ? nil : visit.token,
        withdrawalWords: isEntered
          ? "Take the entered signatures back" : "Take my signature back",
        digest: version.digest.description,
        links: links(
          found, isKeeper: isKeeper, mayEnterPaper: steps?.mayEnterPaper ?? false,
          mayWithdraw: isKeeper && WithdrawVersionForms.mayWithdraw(found, on: visit.today)),
        marks: visit.marks(version.paragraphs.text)))
  }

  private func steps(
    _ found: FoundVersion, _ people: PolicyPeople, _ visit: Visit
  ) async throws -> VersionSteps {
    VersionSteps(
      found: found, text: try await reading.text(of: found.version, visit), people: people,
      visit: visit)
  }

  private func withdrawable(_ version: PolicyVersion, _ visit: Visit) -> [Signature] {
    version.validSignatures.filter { $0.person == visit.person || $0.enteredBy == visit.person }
  }

  private func shown(
    _ signature: Signature, _ people: PolicyPeople, _ visit: Visit
  ) -> VersionPage.Signature {
    let note = signature.standIn.map { "stands in: \($0)" }
    guard let enteredBy = signature.enteredBy else {
      return VersionPage.Signature(
        name: signature.name, office: signature.office.words,
        at: visit.place.moment(signature.at), note: note)
    }
    return VersionPage.Signature(
      name: signature.name, office: signature.office.words, onPaperOn: signature.signedOn,
      enteredBy: people.name(enteredBy), note: note)
  }

  private func links(
    _ found: FoundVersion, isKeeper: Bool, mayEnterPaper: Bool, mayWithdraw: Bool
  ) -> [Link] {
    let id = found.id
    var links = [
      Link("The whole text", Paths.versionText(id)),
      Link("What changes against the version in force", Paths.versionChanges(id)),
      Link("What the checker finds in it", Paths.versionFindings(id)),
    ]
    if found.version.signedCopy != nil {
      links.append(Link("The scan of the signed paper", Paths.signedCopyFile(id)))
    } else if isKeeper, found.version.isSigned {
      links.append(Link("Attach the signed paper", Paths.signedCopy(id)))
    }
    if mayEnterPaper {
      links.append(Link("It was signed on paper already", Paths.paperAdoption(id)))
    }
    if mayWithdraw { links.append(Link("Withdraw this version", Paths.withdrawVersion(id))) }
    return links
  }
}
