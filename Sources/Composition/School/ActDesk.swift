internal import Deadlines
internal import Essentials
internal import People
internal import PolicyEngine
internal import WebUI

/// Opens what acts leave to be done, and withdraws it where the act is undone; never twice for the same.
struct ActDesk: Sendable {
  /// One thing to be done.
  struct Wanted {
    var duty: ActDuty
    var act: SchoolAct
    var owner: DutyOwner
    var due: CivilDate
  }

  /// What is opened although something like it was there before.
  enum Again {
    /// Nothing that was done: it is the same act.
    case unlessDone
    /// What was done too: it is another act.
    case always
    /// Nothing that was ever there: the clock found it, perhaps in two processes at once.
    case never
  }

  let school: OpenedSchool
  var place: Workplace { school.place }
  private var book: DutyBook { place.duties.book }

  init(_ school: OpenedSchool) { self.school = school }

  /// Opens what is not open; what was to be done by another day is asked for by the new one.
  func open(
    _ wanted: [Wanted], again: Again = .unlessDone, by actor: RecordActor
  ) async throws {
    guard !wanted.isEmpty, try await place.isSetUp() else { return }
    let known = try await known()
    let document = try await place.shelf.inForce(schoolName: place.schoolName())?.published.document
    for wanted in wanted {
      guard let labels = labels(wanted.duty, document) else { continue }
      let due = max(wanted.due, place.today())
      let same = known.filter {
        $0.kind.name == wanted.duty.rawValue && $0.source == wanted.act.source
      }
      let open = same.filter(\.state.isOpen)
      if isKept(same, due: due, wanted.act, again) { continue }
      try await withdraw(open, because: "The day was moved.", by: actor)
      let draft = DutyDraft(
        kind: try wanted.duty.kind, owner: wanted.owner, due: .on(due),
        source: wanted.act.source, paragraphs: labels,
        series: again == .never ? series(wanted) : nil, proofWanted: .dateOnly,
        graceSchoolDays: wanted.duty.graceSchoolDays)
      do {
        _ = try await OpenDuty(book)(draft, at: school.id, by: actor)
      } catch DutyConflict.taken where again == .never {
        // Another process was faster.
        continue
      }
    }
  }

  /// Withdraws what is open since acts that are not so any more.
  func withdraw(
    because reason: String, by actor: RecordActor, where isUndone: (ActDuty, SchoolAct) -> Bool
  ) async throws {
    let undone = try await book.store.openDuties(of: school.id).filter { duty in
      guard let kind = ActDuty(rawValue: duty.kind.name), let act = SchoolAct(duty.source) else {
        return false
      }
      return isUndone(kind, act)
    }
    try await withdraw(undone, because: reason, by: actor)
  }

  /// The acts since which something is open.
  func openActs() async throws -> Set<SchoolAct> {
    Set(try await book.store.openDuties(of: school.id).compactMap { SchoolAct($0.source) })
  }

  /// Whether a duty of a kind is open, whoever opened it.
  func isOpen(_ kind: String) async throws -> Bool {
    try await book.store.openDuties(of: school.id).contains { $0.kind.name == kind }
  }

  private func withdraw(
    _ duties: [Deadlines.Duty], because reason: String, by actor: RecordActor
  ) async throws {
    for duty in duties where duty.state.isOpen {
      do {
        _ = try await WithdrawDuty(book)(duty.id, of: school.id, because: reason, by: actor)
      } catch is DutyConflict {
        // Somebody did something with it at the same moment: the act itself is kept, and the rest goes on.
        continue
      } catch let refusal as Refusal where refusal.code.hasPrefix("duty.") {
        continue
      }
    }
  }

  /// What is open, and what was closed of those roles that owe it.
  private func known() async throws -> [Deadlines.Duty] {
    let open = try await book.store.openDuties(of: school.id)
    let ids = Set(open.map(\.id))
    return open
      + (try await book.store.duties(of: SchoolAct.owners, in: school.id)
        .filter { !ids.contains($0.id) })
  }

  private func isKept(
    _ same: [Deadlines.Duty], due: CivilDate, _ act: SchoolAct, _ again: Again
  ) -> Bool {
    let open = same.filter(\.state.isOpen)
    if again == .never { return !same.isEmpty }
    if open.contains(where: { $0.due == .on(due) }) { return true }
    if again == .unlessDone, same.contains(where: \.state.isDone) { return true }
    return !act.hasLastDay && !open.isEmpty
  }

  private func series(_ wanted: Wanted) -> DutySeries? {
    guard case .act(let kind, let id) = wanted.act.source else { return nil }
    return DutySeries(
      standing: wanted.duty.rawValue, period: "\(kind) \(id)", bearer: wanted.owner)
  }

  /// The paragraph of the school's own text that asks for it; nothing where none does and one would have to.
  private func labels(_ duty: ActDuty, _ document: PolicyDocument?) -> [String]? {
    func label(_ norm: String) -> String? {
      document.flatMap { document in
        document.normIndex(norm).flatMap { document.labels(ofNorm: $0).first }
      }
    }
    if let label = duty.norms.lazy.compactMap(label).first { return [label] }
    if duty.needsNorm { return nil }
    // Paragraph 18 has no norm of its own: it is 18 where those on both sides of it have their numbers of the model.
    let isNumberedSo = label("p17-everyone") == "17" && label("p19-report") == "19"
    return duty.isAboutContacts && isNumberedSo ? ["18"] : []
  }
}

extension DutyState {
  fileprivate var isDone: Bool {
    switch self {
    case .done, .doneLate: true
    default: false
    }
  }
}

extension SchoolAct {
  /// Whether the act has a last day, which may be moved.
  fileprivate var hasLastDay: Bool {
    switch self {
    case .leaving, .term, .standIn: true
    case .joining, .moving, .role, .publishing: false
    }
  }
}
