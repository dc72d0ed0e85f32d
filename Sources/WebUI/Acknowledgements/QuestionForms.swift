internal import Essentials
internal import HTTPSupport
internal import People
internal import Policies
internal import Views

/// Saying “I have a question” or “I do not agree” instead of acknowledging.
struct QuestionForms: Sendable {
  private static let kinds: [String: Reservation.Kind] = [
    AskAboutPolicyPage.Kind.question: .question, AskAboutPolicyPage.Kind.disagree: .disagreement,
  ]

  let readings: VersionsToRead

  /// The form; once something was said, what happens now.
  func page(_ visit: Visit) async throws -> Reply {
    let asked = try await AskedReading.of(visit, readings)
    guard asked.given == nil else { return .go(to: Paths.acknowledge) }
    let open = try await visit.place.library.acknowledgements.reservations(
      about: asked.version.id, in: visit.school
    ).first { $0.person == visit.person && $0.answeredAt == nil }
    return .page(try await page(visit, asked, sentAt: open?.at))
  }

  /// Notes it.
  func ask(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let asked = try await AskedReading.of(visit, readings)
    let typed = form.text(AskAboutPolicyPage.Names.kind)
    guard let kind = typed.flatMap({ Self.kinds[$0] }) else {
      return .again(
        try await page(visit, asked, error: "Choose which of the two it is"))
    }
    let library = visit.place.library
    do {
      _ = try await AskAboutPolicy(
        policies: library.policies, store: library.acknowledgements, now: visit.place.now,
        today: visit.place.today
      )(
        kind, about: asked.version.id, of: asked.policy.id, in: visit.school, by: asked.reader,
        note: nil, route: visit.reader.task == nil ? .signedIn : .personalLink,
        campaign: asked.campaign)
      return .go(to: Paths.askAboutPolicy)
    } catch let refusal as Refusal {
      return .again(
        try await page(
          visit, asked, chosen: typed, error: PersonTyping.withoutStop(refusal.message)))
    }
  }

  private func page(
    _ visit: Visit, _ asked: AskedReading, chosen: String? = nil, error: String? = nil,
    sentAt: Instant? = nil
  ) async throws -> AskAboutPolicyPage {
    AskAboutPolicyPage(
      frame: visit.frame, token: visit.token, answeredBy: try await head(visit, asked),
      chosen: chosen,
      errors: error.map { [FieldError(field: AskAboutPolicyPage.Names.kind, message: $0)] } ?? [],
      sentAt: sentAt.map { visit.place.moment($0) })
  }

  private func head(_ visit: Visit, _ asked: AskedReading) async throws -> String {
    let nobody = "the head teacher"
    switch asked.offices.holders(of: .headteacher, on: visit.today).first {
    case .person(let id):
      return try await visit.place.office.people.person(id, of: visit.school)?
        .details.name.given ?? nobody
    case .outside(let outside): return outside.name.given
    case nil: return nobody
    }
  }
}
