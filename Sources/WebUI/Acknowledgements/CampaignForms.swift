internal import Essentials
internal import HTTPSupport
internal import People
internal import Policies
internal import Views

/// Reminding people, taking somebody off a request, and noting that a question was answered.
enum CampaignForms {
  /// Why somebody is taken off: a closed list, since reasons are kept and may be nobody's business.
  enum Excuse: String, CaseIterable {
    case away = "away for a long time"
    case leave = "on leave"
    case left = "has left"
    case other

    var words: String { self == .other ? "Another reason" : rawValue.capitalisedStart }
  }

  /// Reminds those who are missing and have an e-mail address.
  static func remind(_ visit: Visit) async throws -> Reply {
    let reading = try await CampaignReading(visit)
    let place = visit.place
    let reachable = reading.missing.filter {
      $0.details.email != nil && $0.status(on: visit.today) != .left
    }
    do {
      let people = try await RemindPeople(
        policies: place.library.policies, acknowledgements: place.library.acknowledgements,
        store: place.library.campaigns, now: place.now, today: place.today
      )(
        reading.campaign.id, in: visit.school, reachable: Set(reachable.map(\.id)),
        last: try await CampaignPages.lastReminder(visit, reading.campaign.id), by: visit.person)
      var sent = 0
      for person in people {
        let letter = LetterToSend(
          .acknowledgeReminder, to: person, path: Paths.acknowledge.text)
        guard try await place.send(letter) else { break }
        sent += 1
      }
      return .go(to: reading.address(CampaignPages.News.reminded, String(sent)))
    } catch let refusal as Refusal {
      return .again(
        try await CampaignPages.page(
          visit, reading, errors: [ReadingPages.error(refusal.message)]))
    }
  }

  /// The form to take somebody off.
  static func excuse(_ visit: Visit) async throws -> Reply {
    let reading = try await CampaignReading(visit)
    return .page(excusePage(visit, reading, try reading.member(visit)))
  }

  /// Takes somebody off.
  static func excuse(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let reading = try await CampaignReading(visit)
    let person = try reading.member(visit)
    let typed = form.text(ExcusePage.Names.reason)
    guard let reason = typed.flatMap({ Excuse(rawValue: $0) }) else {
      return .again(excusePage(visit, reading, person, error: "Choose why"))
    }
    do {
      _ = try await ExcuseFromCampaign(
        policies: visit.place.library.policies, store: visit.place.library.campaigns,
        now: visit.place.now
      )(
        person.id, from: reading.campaign.id, in: visit.school, reason: reason.rawValue,
        by: visit.person)
      return .go(to: reading.address(CampaignPages.News.done, CampaignPages.News.excused))
    } catch let refusal as Refusal {
      return .again(
        excusePage(
          visit, reading, person, chosen: typed,
          error: PersonTyping.withoutStop(refusal.message)))
    }
  }

  private static func excusePage(
    _ visit: Visit, _ reading: CampaignReading, _ person: Person, chosen: String? = nil,
    error: String? = nil
  ) -> ExcusePage {
    ExcusePage(
      frame: visit.frame, token: visit.token, campaign: reading.link,
      address: Paths.excuse(reading.campaign.id.description, person.id.description),
      name: person.details.name.given,
      reasons: Excuse.allCases.map { Field.Choice($0.rawValue, $0.words) }, reason: chosen,
      errors: error.map { [FieldError(field: ExcusePage.Names.reason, message: $0)] } ?? [])
  }

  /// The form to note that somebody's question was answered.
  static func answer(_ visit: Visit) async throws -> Reply {
    let reading = try await CampaignReading(visit)
    return .page(try answerPage(visit, reading, try reading.member(visit)))
  }

  /// Notes that it was answered.
  static func noteAnswer(_ visit: Visit) async throws -> Reply {
    let reading = try await CampaignReading(visit)
    let person = try reading.member(visit)
    do {
      _ = try await AnswerReservation(
        policies: visit.place.library.policies, store: visit.place.library.acknowledgements,
        now: visit.place.now
      )(
        person.id,
        PolicyStep(
          school: visit.school, policy: reading.policy.id, version: reading.version.id,
          by: visit.person))
      return .go(to: reading.address(CampaignPages.News.done, CampaignPages.News.answered))
    } catch let refusal as Refusal {
      return .again(
        try await CampaignPages.page(
          visit, reading, errors: [ReadingPages.error(refusal.message)]))
    }
  }

  private static func answerPage(
    _ visit: Visit, _ reading: CampaignReading, _ person: Person
  ) throws -> AnswerReservationPage {
    guard let reservation = reading.reservations[person.id], reservation.answeredAt == nil else {
      throw Visit.absent
    }
    return AnswerReservationPage(
      frame: visit.frame, token: visit.token, campaign: reading.link,
      address: Paths.answerReservation(reading.campaign.id.description, person.id.description),
      name: person.details.name.given, disagrees: reservation.kind == .disagreement)
  }
}
