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
      + setUp.routes + versions.routes
      + (school.isDemonstration ? DemonstrationRoutes(place).routes : [])
  }

  private var versions: PolicyVersionRoutes {
    PolicyVersionRoutes(
      place: school.place, model: PolicyFile.modelBytes,
      pdfText: { try PDFText.layer(of: $0) }, published: { _, _, _, _ in })
  }

  private var setUp: SetUpRoutes {
    let code = SetUpCode(school.installation.folder)
    return SetUpRoutes(
      place: school.place,
      desk: SetUpDesk(
        book: school.book, rosters: school.rosters, model: PolicyFile.modelBytes,
        draft: { bytes, name in
          try PolicyDraft(
            .file(bytes, name: name), model: PolicyFile.modelBytes,
            textLayer: { try PDFText.layer(of: $0) }
          ).bytes
        }, isCode: { code.matches($0) }, ask: { _, _, _ in },
        mails: school.mails))
  }

  private var people: PeopleRoutes {
    let place = school.place
    return PeopleRoutes(
      place: place, pending: school.rosters,
      joined: { _, _ in },
      left: { change, actor in
        guard let person = change.after else { return }
        // Whoever has left does not sign in any more; whoever leaves later still does until then.
        guard person.status(on: place.today()) == .left else { return }
        try await DisableAccount(place.reception)(
          person.id, in: place.school, by: .person(actor))
      },
      stays: { change, actor in
        guard let person = change.after else { return }
        try await EnableAccount(place.reception)(person.id, in: place.school, by: .person(actor))
      },
      changed: { _, _ in })
  }
}
