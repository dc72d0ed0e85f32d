internal import Accounts
internal import Deadlines
internal import Essentials
internal import HTTPSupport
internal import People
internal import Policies
internal import Views

/// Makes the first page of the day: what waits for the reader, from every part of the school.
struct TodayPages: Sendable {
  let visit: Visit
  private var place: Workplace { visit.place }
  private var office: SchoolOffice { place.office }

  func page() async throws -> TodayPage {
    let day = visit.today
    // Only the office is told of those who come and go.
    let people = visit.isOne(of: [.office]) ? try await office.people.people(of: visit.school) : []
    let offices = try await place.office.terms.offices(of: visit.school)
    var now = ownKey()
    now += try await acknowledgements()
    now += try await signatures(offices)
    now += try await outstanding()
    now += comings(people, on: day)
    let reviews = try await reviews()
    now += reviews.filter { $0.isNear }.map(\.item)
    now += try await schoolSheet()
    let duties = try await DutyAgenda(visit: visit, people: people, offices: offices).items()
    now += duties.now
    if visit.isOne(of: [.office]), let letters = try await LetterPages.item(visit) {
      now.append(letters)
    }
    if let missing = duties.missingDates, visit.isOne(of: DeskAudiences.duties) {
      now.append(missing.item)
    }
    return TodayPage(
      frame: visit.frame, day: day, now: now,
      coming: reviews.filter { !$0.isNear }.map(\.item) + duties.coming, done: duties.done,
      news: standIns(people, offices), empty: empty)
  }

  private func acknowledgements() async throws -> [Agenda.Item] {
    let policies = try await place.shelf.policies()
    return try await place.library.requests.requests(to: visit.person, in: visit.school)
      .map { request in
        // Nothing can have changed in the first version that there ever was.
        let isFirst =
          policies.first { $0.id == request.policy }?.versions
          .first { $0.status.inForceFrom != nil }?.id == request.version
        return Agenda.Item(
          request.why == .newPlace
            ? "Read what the policy asks in your new place and acknowledge it"
            : request.why == .newVersion && !isFirst
              ? "Read what changed in the policy and acknowledge it"
              : "Read the policy and acknowledge it",
          Paths.acknowledge, detail: "It takes about four minutes.", due: due(request.dueOn),
          marks: visit.marks(["12"]))
      }
  }

  /// Versions that wait for the reader's own signature, or for a step of the office's.
  private func signatures(_ offices: Offices) async throws -> [Agenda.Item] {
    let isHead = visit.isOne(of: [.headteacher])
    let isChair = visit.isOne(of: [.chair])
    let prepares = visit.isOne(of: [.headteacher, .office])
    var items: [Agenda.Item] = []
    for policy in try await place.shelf.policies() {
      guard let version = policy.open else { continue }
      let address = Paths.version(version.id.description)
      let signed = Set(version.validSignatures.map(\.office))
      let isReady = version.status == .inReview && version.roles != nil
      if isReady, isHead && !signed.contains(.headteacher) || isChair && !signed.contains(.chair) {
        items.append(
          Agenda.Item(
            "Sign version \(version.name) of the policy", address, due: .today,
            marks: visit.marks(version.paragraphs.acknowledgement)))
      } else if prepares {
        items.append(
          Agenda.Item(
            "Version \(version.name) is on its way", address, detail: version.status.nextStep))
      }
    }
    return items
  }

  /// Policies whose review comes within a year, for those who see to it.
  private func reviews() async throws -> [(isNear: Bool, item: Agenda.Item)] {
    guard visit.isOne(of: [.headteacher, .chair, .office]) else { return [] }
    return try await place.shelf.policies().compactMap { policy in
      guard let day = policy.reviewOn, let first = ReviewReminders(reviewOn: day).all.first,
        first.on <= visit.today
      else { return nil }
      let item = Agenda.Item(
        "Review “\(policy.title)”", Paths.policies,
        detail: "Settle who looks through it, and when the governors see it.", due: due(day))
      return (day <= visit.today.adding(months: 1), item)
    }
  }

  private func outstanding() async throws -> [Agenda.Item] {
    guard visit.isOne(of: [.office, .headteacher]) else { return [] }
    return try await place.library.requests.openCounts(in: visit.school)
      .filter { $0.outstanding > 0 }
      .map { request in
        let count = request.outstanding
        let what =
          request.why == .newPlace ? "what it asks in their new place" : "the policy"
        return Agenda.Item(
          "\(PersonWords.count(count, "person has", "people have")) not acknowledged \(what)",
          Paths.campaign(request.campaign.description),
          detail: "\(request.answered) of \(request.asked) have.", due: due(request.dueOn),
          marks: visit.marks(["12"]))
      }
  }

  /// Those who start or leave within two weeks.
  private func comings(_ people: [Person], on day: CivilDate) -> [Agenda.Item] {
    guard visit.isOne(of: [.office]) else { return [] }
    return people.compactMap { person in
      let address = Paths.person(person.id.description)
      let name = person.details.name.given
      if let start = person.details.startedOn, day <= start, start <= day.adding(days: 14) {
        return Agenda.Item("\(name) starts", address, due: due(start), marks: visit.marks(["17"]))
      }
      if let last = person.leaving?.lastDayOn, day <= last, last <= day.adding(days: 14) {
        return Agenda.Item("\(name) leaves", address, due: due(last), marks: visit.marks(["17"]))
      }
      return nil
    }
  }

  /// The reader's own key, where the password was forgotten, or where there is none and their role needs one.
  private func ownKey() -> [Agenda.Item] {
    if visit.reader.lacksKey, FirstKeyForms.needs(visit) {
      return [
        Agenda.Item(
          "Make your key for confidential things", Paths.firstKey,
          detail: "A passphrase, and a sheet to print. It takes two minutes.")
      ]
    }
    guard visit.reader.hasLockedKey else { return [] }
    return [
      Agenda.Item(
        "Open your key again", Paths.yourKey,
        detail: "It is locked since you forgot what opens it. Have your recovery sheet at hand.")
    ]
  }

  /// The sheet that the school falls back on, until there is one.
  private func schoolSheet() async throws -> [Agenda.Item] {
    guard visit.isOne(of: [.headteacher]),
      try await FindSchoolSheet(place.reception)(of: visit.school) == nil
    else { return [] }
    return [
      Agenda.Item(
        "Make the school’s recovery sheet", Paths.schoolSheet,
        detail: "A page to print and lock away. It takes five minutes.")
    ]
  }

  private func standIns(_ people: [Person], _ offices: Offices) -> [String] {
    let acting = offices.actingRoles(of: visit.person, on: visit.today)
      .subtracting(offices.roles(of: visit.person, on: visit.today))
    return acting.sorted { $0.rawValue < $1.rawValue }.map { role in
      "You stand in as \(role.words): what comes to that role comes to you."
    }
  }

  private func due(_ day: CivilDate) -> Agenda.Due {
    if day < visit.today { return .late(since: day) }
    return day == visit.today ? .today : .on(day)
  }

  private var empty: EmptyState {
    EmptyState(
      "Nothing needs you today",
      why: "What falls due for you will stand here, and nowhere else.",
      firstStep: Link("Ask what you may do", Paths.mayI))
  }
}

extension VersionStatus {
  /// What has to happen next before the version can be in force.
  fileprivate var nextStep: String {
    switch self {
    case .draft: "Next: look through it."
    case .inReview: "Next: decide the findings, confirm the roles, and have it signed."
    case .signed: "Next: publish it."
    case .published, .withdrawn: "Nothing is left to do."
    }
  }
}
