internal import Essentials
internal import Policies
internal import PolicyEngine
internal import Views

/// Reading a version: its text, what it changes, the scan of the signed paper.
struct VersionTexts: Sendable {
  let reading: VersionLookup

  /// The whole text.
  func whole(_ visit: Visit) async throws -> Reply {
    let found = try await FoundVersion(visit)
    let text = try await reading.text(of: found.version, visit)
    let published = PublishedPolicy(
      text.document, school: visit.schoolName, origin: visit.place.origin
    ).framed(visit.frame)
    let page = PolicyPages(policy: published).whole()
    return .page(
      VersionTextPage(
        frame: visit.frame, version: found.link, title: page.title,
        standing: standing(found.status(on: visit.today)), particulars: page.particulars,
        sections: page.sections))
  }

  /// What it changes, and for whom, against the version in force.
  func changes(_ visit: Visit) async throws -> Reply {
    let found = try await FoundVersion(visit)
    var comparison: Comparison?
    if let held = visit.held, held.version.id != found.version.id {
      let changes = try await reading.changes(from: held.version, to: found.version, visit)
      comparison = ComparePages(policy: held.published).result(
        changes.comparison, after: "version \(found.name)")
    }
    return .page(
      VersionChangesPage(frame: visit.frame, version: found.link, comparison: comparison))
  }

  /// The scan of the signed paper.
  func signedCopy(_ visit: Visit) async throws -> Reply {
    let found = try await FoundVersion(visit)
    guard let copy = found.version.signedCopy,
      let pdf = try await visit.place.library.policies.signedCopy(
        copy.digest, of: found.version.id, in: visit.school)
    else { throw Visit.absent }
    return .file(
      ServedFile(
        name: "signed-version-\(found.version.number).pdf", type: "application/pdf", bytes: pdf))
  }

  private func standing(_ status: PoliciesPage.Status) -> String {
    switch status {
    case .draft: "This version is a draft. It is not in force."
    case .signed: "This version is signed and not published. It is not in force."
    case .inForce(let day): "This version has been in force since \(day.words)."
    case .coming(let day): "This version comes into force on \(day.words)."
    case .superseded(let day): "This version was in force until \(day.words)."
    case .withdrawn: "This version was withdrawn. It never applied."
    }
  }
}
