internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import People
internal import Policies
internal import Views

/// Choosing the days of an evidence pack, and making it.
struct EvidenceForms: Sendable {
  private typealias Names = EvidencePackPage.Names

  let press: any EvidencePress

  /// The form; the days of this school year unless the address says others.
  func page(_ visit: Visit) async throws -> Reply {
    let usual = EvidencePeriod.schoolYear(upTo: visit.today)
    return .page(
      try await page(
        visit,
        EvidencePackPage.Typed(
          from: visit.query[Names.from] ?? PersonWords.typed(usual.from),
          until: visit.query[Names.until] ?? PersonWords.typed(usual.through))))
  }

  /// Makes the pack, for somebody who has just confirmed who they are.
  func make(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let typed = EvidencePackPage.Typed(
      from: form.text(Names.from) ?? "", until: form.text(Names.until) ?? "")
    guard let held = visit.held else { return .again(try await page(visit, typed)) }
    let period: EvidencePeriod
    switch read(form, on: visit.today) {
    case .success(let read): period = read
    case .failure(let wrong): return .again(try await page(visit, typed, wrong.errors))
    }
    let again = Paths.evidencePack.with(Names.from, form.text(Names.from) ?? "")
      .with(Names.until, form.text(Names.until) ?? "")
    return try await SigningInAgain.orStepUp(.evidencePack, returningTo: again) {
      try visit.requireFreshProof()
      let pack = try await press.pack(
        EvidenceOrder(
          held: held, schoolName: visit.schoolName, period: period, person: visit.person))
      return .file(
        ServedFile(
          name: "evidence-pack-\(Self.slug(visit.schoolName))-\(visit.today).pdf",
          type: "application/pdf", bytes: pack, isInline: true))
    }
  }

  private struct Wrong: Error {
    let errors: [FieldError]
  }

  private func read(_ form: FormBody, on today: CivilDate) -> Result<EvidencePeriod, Wrong> {
    let from = TypedDay.read(form.text(Names.from) ?? "")
    let until = TypedDay.read(form.text(Names.until) ?? "")
    guard let from, let until else {
      let unread = [(Names.from, from), (Names.until, until)].filter { $0.1 == nil }
      return .failure(
        Wrong(
          errors: unread.map { FieldError(field: $0.0, message: PersonTyping.unreadableDay) }))
    }
    do {
      return .success(try EvidencePeriod(from: from, through: until, today: today))
    } catch {
      let field = error.code == Refusal.evidenceInFuture.code ? Names.until : Names.from
      return .failure(Wrong(errors: [FieldError(field: field, message: error.message)]))
    }
  }

  /// The school's name as a part of a file's name.
  private static func slug(_ name: String) -> String {
    let words = name.plainLetters.filter { $0.isASCII || $0 == " " }.split(separator: " ")
    return words.isEmpty ? "school" : String(words.joined(separator: "-").prefix(60))
  }

  private func page(
    _ visit: Visit, _ typed: EvidencePackPage.Typed, _ errors: [FieldError] = []
  ) async throws -> EvidencePackPage {
    EvidencePackPage(
      frame: visit.frame, token: visit.token, holds: try await holds(visit), typed: typed,
      errors: errors)
  }

  /// What the pack will hold: one statement besides those of every page.
  private func holds(_ visit: Visit) async throws -> [SummaryRow] {
    guard let held = visit.held else { return [] }
    let entries = try await visit.place.record.checkpoint().size
    let version = held.policy.name(of: held.version)
    let since = held.version.status.inForceFrom.map { ", in force from \($0.words)" } ?? ""
    let signatures = held.version.validSignatures.map { "\($0.name), \($0.office.words)" }
    return [
      SummaryRow("Policy", "\(held.policy.title), version \(version)\(since), word for word"),
      SummaryRow(
        "Sign-off",
        signatures.isEmpty ? "Who signed it, and when" : signatures.joined(separator: "; ")),
      SummaryRow("Versions", "Every version with its days and the digest of its text"),
      SummaryRow("Acknowledgements", "Who acknowledged it, when and how; who has not yet"),
      SummaryRow("Duties", "What was due in these days: done, late, not done and why"),
      SummaryRow("Findings", "What the checker found in the text, and what was decided"),
      SummaryRow("Roles", "Who holds which role since when"),
      SummaryRow(
        "The record",
        "The signed checkpoint of \(PersonWords.count(entries, "entry", "entries")), and how to "
          + "check it"),
    ]
  }
}
