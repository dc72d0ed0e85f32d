/// What a job title or a contract suggests about somebody; never applied without the office's yes.
package struct JobSuggestion: Hashable, Sendable {
  /// How they belong to the school; nothing where the words do not tell.
  package var kind: PersonKind?
  /// What an employee does.
  package var post: Post?
  /// Roles that they may hold.
  package var roles: [Role]

  /// Makes a suggestion.
  package init(kind: PersonKind?, post: Post? = nil, roles: [Role] = []) {
    self.kind = kind
    self.post = post
    self.roles = roles
  }

  /// Reads a job title, a contract and a kind of governor, whichever there are.
  package init(title: String?, contract: String? = nil, governorType: String? = nil) {
    let words = " \((title ?? "").plainLetters) "
    let all = words + " \((contract ?? "").plainLetters) "
    func says(_ phrases: [String], in text: String) -> Bool {
      phrases.contains { text.contains(" \($0) ") }
    }
    self.init(kind: nil)
    for (role, phrases) in Self.rolePhrases where says(phrases, in: words) { roles.append(role) }
    // A deputy is not the one they act for.
    if roles.contains(.deputySafeguardingLead) { roles.removeAll { $0 == .safeguardingLead } }
    if roles.contains(.viceChairOfGovernors) { roles.removeAll { $0 == .chairOfGovernors } }
    let isLesser = says(["deputy", "assistant", "executive assistant", "pa to"], in: words)
    if isLesser, roles.contains(.headteacher) {
      roles.removeAll { $0 == .headteacher }
      if !roles.contains(.seniorLeadership), !says(["pa to"], in: words) {
        roles.append(.seniorLeadership)
      }
    }
    kind = Self.kindPhrases.first { says($0.1, in: all) }?.0
    if governorType != nil { kind = .governor }
    if says(Self.supportPhrases, in: words) { post = .support }
    if says(Self.teachingPhrases, in: words), post == nil { post = .teaching }
    if kind == nil, post != nil { kind = .employee }
    if kind != .employee { post = nil }
  }

  private static let rolePhrases: [(Role, [String])] = [
    (.headteacher, ["headteacher", "head teacher", "principal", "head of school"]),
    (.safeguardingLead, ["dsl", "designated safeguarding lead", "safeguarding lead"]),
    (
      .deputySafeguardingLead,
      ["ddsl", "deputy dsl", "deputy designated safeguarding lead", "deputy safeguarding lead"]
    ),
    (.dataProtectionOfficer, ["dpo", "data protection officer"]),
    (
      .chairOfGovernors,
      ["chair of governors", "chair", "chair of the governing body", "chair of governing board"]
    ),
    (.viceChairOfGovernors, ["vice chair of governors", "vice chair", "deputy chair"]),
    (
      .seniorLeadership,
      [
        "slt", "senior leader", "senior leadership team", "deputy headteacher",
        "assistant headteacher", "deputy head", "assistant head", "vice principal",
        "deputy head teacher", "assistant head teacher",
      ]
    ),
    (
      .office,
      [
        "office manager", "school business manager", "sbm", "school secretary", "administrator",
        "admin officer", "business manager", "office administrator",
      ]
    ),
  ]

  // The first that fits decides: "trainee teacher" before "teacher", "agency" before either.
  private static let kindPhrases: [(PersonKind, [String])] = [
    (.agency, ["agency", "supply", "supply teacher", "agency worker", "cover supply"]),
    (.apprentice, ["apprentice", "apprenticeship"]),
    (.trainee, ["trainee", "student teacher", "pgce", "scitt", "itt", "teacher trainee"]),
    (.volunteer, ["volunteer", "parent helper", "unpaid"]),
    (
      .contractor, ["contractor", "website provider", "peripatetic", "self employed", "consultant"]
    ),
    (
      .governor,
      ["governor", "trustee", "chair of governors", "co opted governor", "parent governor"]
    ),
    (.employee, ["permanent", "fixed term", "employee", "employed", "headteacher", "principal"]),
  ]

  private static let teachingPhrases = [
    "teacher", "headteacher", "head teacher", "teach", "senco", "deputy head", "assistant head",
    "principal", "lecturer", "tutor", "ect", "nqt", "head of year", "head of department",
    "ks1 lead",
    "ks2 lead", "eyfs lead", "head of school", "deputy headteacher", "assistant headteacher",
  ]
  private static let supportPhrases = [
    "assistant teacher", "teaching assistant", "ta", "hlta", "lsa", "learning support assistant",
    "caretaker", "site manager", "premises", "cleaner", "cook", "kitchen", "midday", "lunchtime",
    "supervisor", "midday supervisor", "administrator", "office", "secretary", "bursar",
    "business manager", "finance", "technician", "librarian", "nursery nurse", "cover supervisor",
    "family support", "pastoral", "attendance officer", "receptionist", "sbm", "office manager",
    "welfare", "mentor", "elsa", "pa to", "support",
  ]
}
