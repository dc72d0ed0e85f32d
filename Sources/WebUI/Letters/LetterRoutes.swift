package import HTTPSupport

internal import Essentials
internal import Views

/// The letters that did not arrive, for those who look after the school's people.
package struct LetterRoutes: Sendable {
  let place: Workplace

  /// The page of letters that did not arrive.
  package init(_ place: Workplace) { self.place = place }

  /// The routes.
  package var routes: [Route] {
    let audience = DeskAudiences.letters
    return [
      place.page(Paths.letters.text, for: audience) { visit in
        .page(try await LetterPages(visit).page())
      },
      place.form(Paths.Pattern.sendLetterAgain, for: audience) { _, visit in
        try await Self.settle(visit, news: LetterPages.News.again) {
          try await place.letters.sendAgain($0, by: visit.person)
        }
      },
      place.form(Paths.Pattern.useAddressAgain, for: audience) { _, visit in
        try await Self.settle(visit, news: LetterPages.News.address) {
          try await place.letters.useAddressAgain($0, by: visit.person)
        }
      },
      place.form(Paths.Pattern.setLetterAside, for: audience) { _, visit in
        try await Self.settle(visit, news: LetterPages.News.aside) {
          try await place.letters.setAside($0, by: visit.person)
        }
      },
    ]
  }

  private static func settle(
    _ visit: Visit, news: LetterPages.News,
    _ work: (Identifier<TroubledLetter>) async throws -> Void
  ) async throws -> Reply {
    do {
      try await work(visit.identifier("letter"))
      return .go(to: Paths.letters.with(LetterPages.newsKey, news.rawValue))
    } catch let refusal as Refusal {
      return .again(
        try await LetterPages(visit).page(error: PersonTyping.withoutStop(refusal.message)))
    }
  }
}
