internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// Invites everybody who has no account yet, in one act: shown first, then confirmed by somebody who has just said who
/// they are.
struct InvitePeopleForms: Sendable {
  private typealias Names = InvitePeoplePage.Names

  /// The query's key for how many letters have just been written.
  private static let sentKey = "sent"
  /// The query's key for how many letters could not be written.
  private static let unsentKey = "unsent"

  /// Whether letters can be sent.
  let mails: Bool

  /// Everybody without a password, before anything is sent.
  func page(_ visit: Visit) async throws -> Reply {
    .page(page(visit, try await WithoutPassword(visit, mails: mails)))
  }

  /// Sends the letters, unless others would get them than were shown.
  func send(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let place = visit.place
    return try await SigningInAgain.orStepUp(.invitation, returningTo: Paths.invitePeople) {
      try visit.requireFreshProof()
      let people = try await WithoutPassword(visit, mails: mails)
      guard form.text(Names.shown) == guests(people).shown else {
        return .again(page(visit, people, error: Self.changed))
      }
      let again = form.text(Names.again) == Names.yes ? people.neverCame : []
      let links = try await InvitePeople(place.reception)(
        (people.ready + again).map(\.id), in: visit.school, by: .person(visit.person))
      let unsent = try await unsent(links, place)
      let told = Paths.invitePeople.with(Self.sentKey, String(links.count - unsent))
      return .go(to: unsent == 0 ? told : told.with(Self.unsentKey, String(unsent)))
    }
  }

  /// Writes the letters, and tells how many could not be: a fault with one leaves nobody else without theirs.
  private func unsent(_ links: [LinkToSend], _ place: Workplace) async throws -> Int {
    var unsent = 0
    for link in links {
      do {
        if try await !place.send(LetterToSend(link)) { unsent += 1 }
      } catch is CancellationError {
        throw CancellationError()
      } catch {
        unsent += 1
      }
    }
    return unsent
  }

  private static let changed = "The list has changed since you opened this page. Look at it again"

  private func page(
    _ visit: Visit, _ people: WithoutPassword, error: String? = nil
  ) -> InvitePeoplePage {
    InvitePeoplePage(
      frame: visit.frame, token: visit.token, guests: guests(people), sendsLetters: mails,
      withLinks: people.withLinks, news: news(visit.query), error: error)
  }

  private func guests(_ people: WithoutPassword) -> InvitePeoplePage.Guests {
    func guest(_ person: Person, _ detail: String? = nil) -> InvitePeoplePage.Guest {
      InvitePeoplePage.Guest(
        id: person.id.description, name: person.details.name.given,
        detail: detail ?? person.details.email?.description ?? "")
    }
    return InvitePeoplePage.Guests(
      ready: people.ready.map { guest($0) }, neverCame: people.neverCame.map { guest($0) },
      onPaper: people.onPaper.map { guest($0) },
      later: people.later.map { guest($0, $0.details.startedOn?.words) })
  }

  private func news(_ query: RequestQuery) -> String? {
    guard let count = Int(query[Self.sentKey] ?? ""), count >= 0 else { return nil }
    let sent =
      count == 0
      ? nil : PersonWords.count(count, "letter is on its way.", "letters are on their way.")
    guard let unsent = Int(query[Self.unsentKey] ?? ""), unsent > 0 else {
      return sent ?? "Nobody was left to invite, so nothing was sent."
    }
    let failed = PersonWords.count(unsent, "letter", "letters")
    let rest =
      "\(failed) could not be sent. Send a new link to those under “Invited before, and no "
      + "password yet” who did not get theirs."
    return [sent, rest].compactMap { $0 }.joined(separator: " ")
  }
}

/// Everybody at the school who has no password of ours and signs in nowhere else, by what can be done for them.
struct WithoutPassword: Sendable {
  /// For how many days a link works: nobody is invited sooner before their first day.
  private static let ahead = 14

  /// Those who get a letter.
  private(set) var ready: [Person] = []
  /// Those who were invited and never came, or who come by links in letters only.
  private(set) var neverCame: [Person] = []
  /// Those whom no letter reaches.
  private(set) var onPaper: [Person] = []
  /// Those who start later.
  private(set) var later: [Person] = []
  /// How many get links to single things, and need no account.
  private(set) var withLinks = 0

  /// Looks through everybody; three statements.
  init(_ visit: Visit, mails: Bool) async throws {
    let today = visit.today
    let states = try await FindAccountStates(visit.place.reception)(in: visit.school)
    let everybody = try await visit.place.office.people.people(of: visit.school)
    // Where letters come back, a link is made and printed: nobody would ever get it.
    let blocked =
      mails
      ? try await visit.place.letters.blocked(
        among: everybody.compactMap { $0.details.email?.description }) : []
    for person in everybody
    where person.status(on: today) != .left && (states[person.id] ?? .invited) == .invited {
      switch person.details.kind {
      case .contractor, .agency:
        withLinks += 1
        continue
      case .employee, .trainee, .apprentice, .governor, .volunteer: break
      }
      if let start = person.details.startedOn, start > today.adding(days: Self.ahead) {
        later.append(person)
      } else if !mails || person.details.email.map({ blocked.contains($0.description) }) ?? true {
        onPaper.append(person)
      } else if states[person.id] == nil {
        ready.append(person)
      } else {
        neverCame.append(person)
      }
    }
  }
}
