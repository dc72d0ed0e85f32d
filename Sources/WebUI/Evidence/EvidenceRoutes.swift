package import HTTPSupport

internal import Views

/// The evidence pack: what it will hold, and the document itself.
package struct EvidenceRoutes: Sendable {
  private let place: Workplace
  private let press: any EvidencePress

  /// The pages of the pack, which the press makes.
  package init(place: Workplace, press: any EvidencePress) {
    self.place = place
    self.press = press
  }

  /// The routes.
  package var routes: [Route] {
    let forms = EvidenceForms(press: press)
    let makers = DeskAudiences.evidence
    return [
      place.page(Paths.evidencePack.text, for: makers) { try await forms.page($0) },
      place.form(Paths.evidencePack.text, for: makers) { try await forms.make($0, $1) },
    ]
  }
}
