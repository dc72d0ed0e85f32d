internal import Essentials
internal import People
internal import Views

/// What a change sets off, in the words and with the links of the pages.
///
/// After a change the browser goes on to a page that shows the result; the address carries short names from this
/// closed list, so that nobody can make a page say something else.
enum ConsequenceWords {
  /// The query's key for what a change set off.
  static let key = "then"

  /// The short names of everything that somebody has to look at.
  static func names(_ consequences: [Consequence]) -> String {
    consequences.compactMap(name).joined(separator: " ")
  }

  /// What the names in an address stand for, as things to do; each once.
  static func items(_ names: String?, about person: PersonID?, marks: ([String]) -> [ParagraphMark])
    -> [Agenda.Item]
  {
    var seen: Set<String> = []
    return (names ?? "").split(separator: " ").prefix(20).map(String.init)
      .filter { seen.insert($0).inserted }
      .compactMap { consequence($0, about: person) }
      .map { item($0, about: person, marks: marks) }
  }

  /// One thing to do.
  static func item(
    _ consequence: Consequence, about person: PersonID?, due: Agenda.Due? = nil,
    marks: ([String]) -> [ParagraphMark]
  ) -> Agenda.Item {
    Agenda.Item(
      consequence.words, address(consequence), due: due, marks: marks(consequence.paragraphs))
  }

  private static func address(_ consequence: Consequence) -> Address {
    switch consequence {
    case .acknowledgePolicy, .acknowledgeWhatDiffers: Paths.campaigns
    case .findSuccessor(let role): Paths.role(role.rawValue)
    case .verifyContact(let role): Paths.roleContact(role.rawValue)
    case .findLineManager: Paths.people
    case .handOverDuties(let person):
      Paths.schoolDuties.with(DutiesPage.Names.holder, person.description)
    case .endSessionsAndLinks, .takeOffOfficialAccounts, .changeWebsitePassword,
      .returnKeysAndDevices, .renewAccess:
      Paths.schoolDuties
    }
  }

  /// The short name; nothing for what happens by itself.
  private static func name(_ consequence: Consequence) -> String? {
    switch consequence {
    case .acknowledgePolicy: "acknowledge"
    case .acknowledgeWhatDiffers: "acknowledge-again"
    case .handOverDuties: "hand-over"
    case .findSuccessor(let role): "successor.\(role.rawValue)"
    case .takeOffOfficialAccounts: "accounts"
    case .changeWebsitePassword: "website-password"
    case .returnKeysAndDevices: "keys"
    case .verifyContact(let role): "contact.\(role.rawValue)"
    case .findLineManager, .endSessionsAndLinks, .renewAccess: nil
    }
  }

  private static func consequence(_ name: String, about person: PersonID?) -> Consequence? {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    let role = parts.count == 2 ? Role(rawValue: parts[1]) : nil
    // Whom it is about decides none of the words.
    let person = person ?? PersonID(high: 0, low: 0)
    switch (parts.first, role) {
    case ("acknowledge", nil): return .acknowledgePolicy(person)
    case ("acknowledge-again", nil): return .acknowledgeWhatDiffers(person)
    case ("hand-over", nil): return .handOverDuties(person)
    case ("successor", let role?): return .findSuccessor(role)
    case ("accounts", nil): return .takeOffOfficialAccounts(person)
    case ("website-password", nil): return .changeWebsitePassword
    case ("keys", nil): return .returnKeysAndDevices(person)
    case ("contact", let role?): return .verifyContact(role)
    default: return nil
    }
  }
}
