internal import Essentials
internal import HTTPSupport
internal import People
internal import Policies
internal import Views

/// The last step: a look at what will be sent to whom, and sending it.
struct SetUpPreview: Sendable {
  let pages: SetUpPages
  private var place: Workplace { pages.place }

  /// How long people have to answer the first time.
  private static let days = 14

  func page(_ visit: Visit, _ errors: [FieldError] = [], adoptedOn: String = "") async throws
    -> SetUpPreviewPage
  {
    let people = try await place.office.people.people(of: place.school)
    let list = try await pending(visit.query[SetUpPeople.listKey], visit)
    var shown = people.filter { $0.status(on: visit.today) != .left }.map { person in
      SetUpPreviewPage.Person(
        name: person.details.name.given, kind: person.details.kind.words.capitalisedStart,
        email: person.details.email?.description)
    }
    var unread: [String] = []
    for row in list?.preview.rows ?? [] {
      switch row.outcome {
      case .added:
        shown.append(
          SetUpPreviewPage.Person(
            name: row.entry.name?.given ?? "",
            kind: (row.entry.suggestion.kind ?? .employee).words.capitalisedStart,
            email: row.entry.email?.description))
      case .problem(let problems):
        unread.append(
          "Line \(row.entry.line): \(problems.first?.sentence ?? "not understood")")
      case .possibleDuplicate:
        unread.append("\(row.entry.name?.given ?? "Somebody"): may be on the list already")
      case .changed, .unchanged, .leftOut: break
      }
    }
    return SetUpPreviewPage(
      frame: pages.frame(visit.frame), token: visit.token, people: shown, unread: unread,
      dueOn: visit.today.adding(days: Self.days),
      message: [
        "Your school asks you to read its social media policy and to say that you have read it.",
        "It takes about four minutes. The link in this message is for you alone.",
      ], canMail: pages.desk.mails, adoptedOn: adoptedOn, list: list?.id.description, errors: errors
    )
  }

  func callAsFunction(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let typed = (form.text(SetUpPreviewPage.Names.adoptedOn) ?? "").withoutOuterSpaces
    let wantsToSend = form.text(SetUpPreviewPage.Names.decision) == SetUpPreviewPage.Names.send
    func again(_ message: String) async throws -> Reply {
      .again(
        try await page(
          visit,
          [FieldError(field: SetUpPreviewPage.Names.adoptedOn, message: message)],
          adoptedOn: typed))
    }
    var adoptedOn: CivilDate?
    if !typed.isEmpty {
      guard let day = TypedDay.read(typed), day <= visit.today else {
        return try await again("Write the day of the signatures, such as 9/6/2025")
      }
      adoptedOn = day
    }
    if wantsToSend, adoptedOn == nil {
      return try await again(
        "Write when the head and the chair signed the policy, or finish without sending")
    }
    try await addPeople(form.text(SetUpPreviewPage.Names.list), visit)
    if let adoptedOn {
      do {
        try await Adopting(pages: pages)(on: adoptedOn, visit)
      } catch let refusal as Refusal {
        return try await again(refusal.message)
      }
    }
    _ = try await FinishSetUp(pages.desk.book)(place.school, by: .person(visit.person))
    await place.duties.open(place.school)
    return .go(to: Paths.setUpDone)
  }

  func donePage(_ visit: Visit) async throws -> SetUpDonePage {
    let inForce = visit.held != nil
    return SetUpDonePage(
      frame: visit.frame,
      lead: inForce
        ? "The policy is in force, and everybody who is bound by it has been asked to read it."
        : "Next, the policy is signed by the head and the chair. Then everybody is asked to read it.",
      next: [
        .init("Today", "You find what needs you on the page “Today”, and nothing else there."),
        .init(
          "In a week",
          "Whoever has not answered is reminded, and again before the last day; then the office "
            + "hears of it."),
        .init("Every month", "The duties of the policy come by themselves, with what to do."),
      ],
      toDo: [
        inForce
          ? Link("Print the sheet for people without e-mail", Paths.campaigns)
          : Link("Go on with the policy", Paths.policies),
        Link("Invite people to sign in", Paths.invitePeople),
      ])
  }

  private struct Pending {
    var id: PendingRosterID
    var preview: RosterPreview
    var pending: PendingRoster
  }

  private func pending(_ text: String?, _ visit: Visit) async throws -> Pending? {
    guard let id = text.flatMap({ PendingRosterID($0) }) else { return nil }
    let desk = RosterDesk(store: pages.desk.rosters, office: place.office)
    do {
      let pending = try await desk.roster(id, of: place.school, by: visit.person)
      let preview = try await ImportRoster(place.office).preview(
        pending.roster(), of: place.school)
      return Pending(id: id, preview: preview, pending: pending)
    } catch is Refusal {
      return nil
    }
  }

  /// Adds the pasted people; whose kind the list does not say counts as support staff until somebody says better.
  private func addPeople(_ text: String?, _ visit: Visit) async throws {
    guard let list = try await pending(text, visit) else { return }
    var confirmation = RosterConfirmation()
    for row in list.preview.rows {
      switch row.outcome {
      case .added where row.entry.suggestion.kind == nil:
        confirmation.kinds[row.entry.line] = .init(.employee, post: .support)
      case .possibleDuplicate: confirmation.choices[row.entry.line] = .leaveOut
      case .problem: confirmation.leftOut.insert(row.entry.line)
      default: break
      }
    }
    _ = try await ImportRoster(place.office)(
      list.pending.roster(), confirming: list.preview, confirmation, to: place.school,
      by: visit.person)
    try await DiscardRoster(RosterDesk(store: pages.desk.rosters, office: place.office))(
      list.id, of: place.school, by: visit.person)
  }
}
