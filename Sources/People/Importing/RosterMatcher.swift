import Essentials

/// Finds whom the lines of a list speak of: by reference, then by address, then by name.
///
/// Each step looks at all lines at once, so that their order makes no difference. Whatever could be
/// two people is left to the office.
struct RosterMatcher {
  private let roster: Roster
  private let day: CivilDate
  private let byReference: [String: [Person]]
  private let byEmail: [EmailAddress: [Person]]
  private let byName: [String: [Person]]
  private let byForename: [String: [Person]]
  private let bySurname: [String: [Person]]

  init(roster: Roster, people: [Person], on day: CivilDate) {
    self.roster = roster
    self.day = day
    byReference = Dictionary(grouping: people.filter { $0.details.reference != nil }) {
      $0.details.reference ?? ""
    }
    var byEmail: [EmailAddress: [Person]] = [:]
    for person in people {
      if let email = person.details.email { byEmail[email, default: []].append(person) }
    }
    self.byEmail = byEmail
    byName = Dictionary(grouping: people) { $0.details.name.parts.key }
    byForename = Dictionary(grouping: people) { $0.details.name.parts.firstForename }
    bySurname = Dictionary(grouping: people) { $0.details.name.parts.surname.plainLetters }
  }

  func outcomes() -> [RosterPreview.Row] {
    var outcomes = RosterConflicts(entries: roster.entries).outcomes
    var matched: Set<PersonID> = []
    let order = roster.entries.indices
    for place in order where outcomes[place] == nil {
      guard let (outcome, person) = matchByIdentity(roster.entries[place]) else { continue }
      outcomes[place] = outcome
      if let person { matched.insert(person) }
    }
    let open = order.filter { outcomes[$0] == nil }
    for places in Dictionary(grouping: open, by: { roster.entries[$0].key }).values {
      for (place, outcome) in matchByName(places, matched: matched) { outcomes[place] = outcome }
    }
    return order.map { place in
      RosterPreview.Row(
        entry: roster.entries[place],
        outcome: outcomes[place] ?? addition(of: roster.entries[place]))
    }
  }

  /// By reference, then by address; a choice where name and all else speak against it.
  private func matchByIdentity(
    _ entry: RosterEntry
  ) -> (RosterPreview.Outcome, PersonID?)? {
    if let reference = entry.reference, let found = byReference[reference] {
      guard found.count == 1, let person = found.first else {
        return (.possibleDuplicate(of: found.map(\.id).sorted(), lines: []), nil)
      }
      let sharesAddress = entry.email != nil && entry.email == person.details.email
      // A new surname or a new forename is a change; both at once is somebody else.
      guard sharesAddress || sharesAName(entry, person) else {
        return (.possibleDuplicate(of: [person.id], lines: []), nil)
      }
      if let email = entry.email, byEmail[email]?.contains(where: { $0.id != person.id }) ?? false {
        return (.problem([Self.takenAddress]), person.id)
      }
      return (outcome(of: entry, person), person.id)
    }
    if let email = entry.email, let found = byEmail[email] {
      guard found.count == 1, let person = found.first, !refersToAnother(entry, person),
        sharesAName(entry, person)
      else { return (.possibleDuplicate(of: found.map(\.id).sorted(), lines: []), nil) }
      return (outcome(of: entry, person), person.id)
    }
    return nil
  }

