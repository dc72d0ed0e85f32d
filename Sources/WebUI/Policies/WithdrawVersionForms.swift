internal import Essentials
internal import HTTPSupport
internal import Policies
internal import Views

/// Withdrawing a version that does not apply yet, with a reason.
enum WithdrawVersionForms {
  private typealias Names = WithdrawVersionPage.Names

  /// Whether a version can be withdrawn on a day.
  static func mayWithdraw(_ found: FoundVersion, on day: CivilDate) -> Bool {
    switch found.policy.timeline.standing(of: found.version.id, on: day) {
    case .unpublished, .coming: true
    case .inForce, .superseded, .withdrawn: false
    }
  }

  /// The form.
  ///
  /// - Throws: 404 where the version applies, has applied, or is withdrawn.
  static func page(_ visit: Visit) async throws -> Reply {
    let found = try await FoundVersion(visit)
    guard mayWithdraw(found, on: visit.today) else { throw Visit.absent }
    return .page(page(visit, found))
  }

  /// Withdraws it; people who were asked to acknowledge it are asked no more.
  static func withdraw(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let found = try await FoundVersion(visit)
    guard let reason = form.text(Names.reason).flatMap({ WithdrawVersion.Reason(rawValue: $0) })
    else { return again(visit, found, "Choose why it is withdrawn") }
    let place = visit.place
    do {
      _ = try await WithdrawVersion(
        store: place.library.policies, now: place.now, today: place.today)(
          found.step(visit), because: reason)
    } catch let refusal as Refusal {
      return again(visit, found, PersonTyping.withoutStop(refusal.message))
    }
    try await StartRequest(place).followTheVersionInForce()
    return .go(to: found.address)
  }

  private static func again(_ visit: Visit, _ found: FoundVersion, _ message: String) -> Reply {
    .again(page(visit, found, [FieldError(field: Names.reason, message: message)]))
  }

  private static func page(
    _ visit: Visit, _ found: FoundVersion, _ errors: [FieldError] = []
  ) -> WithdrawVersionPage {
    WithdrawVersionPage(
      frame: visit.frame, token: visit.token, version: found.link, id: found.id,
      reasons: WithdrawVersion.Reason.allCases.map { Field.Choice($0.rawValue, $0.words) },
      consequences: consequences(visit, found), errors: errors)
  }

  private static func consequences(_ visit: Visit, _ found: FoundVersion) -> [Effect] {
    var effects = found.version.validSignatures.map {
      Effect("The signature of \($0.name) counts for nothing any more.")
    }
    if let day = found.version.status.inForceFrom {
      effects.append(Effect("It does not come into force on \(day.words)."))
      effects.append(Effect("Whoever was asked to acknowledge it is asked no more."))
    }
    effects.append(
      Effect(
        found.policy.timeline.inForce(on: visit.today) == nil
          ? "The school has no version in force until another one is published."
          : "The version in force stays in force."))
    return effects
  }
}
