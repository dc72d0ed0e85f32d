internal import Essentials
internal import HTTPSupport
internal import Policies
internal import PolicyEngine
internal import Views

/// Bringing a text in as the next version.
struct NewVersionForms: Sendable {
  let model: [UInt8]
  let pdfText: PolicyImporter.TextLayer?

  /// The form before anything was chosen.
  func empty(_ visit: Visit) async throws -> Reply {
    .page(page(visit, isFirst: try await visit.place.shelf.policies().isEmpty))
  }

  /// Reads the text and keeps it as a draft; where it was no policy file, says what became of it.
  func upload(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let policies = try await visit.place.shelf.policies()
    let pasted = form.text(PolicySource.Names.text) ?? ""
    let file = form.bytes(PolicySource.Names.file) ?? []
    let chosen = chosen(form, pasted, file)
    func again(_ field: String, _ message: String) -> Reply {
      .again(
        page(
          visit, isFirst: policies.isEmpty, PolicySource(chosen: chosen, pasted: pasted),
          [FieldError(field: field, message: message)]))
    }
    guard let source = source(chosen, pasted, file, offersModel: policies.isEmpty) else {
      return again(
        PolicySource.Names.source,
        "Say where the text is, then paste it or choose its file")
    }
    do {
      let draft = try PolicyDraft(source, model: model, textLayer: pdfText)
      let place = visit.place
      let upload = UploadPolicy(
        store: place.library.policies, newIdentifier: place.newIdentifier, now: place.now,
        today: place.today)
      let policy = try await upload(
        .markdown(draft.bytes), to: visit.held?.policy.id ?? policies.first?.id,
        of: visit.school, by: visit.person)
      guard let version = policy.versions.last else { throw Refusal.noVersion }
      let found = FoundVersion(version, of: policy)
      guard !draft.account.isEmpty else { return .go(to: found.address) }
      return .page(
        DraftReadPage(
          frame: visit.frame, version: Link("Go on to version \(found.name)", found.address),
          account: draft.account))
    } catch let refusal as Refusal {
      let field: String =
        switch source {
        case .model: PolicySource.Names.source
        case .pasted: PolicySource.Names.text
        case .file: PolicySource.Names.file
        }
      return again(field, refusal.message)
    }
  }

  /// What was chosen; what was sent speaks for itself where nothing was.
  private func chosen(_ form: FormBody, _ pasted: String, _ file: [UInt8]) -> String? {
    if let chosen = form.text(PolicySource.Names.source), !chosen.isEmpty { return chosen }
    if !file.isEmpty { return PolicySource.Choice.upload }
    return pasted.contains { !$0.isWhitespace } ? PolicySource.Choice.paste : nil
  }

  private func source(
    _ chosen: String?, _ pasted: String, _ file: [UInt8], offersModel: Bool
  ) -> PolicyDraft.Source? {
    switch chosen {
    case PolicySource.Choice.model: offersModel ? .model : nil
    case PolicySource.Choice.paste:
      pasted.contains { !$0.isWhitespace } ? .pasted(pasted) : nil
    case PolicySource.Choice.upload: file.isEmpty ? nil : .file(file, name: nil)
    default: nil
    }
  }

  private func page(
    _ visit: Visit, isFirst: Bool, _ source: PolicySource = PolicySource(),
    _ errors: [FieldError] = []
  ) -> NewVersionPage {
    NewVersionPage(
      frame: visit.frame, token: visit.token, source: source, offersModel: isFirst,
      errors: errors)
  }
}
