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

  /// The role that is named last in a text.
  static func last(in text: String) -> String? {
    let words = " " + text.plainWords.joined(separator: " ") + " "
    var best: (place: String.Index, length: Int, role: String)?
    for (phrase, role) in roles {
      guard let place = lastPlace(of: " \(phrase) ", in: words) else { continue }
      if let known = best, known.place > place || known.place == place && known.length >= phrase.count {
        continue
      }
      // "deputy headteacher" ends where "headteacher" ends; the longer phrase is meant.
      if let known = best, words.distance(from: known.place, to: place) < known.length { continue }
      best = (place, phrase.count, role)
    }
    return best?.role
  }

  private static func lastPlace(of phrase: String, in text: String) -> String.Index? {
    let haystack = text.utf8
    let needle = Array(phrase.utf8)
    guard haystack.count >= needle.count else { return nil }
    var place = haystack.index(haystack.endIndex, offsetBy: -needle.count)
    while true {
      if haystack[place...].starts(with: needle) { return place }
      guard place > haystack.startIndex else { return nil }
      place = haystack.index(before: place)
    }
  }
}
