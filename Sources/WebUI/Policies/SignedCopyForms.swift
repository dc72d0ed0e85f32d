internal import Essentials
internal import HTTPSupport
internal import Policies
internal import Views

/// Attaching a scan of the signed paper.
struct SignedCopyForms: Sendable {
  /// The form.
  func page(_ visit: Visit) async throws -> Reply {
    let found = try await FoundVersion(visit)
    return .page(page(visit, found))
  }

  /// Attaches the scan.
  func attach(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let found = try await FoundVersion(visit)
    do {
      let place = visit.place
      _ = try await AttachSignedCopy(store: place.library.policies, now: place.now)(
        form.bytes(AttachCopyPage.Names.copy) ?? [], found.step(visit))
      return .go(to: found.address)
    } catch let refusal as Refusal {
      let error = FieldError(field: AttachCopyPage.Names.copy, message: refusal.message)
      return .again(page(visit, found, errors: [error]))
    }
  }

  private func page(
    _ visit: Visit, _ found: FoundVersion, errors: [FieldError] = []
  ) -> AttachCopyPage {
    AttachCopyPage(
      frame: visit.frame, token: visit.token, version: found.link, id: found.id, errors: errors)
  }
}
