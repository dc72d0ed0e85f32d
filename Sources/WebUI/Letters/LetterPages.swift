internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// Makes the page of the letters that did not arrive: two statements besides those of every page.
struct LetterPages: Sendable {
  /// What was just done.
  enum News: String {
    case again, address, aside
    var words: String {
      switch self {
      case .again: "The letter goes out within a few minutes."
      case .address:
        "Letters go to this address again. The link of the one that came back is lost: make a new one."
      case .aside: "The letter is off the list."
      }
    }
  }

  /// The query's key for what was just done.
  static let newsKey = "done"
  /// How many letters are shown at once.
  private static let most = 100

  private let visit: Visit

  init(_ visit: Visit) { self.visit = visit }

  /// What the first page of the day says about them, where it says anything: one statement.
  static func item(_ visit: Visit) async throws -> Agenda.Item? {
    let count = try await visit.place.letters.letters(limit: most)
      .count { $0.remedy != .wait }
    guard count > 0 else { return nil }
    return Agenda.Item(
      count == 1 ? "1 letter did not arrive" : "\(count) letters did not arrive", Paths.letters,
      detail: "The page says why, and what to do about each.")
  }

  /// The page.
  func page(error: String? = nil) async throws -> TroubledLettersPage {
    let letters = try await visit.place.letters.letters(limit: Self.most + 1)
    let people = try await visit.place.office.people.people(of: visit.school)
    let byID = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
    return TroubledLettersPage(
      frame: visit.frame, token: visit.token,
      letters: letters.prefix(Self.most).map { shown($0, $0.person.flatMap { byID[$0] }) },
      isCut: letters.count > Self.most,
      news: visit.query[Self.newsKey].flatMap { News(rawValue: $0)?.words }, error: error)
  }

  private func shown(_ letter: TroubledLetter, _ person: Person?) -> TroubledLettersPage.Letter {
    TroubledLettersPage.Letter(
      id: letter.id.description,
      name: person?.details.name.given
        ?? (letter.person == nil ? "An address outside the school" : "Somebody who is not listed"),
      what: letter.what, since: visit.place.moment(letter.since), why: letter.why,
      steps: person.map { steps(letter, $0) } ?? [],
      maySendAgain: letter.remedy != .newLink, mayUseAddress: letter.blocksAddress)
  }

  private func steps(_ letter: TroubledLetter, _ person: Person) -> [Link] {
    let id = person.id.description
    guard person.status(on: visit.today) != .left else { return [] }
    var links: [Link] = []
    if letter.remedy == .address || letter.blocksAddress {
      links.append(Link("Put the address right", Paths.changePerson(id)))
    }
    if letter.remedy != .wait {
      links.append(Link("Make a link, to print or to send", Paths.personAccount(id)))
      links.append(Link("Print the sheet for paper", Paths.campaigns))
    }
    return links
  }
}
