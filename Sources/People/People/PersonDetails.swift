package import Essentials

/// What the school knows about a person, and may change.
package struct PersonDetails: Hashable, Sendable {
  /// What they are called.
  package var name: PersonName
  /// How they belong to the school (¶17).
  package private(set) var kind: PersonKind
  /// What an employee does; nothing for others.
  package private(set) var post: Post?
  /// Whether they are a governor besides, as a staff governor is.
  package var isAlsoGovernor: Bool
  /// The agency, training provider or firm behind them.
  package private(set) var provider: String?
  /// Their job title as the school's system has it.
  package private(set) var jobTitle: String?
  /// Their address at work; some have none.
  package var email: EmailAddress?
  /// The first day, where the school knows it.
  package var startedOn: CivilDate?
  /// Who manages them.
  package var lineManager: PersonID?
  /// How the school's own system names them, so that a second import finds them again.
  package private(set) var reference: String?

  /// Puts details together.
  ///
  /// - Throws: `Refusal` `person.agency-missing` for agency staff without an agency,
  ///   `person.text-too-long` for texts over 120 characters.
  package init(
    name: PersonName, kind: PersonKind, post: Post? = nil, isAlsoGovernor: Bool = false,
    provider: String? = nil, jobTitle: String? = nil, email: EmailAddress? = nil,
    startedOn: CivilDate? = nil, lineManager: PersonID? = nil, reference: String? = nil
  ) throws(Refusal) {
    self.name = name
    self.kind = kind
    self.post = kind == .employee ? post ?? .support : nil
    self.isAlsoGovernor = isAlsoGovernor && kind != .governor
    self.provider = kind.providerWord == nil ? nil : try Self.short(provider)
    self.jobTitle = try Self.short(jobTitle)
    self.email = email
    self.startedOn = startedOn
    self.lineManager = lineManager
    self.reference = try Self.short(reference)
    if kind == .agency, self.provider == nil {
      throw Refusal(
        "person.agency-missing", "Write the name of the agency that sends this person.",
        paragraph: "17")
    }
  }

  /// The same details with another kind, post or provider.
  ///
  /// - Throws: `Refusal` as the initialiser does.
  package func moved(
    to kind: PersonKind, post: Post?, provider: String?
  ) throws(Refusal) -> PersonDetails {
    try PersonDetails(
      name: name, kind: kind, post: post, isAlsoGovernor: isAlsoGovernor, provider: provider,
      jobTitle: jobTitle, email: email, startedOn: startedOn, lineManager: lineManager,
      reference: reference)
  }

  /// The same details with another job title, reference or provider; nil leaves one as it is.
  ///
  /// - Throws: `Refusal` as the initialiser does.
  package func naming(
    jobTitle: String? = nil, reference: String? = nil, provider: String? = nil
  ) throws(Refusal) -> PersonDetails {
    try PersonDetails(
      name: name, kind: kind, post: post, isAlsoGovernor: isAlsoGovernor,
      provider: provider ?? self.provider, jobTitle: jobTitle ?? self.jobTitle, email: email,
      startedOn: startedOn, lineManager: lineManager, reference: reference ?? self.reference)
  }

  private static func short(_ text: String?) throws(Refusal) -> String? {
    guard let text = text?.singleSpaced, !text.isEmpty else { return nil }
    guard text.utf8.count <= 120 || text.count <= 120 && text.utf8.count <= 960 else {
      throw Refusal("person.text-too-long", "Shorten this to 120 characters: it is a label.")
    }
    return text
  }
}
