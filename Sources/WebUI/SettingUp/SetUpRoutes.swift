package import HTTPSupport

internal import Accounts
internal import Essentials
internal import People
internal import Views

/// Setting a school up in fifteen minutes: five steps, each kept as soon as it is sent.
///
/// The first step is open to whoever has the code that the program showed when it started, so that a stranger who comes
/// first does not own the school. After it only that person goes on. When all is done, these pages are gone.
package struct SetUpRoutes: Sendable {
  let place: Workplace
  let desk: SetUpDesk

  /// Setting up a school.
  package init(place: Workplace, desk: SetUpDesk) {
    self.place = place
    self.desk = desk
  }

  /// The routes.
  package var routes: [Route] {
    let pages = SetUpPages(place: place, desk: desk)
    return [
      place.door(Paths.setUp.text) { caller in
        try await unfinished()
        return .page(
          SetUpPage(frame: pages.frame(caller.frame), done: try await pages.done(caller)))
      },
      place.door(Paths.setUpSchool.text) { caller in
        try await unfinished()
        let code = caller.query[SetUpSchoolPage.Names.code]
        return .page(try await pages.school(caller, code: code))
      },
      place.doorForm(Paths.setUpSchool.text) { form, caller in
        try await unfinished()
        return try await SetUpSchool(pages: pages)(form, caller)
      },
      place.page(Paths.setUpPolicy.text, for: [.member]) { visit in
        try await unfinished()
        return .page(
          SetUpPolicyPage(frame: pages.frame(visit.frame), token: visit.token))
      },
      place.form(Paths.setUpPolicy.text, for: [.member], limit: 6 << 20) { form, visit in
        try await unfinished()
        return try await SetUpPolicy(pages: pages)(form, visit)
      },
      place.page(Paths.setUpRoles.text, for: [.member]) { visit in
        try await unfinished()
        return .page(try await SetUpRoles(pages: pages).page(visit))
      },
      place.form(Paths.setUpRoles.text, for: [.member]) { form, visit in
        try await unfinished()
        return try await SetUpRoles(pages: pages)(form, visit)
      },
      place.page(Paths.setUpPeople.text, for: [.member]) { visit in
        try await unfinished()
        return .page(
          SetUpPeoplePage(
            frame: pages.frame(visit.frame), token: visit.token, marks: visit.marks(["17"])))
      },
      place.form(Paths.setUpPeople.text, for: [.member], limit: 1 << 20) { form, visit in
        try await unfinished()
        return try await SetUpPeople(pages: pages)(form, visit)
      },
      place.page(Paths.setUpPreview.text, for: [.member]) { visit in
        try await unfinished()
        return .page(try await SetUpPreview(pages: pages).page(visit))
      },
      place.form(Paths.setUpPreview.text, for: [.member]) { form, visit in
        try await unfinished()
        return try await SetUpPreview(pages: pages)(form, visit)
      },
      place.page(Paths.setUpDone.text, for: [.member]) { visit in
        .page(try await SetUpPreview(pages: pages).donePage(visit))
      },
    ]
  }

  /// Lets on only while the school is being set up; afterwards nothing is there.
  private func unfinished() async throws {
    guard try await !place.isSetUp() else { throw Visit.absent }
  }
}
