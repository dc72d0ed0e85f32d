package import Essentials
package import HTTPSupport
package import Policies
package import PolicyEngine

internal import Views

/// The school's policy through all its versions: bringing a text in, reviewing, signing, publishing.
///
/// The head teacher and the office take a version along; the head teacher and the chair of governors
/// sign it, each in their own name; governors may look.
package struct PolicyVersionRoutes: Sendable {
  /// Those who take a version along.
  static let keepers: Set<HTTPSupport.Audience> = [.headteacher, .office]
  /// Those who sign.
  static let signers: Set<HTTPSupport.Audience> = [.headteacher, .chair]
  /// Those who may look.
  static let readers = keepers.union(signers).union([.governor])
  /// The most bytes of a form with a file of 5 MB.
  static let fileLimit = 6 << 20

  /// What is done elsewhere once a version is published: with the policy, the version, the day by
  /// which people should have acknowledged it, and who published it.
  package typealias Published =
    @Sendable (SchoolPolicy, PolicyVersion, CivilDate, PersonID) async throws -> Void

  let place: Workplace
  let model: [UInt8]
  let pdfText: PolicyImporter.TextLayer?
  let published: Published
  private let reading = VersionLookup()

  /// The pages of the policy's versions.
  ///
  /// - Parameters:
  ///   - model: The model policy, byte for byte.
  ///   - pdfText: Yields the text layer of a PDF; without it PDF files are refused.
  ///   - published: Called after a version was published or scheduled, never twice for one.
  package init(
    place: Workplace, model: [UInt8], pdfText: PolicyImporter.TextLayer?,
    published: @escaping Published
  ) {
    self.place = place
    self.model = model
    self.pdfText = pdfText
    self.published = published
  }

  /// The routes.
  package var routes: [Route] { looking + bringing + reviewing + signing + publishing }

  private var looking: [Route] {
    let pages = VersionPages(reading: reading)
    let texts = VersionTexts(reading: reading)
    let readers = Self.readers
    return [
      place.page(Paths.policies.text, for: readers) { try await PoliciesPages.reply($0) },
      place.page(Paths.linkedPolicies.text, for: Self.keepers) {
        try await LinkedPolicyForms.page($0)
      },
      place.form(Paths.linkedPolicies.text, for: Self.keepers) {
        try await LinkedPolicyForms.keep($0, $1)
      },
      place.page(Paths.Pattern.version, for: readers) { try await pages.reply($0) },
      place.page(Paths.Pattern.versionText, for: readers) { try await texts.whole($0) },
      place.page(Paths.Pattern.versionChanges, for: readers) { try await texts.changes($0) },
      place.page(Paths.Pattern.signedCopyFile, for: readers) { try await texts.signedCopy($0) },
    ]
  }

  private var bringing: [Route] {
    let forms = NewVersionForms(model: model, pdfText: pdfText)
    return [
      place.page(Paths.newVersion.text, for: Self.keepers) { try await forms.empty($0) },
      place.form(Paths.newVersion.text, for: Self.keepers, limit: Self.fileLimit) {
        try await forms.upload($0, $1)
      },
    ]
  }

  private var reviewing: [Route] {
    let keepers = Self.keepers
    let findings = FindingForms(reading: reading)
    let roles = ConfirmRolesForms(reading: reading)
    return [
      place.form(Paths.Pattern.review, for: keepers) { try await findings.startReview($1) },
      place.page(Paths.Pattern.versionFindings, for: Self.readers) { try await findings.all($0) },
      place.page(Paths.Pattern.decideFinding, for: keepers) { try await findings.page($0) },
      place.form(Paths.Pattern.decideFinding, for: keepers) { try await findings.decide($0, $1) },
      place.page(Paths.Pattern.confirmRoles, for: keepers) { try await roles.page($0) },
      place.form(Paths.Pattern.confirmRoles, for: keepers) { try await roles.confirm($0, $1) },
    ]
  }

  private var signing: [Route] {
    let signers = Self.signers
    let keepers = Self.keepers
    let signing = SigningForms()
    let paper = PaperAdoptionForms()
    let copies = SignedCopyForms()
    return [
      place.page(Paths.Pattern.sign, for: signers) { try await signing.page($0) },
      place.form(Paths.Pattern.sign, for: signers, limit: Self.fileLimit) {
        try await signing.sign($0, $1)
      },
      place.form(Paths.Pattern.withdrawSignature, for: keepers.union(signers)) {
        try await signing.withdraw($1)
      },
      place.page(Paths.Pattern.paperAdoption, for: keepers) { try await paper.page($0) },
      place.form(Paths.Pattern.paperAdoption, for: keepers, limit: Self.fileLimit) {
        try await paper.enter($0, $1)
      },
      place.page(Paths.Pattern.signedCopy, for: keepers) { try await copies.page($0) },
      place.form(Paths.Pattern.signedCopy, for: keepers, limit: Self.fileLimit) {
        try await copies.attach($0, $1)
      },
    ]
  }

  private var publishing: [Route] {
    let forms = PublishingForms(reading: reading, published: published)
    return [
      place.page(Paths.Pattern.publish, for: Self.keepers) { try await forms.page($0) },
      place.form(Paths.Pattern.publish, for: Self.keepers) { try await forms.publish($0, $1) },
      place.page(Paths.Pattern.withdrawVersion, for: Self.keepers) {
        try await WithdrawVersionForms.page($0)
      },
      place.form(Paths.Pattern.withdrawVersion, for: Self.keepers) {
        try await WithdrawVersionForms.withdraw($0, $1)
      },
    ]
  }
}
