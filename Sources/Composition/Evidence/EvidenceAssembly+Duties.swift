internal import Deadlines
internal import Essentials
internal import Papers
internal import People
internal import Policies
internal import WebUI

extension EvidenceAssembly {
  /// What was due in the period, and what became of it.
  ///
  /// Of what people say about a duty that was done only the day is told: their notes are confidential.
  func duties() async throws -> [EvidencePack.DutyLine] {
    let book = place.duties.book
    let time = try await book.time(place.school)
    // What is due in the course of a day is due at its end, which is the first moment of the next.
    let found = try await book.store.duties(
      of: place.school, dueFrom: time.clock.instant(of: order.period.from),
      before: time.clock.end(of: order.period.through).adding(seconds: 1)
    ).filter { order.period.contains($0.due.date(in: time)) }
    var owners = Dictionary(found.map { ($0.id, $0.owner) }) { first, _ in first }
    for case .handedOver(let other) in found.map(\.state) where owners[other] == nil {
      owners[other] = try await book.store.duty(other, of: place.school)?.owner
    }
    return found.sorted { ($0.dueAt, $0.id) < ($1.dueAt, $1.id) }.map { duty in
      let day = duty.due.date(in: time)
      return EvidencePack.DutyLine(
        title: duty.kind.title, owner: words(duty.owner, on: day), dueOn: day,
        paragraphs: duty.paragraphs,
        outcome: outcome(duty, in: time) { id in
          owners[id].map { words($0, on: day) } ?? "somebody else"
        })
    }
  }

  private func outcome(
    _ duty: Duty, in time: SchoolTime, owner: (DutyID) -> String
  ) -> EvidencePack.DutyOutcome {
    switch duty.state {
    case .done(let done): .done(done.proof.doneOn, by: name(done.by))
    case .doneLate(let done): .doneLate(done.proof.doneOn, by: name(done.by))
    case .notDone(let reason): .notDone(because: reason)
    case .waived(let reason): .waived(because: reason)
    case .handedOver(let other): .handedOver(to: owner(other))
    case .void(let reason): .withdrawn(because: reason)
    case .overdue: .late
    case .pending: duty.lateFrom(in: time) <= now ? .late : .toDo
    }
  }

  /// Whose a duty was on the day on which it was due.
  private func words(_ owner: DutyOwner, on day: CivilDate) -> String {
    switch owner {
    case .person(let person): return name(person)
    case .role(let role):
      guard let role = Role(rawValue: role) else { return role.capitalisedStart }
      let names = offices.holders(of: role, on: day).map(name).joined(separator: ", ")
      return names.isEmpty
        ? "\(role.words.capitalisedStart), which nobody held" : "\(names), \(role.words)"
    }
  }
}
