package import Essentials

/// How an acknowledgement came in.
package enum AcknowledgementRoute: Hashable, Sendable {
  /// The person was signed in.
  case signedIn
  /// Through a link that was sent to the person.
  case personalLink
  /// On the staff-room computer, with the person's own code.
  case sharedComputer
  /// On a printed sheet, entered by the office.
  case paper(PaperEntry)

  /// The name that is kept and that the record shows.
  package var name: String {
    switch self {
    case .signedIn: "signed in"
    case .personalLink: "personal link"
    case .sharedComputer: "shared computer"
    case .paper: "paper sheet"
    }
  }

  /// Who did it, for the record.
  package func actor(for person: PersonID) -> RecordActor {
    switch self {
    case .signedIn: .person(person)
    case .personalLink, .sharedComputer: .link(person)
    case .paper(let entry): .onBehalf(by: entry.enteredBy, of: person)
    }
  }
}

/// Where an acknowledgement on paper comes from.
package struct PaperEntry: Hashable, Sendable {
  /// The sheet.
  package let sheet: SheetID
  /// The date on the sheet.
  package let signedOn: CivilDate
  /// Who of the office entered it.
  package let enteredBy: PersonID

  /// Notes where it comes from.
  package init(sheet: SheetID, signedOn: CivilDate, enteredBy: PersonID) {
    self.sheet = sheet
    self.signedOn = signedOn
    self.enteredBy = enteredBy
  }
}
