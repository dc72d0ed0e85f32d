package import Essentials

extension RosterEntry {
  /// What of a person the line would change.
  ///
  /// A cell that is empty takes nothing away, and somebody who has left here stays as they are: the
  /// school's system is often the last to know.
  func fieldsChanging(_ person: Person, on day: CivilDate) -> [PersonField] {
    guard person.status(on: day) != .left else { return [] }
    let known = person.details
    var fields: [PersonField] = []
    if let name, name != known.name { fields.append(.name) }
    if suggestion.kind == .governor, !person.isGovernor { fields.append(.governor) }
    if let provider, known.kind.providerWord != nil, provider != known.provider {
      fields.append(.provider)
    }
    if let jobTitle, jobTitle != known.jobTitle { fields.append(.jobTitle) }
    if let email, email != known.email { fields.append(.email) }
    if let startedOn, startedOn != known.startedOn { fields.append(.startedOn) }
    if let lastDayOn, lastDayOn != person.leaving?.lastDayOn { fields.append(.lastDayOn) }
    if let reference, reference != known.reference { fields.append(.reference) }
    return fields
  }

  /// The person with what the line says; the last day is for `Leaver`.
  func applied(to person: Person) throws(Refusal) -> Person {
    var details = try person.details.naming(
      jobTitle: jobTitle, reference: reference, provider: provider)
    if let name { details.name = name }
    if let email { details.email = email }
    if let startedOn { details.startedOn = startedOn }
    if suggestion.kind == .governor, !person.isGovernor { details.isAlsoGovernor = true }
    return try person.with(details)
  }

  /// The details of somebody new.
  ///
  /// - Throws: `Refusal` where agency staff have no agency, among others.
  package func details(confirmed: RosterConfirmation.Kind?) throws(Refusal) -> PersonDetails {
    guard let name else { throw Refusal("name.missing", "Write the person's name.") }
    let kind = confirmed?.kind ?? suggestion.kind ?? .employee
    return try PersonDetails(
      name: name, kind: kind, post: confirmed == nil ? suggestion.post : confirmed?.post,
      provider: confirmed?.provider ?? provider, jobTitle: jobTitle, email: email,
      startedOn: startedOn, reference: reference)
  }
}
