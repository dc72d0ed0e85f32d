internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// Makes the forms about one role.
struct RoleFormPages {
  private let visit: Visit
  private let role: Role
  private let reading: PeopleReading

  /// Reads people and roles.
  init(_ visit: Visit, _ role: Role) async throws {
    self.visit = visit
    self.role = role
    reading = try await PeopleReading(visit.place)
  }

  /// The form, with what was typed and what is wrong with it.
  func page(
    _ task: RoleFormPage.Task, typed: RoleFormPage.Typed? = nil, errors: [FieldError] = []
  ) throws -> RoleFormPage {
    let holders = reading.offices.holders(of: role, on: visit.today).map(reading.name)
    let people = task == .end ? endings : candidates
    if task == .end, people.isEmpty { throw Visit.absent }
    return RoleFormPage(
      frame: visit.frame, token: visit.token, task: task, role: role.rawValue,
      title: PersonWords.title(role),
      holder: holders.isEmpty ? nil : holders.joined(separator: ", "), isForOne: role.isForOne,
      mayBeOutside: role.mayBeOutside,
      choices: RoleFormPage.Choices(people: people, reasons: RoleTyping.reasons),
      earlier: task == .appoint ? earlier : [],
      typed: typed ?? usual(task, people), errors: errors, marks: visit.marks(role.paragraphs))
  }

  /// Who held the role and stood in for its holders until before today, the latest first.
  private var earlier: [RoleFormPage.Earlier] {
    let terms = reading.offices.terms.filter { $0.role == role }.compactMap { term in
      term.untilOn.map {
        RoleFormPage.Earlier(reading.name(term.holder), from: term.fromOn, until: $0)
      }
    }
    let standIns = reading.offices.standIns.filter { $0.role == role }.compactMap { standIn in
      standIn.untilOn.map {
        RoleFormPage.Earlier(
          "\(reading.name(standIn.person)), stand-in", from: standIn.fromOn, until: $0)
      }
    }
    return (terms + standIns).filter { $0.until < visit.today }.sorted {
      ($0.from, $0.name) > ($1.from, $1.name)
    }
  }

  private func usual(_ task: RoleFormPage.Task, _ people: [Field.Choice]) -> RoleFormPage.Typed {
    let today = PersonWords.typed(visit.today)
    switch task {
    case .appoint, .standIn: return RoleFormPage.Typed(from: today)
    case .end:
      let only = people.count == 1 ? endingValues.first : nil
      return RoleFormPage.Typed(person: only, until: today)
    }
  }

  private var candidates: [Field.Choice] {
    reading.people.filter {
      $0.status(on: visit.today) != .left && (!role.isForGovernors || $0.isGovernor)
    }.map { Field.Choice($0.id.description, $0.details.name.given) }
  }

  private var terms: [TermOfOffice] {
    reading.offices.terms.filter { term in
      term.role == role && term.untilOn.map { $0 > visit.today } ?? true
    }
  }

  private var standIns: [StandIn] {
    reading.offices.standIns.filter { standIn in
      standIn.role == role && standIn.untilOn.map { $0 >= visit.today } ?? true
    }
  }

  private var endingValues: [String] {
    terms.map { RoleTyping.Ending.term($0.id, $0.revision).value }
      + standIns.map { RoleTyping.Ending.standIn($0.id, $0.revision).value }
  }

  private var endings: [Field.Choice] {
    let names =
      terms.map { "\(reading.name($0.holder)), since \(PersonWords.typed($0.fromOn))" }
      + standIns.map {
        "\(reading.name($0.person)), stand-in since \(PersonWords.typed($0.fromOn))"
      }
    return zip(endingValues, names).map { Field.Choice($0, $1) }
  }
}
