internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// What was typed about a person: the form as it was sent, and the details that it means, or what is wrong.
struct PersonTyping {
  /// What is said of a day that cannot be read.
  static let unreadableDay = "Type the day like this: 9 June 2025"

  private typealias Names = PersonFormPage.Names

  let typed: PersonFormPage.Typed
  private(set) var details: PersonDetails?
  private(set) var errors: [FieldError] = []

  /// Reads a form; what the form does not ask for stays as it is `known`.
  init(_ form: FormBody, known: PersonDetails?) {
    func text(_ name: String) -> String { String((form.text(name) ?? "").prefix(500)) }
    typed = PersonFormPage.Typed(
      name: text(Names.name), kind: text(Names.kind), work: text(Names.work),
      isGovernorToo: form.text(Names.governor) != nil, employer: text(Names.employer),
      email: text(Names.email), startsOn: text(Names.startsOn), manager: text(Names.manager))
    let isGovernorToo = form.text(Names.governor) != nil
    let name = read(Names.name) { () throws(Refusal) in try PersonName(text(Names.name)) }
    let kind = PersonKind(rawValue: text(Names.kind))
    if kind == nil { wrong(Names.kind, "Choose how they belong to the school") }
    let post = Self.post(text(Names.work))
    if kind == .employee, post == nil { wrong(Names.work, "Choose what they do") }
    let email =
      text(Names.email).trimmed.isEmpty
      ? nil : read(Names.email) { () throws(Refusal) in try EmailAddress(text(Names.email)) }
    let day = TypedDay.read(text(Names.startsOn))
    if day == nil, !text(Names.startsOn).trimmed.isEmpty {
      wrong(Names.startsOn, Self.unreadableDay)
    }
    let manager = PersonID(text(Names.manager))
    if manager == nil, !text(Names.manager).isEmpty {
      wrong(Names.manager, "Choose somebody from the list")
    }
    guard let name, let kind, errors.isEmpty else { return }
    details = read(Names.employer) { () throws(Refusal) in
      try PersonDetails(
        name: name, kind: kind, post: post, isAlsoGovernor: isGovernorToo,
        provider: text(Names.employer), jobTitle: known?.jobTitle, email: email, startedOn: day,
        lineManager: manager, reference: known?.reference)
    }
  }

  /// A refusal beside the field that it is about; what is about none stands at the first.
  static func error(_ refusal: Refusal) -> FieldError {
    let field =
      switch refusal.code {
      case "people.email-taken", "email.unreadable": Names.email
      case "people.managers-in-a-circle", "person.own-manager", "people.no-such-person":
        Names.manager
      case "person.agency-missing", "person.text-too-long": Names.employer
      case "person.leaves-before-start": Names.startsOn
      case "people.still-in-role": Names.kind
      default: Names.name
      }
    return FieldError(field: field, message: withoutStop(refusal.message))
  }

  /// The sentence as it stands beside a field.
  static func withoutStop(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }

  /// The choices for what an employee does, by the names that the policy has for them.
  static let works = [
    Field.Choice("teacher", "Teacher"), Field.Choice("support-staff", "Support staff"),
  ]

  /// What an employee does, as the form names it.
  static func work(_ post: Post?) -> String? {
    switch post {
    case .teaching: "teacher"
    case .support: "support-staff"
    case nil: nil
    }
  }

  private static func post(_ work: String) -> Post? {
    Post.allCases.first { Self.work($0) == work }
  }

  private mutating func read<Value>(
    _ field: String, _ make: () throws(Refusal) -> Value
  ) -> Value? {
    do throws(Refusal) { return try make() } catch {
      wrong(field, Self.withoutStop(error.message))
      return nil
    }
  }

  private mutating func wrong(_ field: String, _ message: String) {
    errors.append(FieldError(field: field, message: message))
  }
}
