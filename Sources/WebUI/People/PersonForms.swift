internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// Adds somebody, and changes what is known about somebody.
struct PersonForms: Sendable {
  private static let revision = "revision"

  let setOff: PeopleSettingOff

  /// The person whom the address names.
  ///
  /// - Throws: 404 where the school has nobody of that identifier.
  static func person(_ visit: Visit) async throws -> Person {
    let id: PersonID = try visit.identifier("person")
    guard let person = try await visit.place.office.people.person(id, of: visit.school) else {
      throw Visit.absent
    }
    return person
  }

  /// The form for somebody new.
  func empty(_ visit: Visit) async throws -> Reply {
    let typed = PersonFormPage.Typed(startsOn: PersonWords.typed(visit.today))
    return .page(try await page(visit, nil, typed: typed))
  }

  /// Adds somebody.
  func add(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let typing = PersonTyping(form, known: nil)
    guard let details = typing.details else {
      return .again(try await page(visit, nil, typed: typing.typed, errors: typing.errors))
    }
    let change: PersonChange
    do {
      change = try await AddPerson(visit.place.office)(
        details, to: visit.school, by: visit.person)
    } catch let refusal as Refusal {
      return .again(
        try await page(visit, nil, typed: typing.typed, errors: [PersonTyping.error(refusal)]))
    }
    guard let person = change.after else { return .go(to: Paths.people) }
    try await setOff.joined([person], visit.person)
    return .go(to: result(of: change, person, "added"))
  }

  /// The form for somebody who is known.
  func known(_ visit: Visit) async throws -> Reply {
    let person = try await Self.person(visit)
    let details = person.details
    let typed = PersonFormPage.Typed(
      name: details.name.given, kind: details.kind.rawValue,
      work: PersonTyping.work(details.post), isGovernorToo: details.isAlsoGovernor,
      employer: details.provider ?? "", email: details.email?.description ?? "",
      startsOn: details.startedOn.map(PersonWords.typed) ?? "",
      manager: details.lineManager?.description)
    return .page(try await page(visit, person, typed: typed))
  }

  /// Changes what is known.
  func change(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let person = try await Self.person(visit)
    let typing = PersonTyping(form, known: person.details)
    let revision = Int(form.text(Self.revision) ?? "") ?? -1
    guard let details = typing.details else {
      return .again(
        try await page(
          visit, person, typed: typing.typed, errors: typing.errors, revision: revision))
    }
    // Whoever changes an address could sign in as that person, by a link to the new one.
    if details.email != person.details.email {
      do { try visit.requireFreshProof() } catch {
        return try SigningInAgain.reply(
          to: error, before: .address, returningTo: Paths.changePerson(person.id.description))
      }
    }
    let change: PersonChange
    do {
      // The name to sort by was perhaps put right in the school's system: who is called as before keeps it.
      let kept = details.keepingSortName(of: person.details)
      change = try await RevisePerson(visit.place.office)(
        person.id, to: kept, revision: revision, of: visit.school, by: visit.person)
    } catch let refusal as Refusal {
      return .again(
        try await page(
          visit, person, typed: typing.typed, errors: [PersonTyping.error(refusal)],
          revision: revision))
    }
    guard !change.fields.isEmpty else { return .go(to: result(of: change, person, "unchanged")) }
    try await setOff.changed(change, visit.person)
    return .go(to: result(of: change, person, "changed"))
  }

  private func result(of change: PersonChange, _ person: Person, _ news: String) -> Address {
    Paths.person(
      person.id.description,
      [
        PersonPages.newsKey: news,
        ConsequenceWords.key: ConsequenceWords.names(change.consequences),
      ])
  }

  private func page(
    _ visit: Visit, _ person: Person?, typed: PersonFormPage.Typed, errors: [FieldError] = [],
    revision: Int? = nil
  ) async throws -> PersonFormPage {
    let managers = try await visit.place.office.people.people(of: visit.school).filter {
      $0.id != person?.id
        && ($0.status(on: visit.today) != .left || $0.id == person?.details.lineManager)
    }
    return PersonFormPage(
      frame: visit.frame, token: visit.token,
      person: person.map {
        PersonFormPage.Subject(id: $0.id.description, name: $0.details.name.given)
      }, typed: typed,
      choices: PersonFormPage.Choices(
        kinds: PersonKind.allCases.map { Field.Choice($0.rawValue, $0.words.capitalisedStart) },
        works: PersonTyping.works,
        managers: managers.map { Field.Choice($0.id.description, $0.details.name.given) }),
      errors: errors, marks: visit.marks(["12", "17"]),
      carried: (revision ?? person?.revision).map { [HiddenField(Self.revision, String($0))] } ?? []
    )
  }
}

extension PersonDetails {
  fileprivate func keepingSortName(of known: PersonDetails) -> PersonDetails {
    guard name.given == known.name.given else { return self }
    var details = self
    details.name = known.name
    return details
  }
}
