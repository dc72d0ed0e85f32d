package import Essentials

/// One person of a list, as far as the line could be read.
package struct RosterEntry: Hashable, Sendable {
  /// What is wrong with a line, and where.
  package struct Problem: Hashable, Sendable {
    /// The column; nothing where it is the whole line.
    package let column: RosterColumn?
    /// What is wrong and what to do, in a sentence.
    package let sentence: String
  }

  /// The line of the file, from 1; of pasted names, the number of the person.
  package let line: Int
  /// The name; nothing where it could not be read.
  package var name: PersonName?
  /// How the system names the person.
  package var reference: String?
  /// The address at work.
  package var email: EmailAddress?
  /// The job title.
  package var jobTitle: String?
  /// The agency, training provider or firm.
  package var provider: String?
  /// The first day.
  package var startedOn: CivilDate?
  /// The last day.
  package var lastDayOn: CivilDate?
  /// What the line suggests about kind and roles; the office confirms it.
  package var suggestion: JobSuggestion
  /// What is wrong with the line.
  package var problems: [Problem]

  /// States what a line says.
  package init(
    line: Int, name: PersonName? = nil, reference: String? = nil, email: EmailAddress? = nil,
    jobTitle: String? = nil, provider: String? = nil, startedOn: CivilDate? = nil,
    lastDayOn: CivilDate? = nil, suggestion: JobSuggestion = JobSuggestion(kind: nil),
    problems: [Problem] = []
  ) {
    self.line = line
    self.name = name
    self.reference = reference
    self.email = email
    self.jobTitle = jobTitle
    self.provider = provider
    self.startedOn = startedOn
    self.lastDayOn = lastDayOn
    self.suggestion = suggestion
    self.problems = problems
  }

  /// First forename and surname in plain letters, for comparing.
  var key: String { name?.parts.key ?? "" }

  /// What the line says, without where it stands, in an order that does not hang on it.
  var content: [String] {
    let days = [startedOn, lastDayOn].map { $0?.description ?? "" }
    return [
      name?.given ?? "", reference ?? "", email?.description ?? "", jobTitle ?? "",
      provider ?? "",
    ] + days
  }
}
