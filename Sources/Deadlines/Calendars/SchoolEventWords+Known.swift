extension SchoolEventWords {
  /// Words that say that a title may be about school days.
  static let telling: Set<String> = [
    "term", "halfterm", "inset", "inservice", "tdd", "pd", "cpd", "nonpupil", "training",
    "development", "holiday", "vacation", "break", "breaksup", "closed", "closes", "closure",
    "reopens", "polling", "newyear", "boxing",
  ]

  /// Every word that titles about school days have.
  static let known: Set<String> = telling.union([
    "autumn", "winter", "spring", "summer", "michaelmas", "lent", "hilary", "trinity", "whitsun",
    "christmas", "easter", "october", "november", "december", "january", "february", "march",
    "april", "may", "june", "july", "august", "september", "monday", "tuesday", "wednesday",
    "thursday", "friday", "the", "of", "for", "a", "and", "all", "is", "to", "on", "at", "in",
    "from", "after", "before", "until", "day", "week", "date", "school", "academy", "pupils",
    "staff", "teacher", "only", "first", "last", "begins", "ends", "finishes", "opens", "returns",
    "back", "bank", "public", "good", "early", "substitute", "schoolyear", "one", "two", "three",
    "four", "five", "six", "no", "uk", "england", "wales",
  ])

  /// Brings the words of a title to one form: `half term` and `half-term` to `halfterm`, `starts` and `start of` to `begins`.
  static func joined(_ words: [String]) -> [String] {
    var joined: [String] = []
    var rest = words.map { same[$0] ?? $0 }[...]
    while let word = rest.popFirst() {
      if let next = rest.first, let pair = pairs["\(word) \(next)"] {
        rest.removeFirst()
        joined.append(pair)
      } else {
        joined.append(word)
      }
    }
    return joined
  }

  private static let pairs = [
    "half term": "halfterm", "in service": "inservice", "non pupils": "nonpupil",
    "new year": "newyear", "school year": "schoolyear", "academic year": "schoolyear",
    "break up": "breaksup", "breaks up": "breaksup", "re opens": "reopens",
  ]

  private static let same = [
    "terms": "term", "halfterms": "halfterm", "days": "day", "weeks": "week", "dates": "date",
    "holidays": "holiday", "hols": "holiday", "closures": "closure", "breaking": "break",
    "start": "begins", "starts": "begins", "starting": "begins", "begin": "begins",
    "beginning": "begins", "commences": "begins", "end": "ends", "ending": "ends",
    "finish": "finishes", "close": "closes", "closing": "closes", "open": "opens",
    "reopen": "reopens", "reopening": "reopens", "return": "returns", "returning": "returns",
    "years": "year", "teachers": "teacher", "children": "pupils", "child": "pupils",
    "pupil": "pupils", "students": "pupils", "student": "pupils", "schools": "school",
    "insets": "inset", "whit": "whitsun",
  ]
}
