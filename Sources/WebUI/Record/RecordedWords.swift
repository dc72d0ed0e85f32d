internal import Essentials
internal import People

/// The parts of one line of the record, in words that go into a sentence.
struct RecordedWords: Sendable {
  private let entry: RecordEntry
  private let names: [String: String]
  private let versions: [String: String]
  private let duties: [String: String]

  init(
    _ entry: RecordEntry, names: [String: String], versions: [String: String],
    duties: [String: String]
  ) {
    self.entry = entry
    self.names = names
    self.versions = versions
    self.duties = duties
  }

  /// Who did it, to stand first.
  var who: String {
    switch entry.actor {
    case .person(let person): name(person.description)
    case .link(let person): "\(name(person.description)), by a link,"
    case .onBehalf(let by, let of):
      "\(name(by.description)), for \(name(of.description)),"
    case .program: "The program"
    }
  }

  /// To whom it was done, all of them.
  var whom: String {
    let people = entry.objects.filter { $0.kind == "person" }.map { name($0.id) }
    guard people.count > 4 else {
      return people.isEmpty ? "somebody" : Self.list(people)
    }
    return "\(people.count) people"
  }

  /// Whether somebody did it to themselves.
  var isOwn: Bool {
    guard case .person(let person) = entry.actor else {
      if case .link = entry.actor { return true }
      return false
    }
    return entry.objects.filter { $0.kind == "person" }.allSatisfy {
      $0.id == person.description
    }
  }

  /// Whom it was about where that is not whoever did it, as ", about somebody".
  var about: String {
    isOwn || !entry.objects.contains { $0.kind == "person" } ? "" : ", about \(whom)"
  }

  /// The version of the policy, as "version 2025-09".
  var version: String {
    for object in entry.objects where object.kind == "policy-version" {
      if let name = versions[object.id] { return "version \(name)" }
    }
    return self["version"].map { "version \($0)" } ?? "a version"
  }

  /// A role, as "the school office".
  var role: String {
    let name = self["role"] ?? self["office"] ?? ""
    // The policy's own words for who signs are shorter than those of roles.
    let long = name == "chair" ? Role.chairOfGovernors : Role(rawValue: name)
    return "the \(long?.words ?? name.replacing("-", with: " "))"
  }

  /// A duty as it is called on its pages, such as “Website password”; by its kind where it is called nothing any more.
  var duty: String {
    guard let kind = self["kind"] else { return "“a duty”" }
    return "“\(duties[kind] ?? kind.replacing("-", with: " "))”"
  }

  /// A day of the facts, as " on Monday 9 June 2025" with the word before it; nothing where there is none.
  func day(_ fact: String, _ word: String) -> String {
    guard let day = self[fact].flatMap({ CivilDate($0) }) else { return "" }
    return " \(word) \(day.words)"
  }

  /// A fact with its hyphens taken out.
  func plain(_ fact: String) -> String {
    (self[fact] ?? "").replacing("-", with: " ")
  }

  /// A number with its noun.
  func count(_ fact: String, _ one: String, _ many: String) -> String {
    PersonWords.count(Int(self[fact] ?? "") ?? 0, one, many)
  }

  /// A fact.
  subscript(fact: String) -> String? { entry.facts[fact] }

  private func name(_ id: String) -> String { names[id] ?? "somebody who is not listed" }

  private static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) and \(last)"
  }
}
