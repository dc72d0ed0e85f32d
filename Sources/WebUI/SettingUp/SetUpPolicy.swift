internal import Essentials
internal import HTTPSupport
internal import Policies
internal import Views

/// The second step: the model policy, or the school's own.
struct SetUpPolicy: Sendable {
  let pages: SetUpPages
  private var place: Workplace { pages.place }

  func callAsFunction(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let chosen = form.text(PolicySource.Names.source)
    let pasted = form.text(PolicySource.Names.text) ?? ""
    let file = form.bytes(PolicySource.Names.file) ?? []
    func again(_ field: String, _ message: String) -> Reply {
      .again(
        SetUpPolicyPage(
          frame: pages.frame(visit.frame), token: visit.token,
          source: PolicySource(chosen: chosen, pasted: pasted),
          errors: [FieldError(field: field, message: message)]))
    }
    let field: String
    let bytes: [UInt8]
    switch chosen {
    case PolicySource.Choice.model:
      (field, bytes) = (PolicySource.Names.source, pages.desk.model)
    case PolicySource.Choice.paste:
      guard pasted.contains(where: { !$0.isWhitespace }) else {
        return again(PolicySource.Names.text, "Paste the policy, from its first line to its last")
      }
      (field, bytes) = (PolicySource.Names.text, Array(pasted.utf8))
    case PolicySource.Choice.upload:
      guard !file.isEmpty else { return again(PolicySource.Names.file, "Choose the file") }
      (field, bytes) = (PolicySource.Names.file, file)
    default: return again(PolicySource.Names.source, "Choose where the text is")
    }
    do {
      let text =
        chosen == PolicySource.Choice.model ? bytes : try pages.desk.draft(bytes, nil)
      let first = try await place.shelf.policies().first
      _ = try await UploadPolicy(
        store: place.library.policies, newIdentifier: place.newIdentifier, now: place.now,
        today: place.today)(
          .markdown(text), to: first?.id, of: place.school, by: visit.person)
    } catch let refusal as Refusal {
      return again(field, refusal.message)
    }
    return .go(to: Paths.setUpRoles)
  }
}
