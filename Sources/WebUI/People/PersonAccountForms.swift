internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import People
internal import Vault
internal import Views

/// What the office does when somebody cannot get in: a link on paper or by e-mail, or a new second step.
///
/// Each needs a fresh proof of who asks, since whoever holds such a link can choose the password.
enum PersonAccountForms {
  /// The page.
  static func page(_ visit: Visit) async throws -> Reply {
    .page(try await page(of: person(visit), visit))
  }

  /// Makes a link, sends it where letters go out, and shows it once.
  static func invite(_ visit: Visit) async throws -> Reply {
    let person = try await person(visit)
    let place = visit.place
    return try await SigningInAgain.orStepUp(.invitation, returningTo: door(person)) {
      try visit.requireFreshProof()
      let link = try await InvitePerson(place.reception)(
        person.id, in: visit.school, by: .person(visit.person))
      // Where letters come back, the link is shown: nobody would ever get it.
      let isReached =
        if let email = person.details.email {
          try await !place.letters.isBlocked(email.description)
        } else { false }
      let wasSent = isReached ? try await place.send(LetterToSend(link)) : false
      let path = Paths.openLink(link.token.text.value).text
      return .page(
        InvitationPage(
          frame: visit.frame, name: person.details.name.given,
          // What went to the person alone is nobody else's to see.
          link: wasSent ? nil : (place.origin ?? "") + path,
          until: place.duties.clock.date(at: link.expiresAt),
          back: Paths.person(person.id.description)))
    }
  }

  /// Resets the second step.
  static func reset(_ visit: Visit) async throws -> Reply {
    let person = try await person(visit)
    guard let secret = visit.session else { return .go(to: Paths.signIn) }
    return try await SigningInAgain.orStepUp(.resetSecondFactor, returningTo: door(person)) {
      let name = person.details.name.given
      do {
        try await ResetSecondFactor(visit.place.reception)(of: person.id, session: secret)
      } catch let refusal as Refusal where refusal.code != Refusal.proofNeeded.code {
        return .again(page(of: person, visit, news: [refusal.message]))
      }
      return .page(
        page(
          of: person, visit,
          news: ["The second step was reset, and \(name) is signed out everywhere."]))
    }
  }

  /// Ends what may be in somebody else's hands: sign-ins and links.
  static func endWaysIn(_ visit: Visit) async throws -> Reply {
    let person = try await person(visit)
    return try await SigningInAgain.orStepUp(.waysIn, returningTo: door(person)) {
      try visit.requireFreshProof()
      try await EndWaysIn(visit.place.reception)(
        person.id, in: visit.school, by: .person(visit.person))
      guard person.id != visit.person else { return .go(to: Paths.signIn) }
      return .page(
        page(
          of: person, visit,
          news: [
            "\(person.details.name.given) is signed out everywhere, and no link of theirs works any more."
          ]))
    }
  }

  /// Unlinks the account at the school's provider.
  static func unlink(_ visit: Visit) async throws -> Reply {
    let person = try await person(visit)
    return try await SigningInAgain.orStepUp(.schoolAccount, returningTo: door(person)) {
      try visit.requireFreshProof()
      let wasLinked = try await ForgetProviderAccounts(visit.place.reception)(
        person.id, in: visit.school, by: .person(visit.person))
      let name = person.details.name.given
      return .page(
        page(
          of: person, visit,
          news: [
            wasLinked
              ? "The account was unlinked, and \(name) is signed out everywhere."
              : "No account of \(name) was linked."
          ]))
    }
  }

  private static func person(_ visit: Visit) async throws -> Person {
    let id: PersonID = try visit.identifier("person")
    guard let person = try await visit.place.office.people.person(id, of: visit.school),
      person.status(on: visit.today) != .left
    else { throw Visit.absent }
    return person
  }

  private static func door(_ person: Person) -> Address {
    Paths.personAccount(person.id.description)
  }

  private static func page(
    of person: Person, _ visit: Visit, news: [String] = []
  ) -> PersonAccountPage {
    PersonAccountPage(
      frame: visit.frame, token: visit.token, id: person.id.description,
      name: person.details.name.given, provider: visit.place.providerNames, news: news)
  }
}
