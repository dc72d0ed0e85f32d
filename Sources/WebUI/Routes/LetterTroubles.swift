package import Essentials

/// The letters that did not arrive, as the pages see them, and what can be done about each.
package protocol LetterTroubles: Sendable {
  /// The letters that something is wrong with, the newest first.
  func letters(limit: Int) async throws -> [TroubledLetter]

  /// Tries a letter again, with its address.
  ///
  /// - Throws: `Refusal` where there is none, or it cannot be sent any more.
  func sendAgain(_ id: Identifier<TroubledLetter>, by person: PersonID) async throws

  /// Lets letters go again to the address from which one came back, and takes that one off the list.
  ///
  /// - Throws: `Refusal` where there is none, or it did not come back.
  func useAddressAgain(_ id: Identifier<TroubledLetter>, by person: PersonID) async throws

  /// Whether nothing goes to an address, since letters came back from it.
  func isBlocked(_ address: String) async throws -> Bool

  /// Those addresses of many to which nothing goes; one look for all of them.
  func blocked(among addresses: [String]) async throws -> Set<String>

  /// Takes a letter off the list: somebody told the person in another way.
  ///
  /// - Throws: `Refusal` where there is none, or nothing is wrong with it.
  func setAside(_ id: Identifier<TroubledLetter>, by person: PersonID) async throws
}

/// A letter that did not arrive: no name and no content, as none is kept.
package struct TroubledLetter: Sendable, Hashable {
  /// What can be done about it.
  package enum Remedy: Sendable, Hashable {
    /// It is tried again by itself.
    case wait
    /// The address has to be put right.
    case address
    /// Its link is over: a new one has to be made.
    case newLink
    /// Something about the mail server has to be put right.
    case mail
  }

  /// Which one.
  package let id: Identifier<TroubledLetter>
  /// Whom it was for; nobody where it was for an address outside the school's list.
  package let person: PersonID?
  /// What it was for, in a few words.
  package let what: String
  /// Since when it is wrong, or when it was first tried.
  package let since: Instant
  /// What happened and what to do, in words.
  package let why: String
  /// What can be done.
  package let remedy: Remedy
  /// Whether nothing goes to its address any more, and the letter itself cannot tell whether it is right by going again.
  package let blocksAddress: Bool

  /// A letter with what is wrong with it.
  package init(
    id: Identifier<TroubledLetter>, person: PersonID?, what: String, since: Instant, why: String,
    remedy: Remedy, blocksAddress: Bool
  ) {
    self.id = id
    self.person = person
    self.what = what
    self.since = since
    self.why = why
    self.remedy = remedy
    self.blocksAddress = blocksAddress
  }
}
