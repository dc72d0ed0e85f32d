package import HTTPSupport

internal import Deadlines
internal import Essentials
internal import People
internal import Policies
internal import Views

/// Home of everybody who is signed in, and their desk.
package struct TodayRoutes: Sendable {
  let place: Workplace

  /// The first page of a school's people.
  package init(_ place: Workplace) { self.place = place }

  /// The routes.
  package var routes: [Route] {
    [
      place.page(Paths.today.text, for: [.member]) { visit in
        // Whoever stops half-way through setting up comes back here, and goes on there.
        guard try await place.isSetUp() else { return .go(to: Paths.setUp) }
        return .page(try await TodayPages(visit: visit).page())
      },
      place.page(Paths.desk.text, for: [.member]) { visit in
        .page(try await DeskPages(visit: visit).page())
      },
    ]
  }
}
