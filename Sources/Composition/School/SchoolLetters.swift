internal import Essentials
internal import Mailing
internal import WebUI

/// The letters of a school that did not arrive, for its pages.
struct SchoolLetters: LetterTroubles {
  let post: PostRoom
  let school: SchoolID

  func letters(limit: Int) async throws -> [TroubledLetter] {
    try await post.letters.troubled(in: school, limit: limit).compactMap { letter in
      guard let trouble = letter.state.trouble else { return nil }
      let remedy = remedy(letter, trouble)
      return TroubledLetter(
        id: Identifier(high: letter.id.high, low: letter.id.low), person: letter.to.person,
        what: letter.kind.purpose, since: since(letter), why: trouble.words,
        remedy: remedy, blocksAddress: remedy == .newLink && trouble.blocksAddress)
    }
  }

  func useAddressAgain(_ id: Identifier<TroubledLetter>, by person: PersonID) async throws {
    try await UseAddressAgain(post)(
      LetterID(high: id.high, low: id.low), in: school, by: person)
  }

  func isBlocked(_ address: String) async throws -> Bool {
    guard let address = try? MailAddress(address) else { return false }
    return try await post.letters.isBounced(address, in: school)
  }

  func blocked(among addresses: [String]) async throws -> Set<String> {
    let bounced = try await post.letters.bounced(
      among: addresses.compactMap { try? MailAddress($0) }, in: school)
    return Set(bounced.map(\.text))
  }

  func sendAgain(_ id: Identifier<TroubledLetter>, by person: PersonID) async throws {
    try await SendAgain(post)(
      LetterID(high: id.high, low: id.low), in: school, by: person)
  }

  func setAside(_ id: Identifier<TroubledLetter>, by person: PersonID) async throws {
    try await SetLetterAside(post)(
      LetterID(high: id.high, low: id.low), in: school, by: person)
  }

  /// One that failed says when it is tried next; what counts for people is since when it waits.
  private func since(_ letter: Letter) -> Instant {
    if case .failed = letter.state { return letter.queuedAt }
    return letter.state.at
  }

  private func remedy(_ letter: Letter, _ trouble: LetterTrouble) -> TroubledLetter.Remedy {
    let isOver =
      letter.isOver(at: post.now())
      || letter.link.map { $0.expiresAt != nil && $0.token == nil } ?? false
    if isOver || trouble == .linkOver { return .newLink }
    if trouble.isBounce || trouble == .noAddress { return .address }
    if case .failed = letter.state, !trouble.concernsAll { return .wait }
    return .mail
  }
}

extension LetterRecipient {
  fileprivate var person: PersonID? {
    if case .person(let person) = self { person } else { nil }
  }
}
