/// The roles that policies name, in their everyday wordings.
enum RoleWords {
  private static let roles: [(phrase: String, role: String)] = [
    ("deputy designated safeguarding lead", "deputy-safeguarding-lead"),
    ("designated safeguarding lead", "safeguarding-lead"), ("dsl", "safeguarding-lead"),
    ("safeguarding lead", "safeguarding-lead"),
    ("data protection officer", "data-protection-officer"), ("dpo", "data-protection-officer"),
    ("chair of governors", "chair-of-governors"), ("chair of the governing", "chair-of-governors"),
    ("chair of trustees", "chair-of-governors"), ("deputy headteacher", "deputy-headteacher"),
    ("headteacher", "headteacher"), ("head teacher", "headteacher"), ("principal", "headteacher"),
    ("executive head", "headteacher"), ("school business manager", "business-manager"),
    ("business manager", "business-manager"), ("computing lead", "computing-lead"),
    ("online safety lead", "online-safety-lead"), ("it support", "it-support"),
    ("website provider", "website-provider"), ("local authority", "local-authority"),
    ("designated officer", "local-authority"), ("lado", "local-authority"),
    ("safeguarding governor", "safeguarding-governor"), ("school office", "school-office"),
  ]

  private static let byHead: [String: [(words: [String], role: String)]] = Dictionary(
    grouping: roles.map { ($0.phrase.split(separator: " ").map(String.init), $0.role) },
    by: { $0.0.first ?? "" }
  ).mapValues { $0.sorted { $0.0.count > $1.0.count } }

  /// The role that is named last in a text; the longest wording counts.
  static func last(in text: String) -> String? {
    let words = text.plainWords
    var role: String?
    var place = 0
    while place < words.count {
      let hit = byHead[words[place]]?.first { words[place...].starts(with: $0.words) }
      if let hit { role = hit.role }
      place += hit?.words.count ?? 1
    }
    return role
  }
}
