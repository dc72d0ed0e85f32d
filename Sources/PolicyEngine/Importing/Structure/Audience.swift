/// Whom a section addresses, as its heading says: "Rules for parents", "What pupils do".
enum Audience {
  private static let words: [(String, Set<String>)] = [
    ("parents", ["parent", "parents", "carer", "carers", "guardian", "guardians", "families"]),
    ("pupils", ["pupil", "pupils", "student", "students", "child", "children", "learners"]),
    ("governors", ["governor", "governors", "trustees"]),
    ("volunteers", ["volunteer", "volunteers", "visitors", "contractors"]),
    ("staff", ["staff", "employee", "employees", "teacher", "teachers", "headteacher"]),
  ]

  private static let about: Set<String> = [
    "with", "communication", "communicating", "contact", "contacting", "images", "photographs",
    "protecting", "about", "of",
  ]

  /// The audience, unless the heading is about these people instead of addressed to them.
  static func named(in heading: String) -> String? {
    let found = heading.plainWords
    let isAddressed = found.contains { ["ask", "expect", "expected", "rules"].contains($0) }
    guard isAddressed || !found.contains(where: about.contains) else { return nil }
    return words.first { _, names in found.contains(where: names.contains) }?.0
  }
}
