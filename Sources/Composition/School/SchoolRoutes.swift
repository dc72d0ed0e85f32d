internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import People
internal import Policies
internal import WebUI

/// The routes for people of the school, with what one part sets off in another.
struct SchoolRoutes: Sendable {
  private let school: OpenedSchool

  init(_ school: OpenedSchool) { self.school = school }

  var routes: [Route] {
    let place = school.place
    return SignInRoutes(place).routes + TodayRoutes(place).routes + people.routes
      + setUp.routes + versions.routes + acknowledgements.routes
      + DutyRoutes(place: place, feeds: school.feeds).routes
      + RecordRoutes(place: place).routes + LetterRoutes(place).routes + papers
      + (school.isDemonstration ? DemonstrationRoutes(place).routes : [])
  }

  /// What comes as a PDF.
  private var papers: [Route] {
    let clock = school.installation.world.clock
    return EvidenceRoutes(place: school.place, press: EvidencePacks(school)).routes
      + SchoolSheetRoutes(place: school.place, press: { try RecoverySheets.pdf($0, on: clock) })
      .routes
  }

  private var acknowledgements: AcknowledgementRoutes {
    let codes = RowCodes(school.installation.folder)
    let tries = CodeTries(now: school.place.now)
    return AcknowledgementRoutes(
      place: school.place, rowCode: { codes.code(on: $0, for: $1) },
      allowTry: { tries.allow($0) })
  }

  private var versions: PolicyVersionRoutes {
    PolicyVersionRoutes(
      place: school.place, model: PolicyFile.modelBytes,
      pdfText: { try PDFText.layer(of: $0) },
      published: { policy, version, dueOn, actor in
        let request = try await StartRequest(school.place).ask(
          everyoneConcernedBy: policy, version: version, by: actor, dueOn: dueOn)
        if let request {
          try await DutiesOfPublishing(school).open(request, by: .person(actor))
        }
      })
  }

  private var setUp: SetUpRoutes {
    let code = SetUpCode(school.installation.folder)
    let place = school.place
    return SetUpRoutes(
      place: place,
      desk: SetUpDesk(
        book: school.book, rosters: school.rosters, model: PolicyFile.modelBytes,
        draft: { bytes, name in
          try PolicyDraft(
            .file(bytes, name: name), model: PolicyFile.modelBytes,
            textLayer: { try PDFText.layer(of: $0) }
          ).bytes
        }, isCode: { code.matches($0) },
        ask: { policy, version, actor in
          _ = try await StartRequest(place).ask(
            everyoneConcernedBy: policy, version: version, by: actor)
        },
        mails: school.mails))
  }

  private var people: PeopleRoutes {
    let place = school.place
    return PeopleRoutes(
      place: place, pending: school.rosters, mails: school.mails,
      joined: { people, actor in
        try await StartRequest(place).welcome(people)
        try await Invitations(school).send(to: people, by: actor)
        try await DutiesOfPeople(school).open(forJoiners: people, by: .person(actor))
      },
      left: { change, actor in
        guard let person = change.after else { return }
        // Whoever has left does not sign in any more, whatever becomes of the rest; whoever leaves later still does until
        // then.
        let hasLeft = person.status(on: place.today()) == .left
        if hasLeft {
          try await DisableAccount(place.reception)(
            person.id, in: place.school, by: .person(actor))
        }
        try await DutiesOfLeaving(school).open(change, by: .person(actor))
        try await DutiesOfRoles(school).open(change, by: .person(actor))
        guard hasLeft else { return }
        try await LeaverDuties(school).passOn(of: [person], by: .person(actor))
      },
      stays: { change, actor in
        guard let person = change.after else { return }
        try await DutiesOfLeaving(school).withdraw(about: person.id, by: .person(actor))
        do {
          try await EnableAccount(place.reception)(
            person.id, in: place.school, by: .person(actor))
        } catch let refusal as Refusal where refusal.code == Refusal.noAccount.code {
          // Whoever never had an account has none to open again.
        }
      },
      changed: { change, actor in
        // Whoever reads the old address must keep no way in: all sessions end and all links are void.
        for case .endSessionsAndLinks(let person) in change.consequences {
          try await ForgetProviderAccounts(place.reception)(
            person, in: place.school, by: .person(actor))
          try await EndWaysIn(place.reception)(person, in: place.school, by: .person(actor))
        }
        let hasMoved = change.consequences.contains {
          if case .acknowledgeWhatDiffers = $0 { true } else { false }
        }
        if hasMoved { try await StartRequest(place).askMovers() }
        try await DutiesOfPeople(school).open(forMove: change, by: .person(actor))
        try await DutiesOfRoles(school).open(change, by: .person(actor))
      })
  }
}
