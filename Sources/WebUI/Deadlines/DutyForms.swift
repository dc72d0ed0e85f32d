internal import People
internal import Deadlines
internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// What can be done about a duty: each form comes back with what was typed where the rules say no.
enum DutyForms {
  private typealias Names = DutyPage.Names

  /// Takes that it was done, on which day and with what to show for it.
  static func attest(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let reading = try await DutyReading(visit)
    let doneOn = form.text(Names.doneOn) ?? ""
    let text = form.text(Names.proof) ?? ""
    let typed = DutyPage.Typed(doneOn: doneOn, proof: text)
    guard let day = TypedDay.read(doneOn) else {
      return again(
        reading, typed, Names.doneOn,
        doneOn.withoutOuterSpaces.isEmpty ? "Type the day it was done" : PersonTyping.unreadableDay)
    }
    let proof =
      reading.duty.proofWanted == .document
      ? DutyProof(doneOn: day, reference: text) : DutyProof(doneOn: day, note: text)
    return try await reply(reading, typed, attestField) {
      try await AttestDuty(visit.place.duties.book)(
        reading.duty.id, of: visit.school, with: proof, by: .person(visit.person))
    }
  }

  /// Takes why it was not done.
  static func explain(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let reading = try await DutyReading(visit)
    let reason = form.text(Names.notDone) ?? ""
    let typed = DutyPage.Typed(doneOn: reading.todayTyped, notDone: reason)
    return try await reply(reading, typed, { _ in Names.notDone }) {
      try await ExplainNotDone(visit.place.duties.book)(
        reading.duty.id, of: visit.school, because: reason, by: .person(visit.person))
    }
  }

  /// Hands it to somebody who is at the school.
  static func handOver(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let reading = try await DutyReading(visit)
    guard reading.isOwner || reading.keepsDuties else { throw Visit.absent }
    let successor = form.text(Names.successor) ?? ""
    let typed = DutyPage.Typed(doneOn: reading.todayTyped, successor: successor)
    guard let person = PersonID(successor), reading.maySucceed(person) else {
      return again(reading, typed, Names.successor, "Choose somebody from the list")
    }
    return try await reply(reading, typed, { _ in Names.successor }) {
      try await HandOverDuty(visit.place.duties.book)(
        reading.duty.id, of: visit.school, to: .person(person), by: .person(visit.person))
    }
  }

  /// Lets it fall away this time.
  static func waive(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let reading = try await DutyReading(visit)
    let reason = form.text(Names.waived) ?? ""
    let typed = DutyPage.Typed(doneOn: reading.todayTyped, waived: reason)
    return try await reply(reading, typed, { _ in Names.waived }) {
      try await WaiveDuty(visit.place.duties.book)(
        reading.duty.id, of: visit.school, because: reason, by: .person(visit.person))
    }
  }

  private static func attestField(_ refusal: Refusal) -> String {
    switch refusal.code {
    case "duty.sentence-wanted", "duty.document-wanted", "duty.too-long": Names.proof
    default: Names.doneOn
    }
  }

  /// Does it and shows the duty as it is then; whoever hands it over may still look at what they gave away.
  private static func reply(
    _ reading: DutyReading, _ typed: DutyPage.Typed, _ field: (Refusal) -> String,
    _ work: () async throws -> Deadlines.Duty
  ) async throws -> Reply {
    do {
      _ = try await work()
      return .go(to: Paths.duty(reading.duty.id.description))
    } catch let refusal as Refusal {
      return again(
        reading, typed, field(refusal), PersonTyping.withoutStop(refusal.message))
    } catch DutyConflict.changedMeanwhile {
      return again(
        reading, typed, Names.doneOn,
        "Somebody else changed this a moment ago. Look at it again before you go on")
    }
  }

  private static func again(
    _ reading: DutyReading, _ typed: DutyPage.Typed, _ field: String, _ message: String
  ) -> Reply {
    .again(reading.page(typed, [FieldError(field: field, message: message)]))
  }
}
