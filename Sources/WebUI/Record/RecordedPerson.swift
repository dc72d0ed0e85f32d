internal import Essentials
internal import People
internal import Views

/// The person to whom the record is narrowed: chosen from a list, or by name where a list would be endless.
struct RecordedPerson {
  /// Up to so many people are a list to choose from.
  private static let mostChoices = 100

  /// Who it is; nobody where everybody is meant, or no one person is.
  let id: PersonID?
  /// Why nobody was found.
  let error: String?
  private let typed: String
  private let people: [Person]

  /// Whom an identifier or part of a name means.
  init(_ typed: String, among people: [Person]) {
    self.people = people
    if typed.trimmed.isEmpty {
      (id, error, self.typed) = (nil, nil, "")
    } else if let chosen = PersonID(typed) {
      let known = people.first { $0.id == chosen }
      (id, error, self.typed) = (chosen, nil, known?.details.name.given ?? typed)
    } else {
      let name = String(typed.trimmed.prefix(100))
      let found = NameSearch(name).matching(people)
      id = found.count == 1 ? found.first?.id : nil
      error = Self.error(found.count)
      self.typed = name
    }
  }

  /// The field that shows and changes it.
  func field(_ name: String) -> Field {
    guard people.count > Self.mostChoices else {
      return Field(
        name, label: "Person", error: error,
        control: .select(
          [Field.Choice("", "Everybody")]
            + people.map { Field.Choice($0.id.description, $0.details.name.given) },
          chosen: id?.description ?? ""))
    }
    return Field(
      name, label: "Person", hint: "Their name, or enough of it", error: error,
      control: .text(value: typed))
  }

  private static func error(_ count: Int) -> String? {
    switch count {
    case 0: "Nobody of this name is listed"
    case 1: nil
    default: "\(count) people are called something like this: type more of the name"
    }
  }
}