  /// The lines of one name that neither reference nor address told.
  private func matchByName(
    _ places: [Int], matched: Set<PersonID>
  ) -> [(Int, RosterPreview.Outcome)] {
    let entries = places.map { roster.entries[$0] }
    guard let key = entries.first?.key else { return [] }
    let namesakes = byName[key] ?? []
    let others = Set(namesakes.filter { matched.contains($0.id) }.map(\.id))
    let candidates = namesakes.filter { !others.contains($0.id) }
    let lines = entries.map(\.line)
    var results: [(Int, RosterPreview.Outcome)] = []
    for (place, entry) in zip(places, entries) {
      let fitting = candidates.filter {
        !refersToAnother(entry, $0) && !isUnlike(entry, $0)
      }
      let same = fitting.filter { fields(of: entry, $0).isEmpty }
      let unlike = candidates.filter { !refersToAnother(entry, $0) && isUnlike(entry, $0) }
      // Alike lines, no more than alike people: whichever is whose, nothing changes.
      if !same.isEmpty, places.count <= max(candidates.count, 1) {
        results.append((place, outcome(of: entry, same[0])))
      } else if places.count == 1, fitting.count == 1, unlike.isEmpty {
        results.append((place, outcome(of: entry, fitting[0])))
      } else if !fitting.isEmpty || !unlike.isEmpty {
        let ids = (fitting + unlike).map(\.id).sorted()
        results.append(
          (place, .possibleDuplicate(of: ids, lines: lines.filter { $0 != entry.line })))
      } else if !isDistinct(entry), places.count > 1 || !others.isEmpty {
        results.append(
          (
            place,
            .possibleDuplicate(
              of: others.sorted(), lines: lines.filter { $0 != entry.line })
          ))
      }
    }
    return results
  }

  private func addition(of entry: RosterEntry) -> RosterPreview.Outcome {
    if let last = entry.lastDayOn, last < day {
      return .leftOut("Left on \(last.words), and was never on the list here.")
    }
    let near = isDistinct(entry) ? [] : nearlyNamed(entry)
    return near.isEmpty ? .added : .possibleDuplicate(of: near, lines: [])
  }

  private func outcome(of entry: RosterEntry, _ person: Person) -> RosterPreview.Outcome {
    let fields = fields(of: entry, person)
    return fields.isEmpty ? .unchanged(person.id) : .changed(person.id, fields)
  }

  private func fields(of entry: RosterEntry, _ person: Person) -> [PersonField] {
    entry.fieldsChanging(person, on: day)
  }

  private func isDistinct(_ entry: RosterEntry) -> Bool {
    entry.reference != nil || entry.email != nil
  }

  private func refersToAnother(_ entry: RosterEntry, _ person: Person) -> Bool {
    guard let reference = entry.reference, let known = person.details.reference else {
      return false
    }
    return reference != known
  }

  /// Whether the name alone is not enough: another address, or somebody who has left.
  private func isUnlike(_ entry: RosterEntry, _ person: Person) -> Bool {
    hasAnotherAddress(entry, person) || person.status(on: day) == .left
  }

  private func hasAnotherAddress(_ entry: RosterEntry, _ person: Person) -> Bool {
    guard let email = entry.email, let known = person.details.email else { return false }
    return email != known
  }

  private func sharesAName(_ entry: RosterEntry, _ person: Person) -> Bool {
    guard let mine = entry.name?.parts else { return false }
    let known = person.details.name.parts
    return mine.surname.plainLetters == known.surname.plainLetters
      || !mine.firstForename.isEmpty && mine.firstForename == known.firstForename
  }

  /// People with the same forename and a double name around the surname, or with an initial for
  /// the forename: perhaps the same person after a wedding, perhaps not.
  private func nearlyNamed(_ entry: RosterEntry) -> [PersonID] {
    guard let mine = entry.name?.parts else { return [] }
    let (forename, surname) = (mine.firstForename, mine.surname.plainLetters)
    let words = Set(surname.split(separator: " "))
    let doubled = (byForename[forename] ?? []).filter { person in
      let other = person.details.name.parts.surname.plainLetters
      return other != surname && !words.isDisjoint(with: other.split(separator: " "))
    }
    let initialled = (bySurname[surname] ?? []).filter { person in
      let other = person.details.name.parts.firstForename
      guard let first = forename.first, first == other.first else { return false }
      return other != forename && (forename.count == 1 || other.count == 1)
    }
    return (doubled + initialled).map(\.id).sorted()
  }

  static let takenAddress = RosterEntry.Problem(
    column: .email,
    sentence: "Somebody else here has this e-mail address. Correct one of the two.")
}
