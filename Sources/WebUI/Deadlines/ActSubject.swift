internal import Deadlines
internal import Essentials
internal import People
internal import Views

/// Whom or what a duty is about that an act opened, in words for the pages; messages and calendars never say it.
struct ActSubject {
  private let person: String?
  private let role: Role?

  /// What a duty is about; nothing where no act opened it, or the act is about nobody.
  init?(_ duty: Deadlines.Duty, _ offices: Offices, _ name: (PersonID) -> String) {
    guard let act = SchoolAct(duty.source) else { return nil }
    person = act.person(in: offices).map(name)
    role = act.role(in: offices)
    if person == nil, role == nil { return nil }
  }

  /// A few words, to stand after "about".
  var words: String {
    switch (person, role) {
    case (let person?, let role?): "\(person) as \(role.words)"
    case (let person?, nil): person
    case (nil, let role?): "the \(role.words)"
    case (nil, nil): "nobody"
    }
  }

  /// The same as a sentence.
  var sentence: String { "It is about \(words)." }

  /// The same as rows of a list of facts.
  var rows: [SummaryRow] {
    [
      person.map { SummaryRow("Whom it is about", $0) },
      role.map { SummaryRow("Which role", $0.words.capitalisedStart) },
    ].compactMap(\.self)
  }
}
