internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// What somebody decided about the lines of a list that could be two people.
struct RosterDecisions {
  /// What the choices are called in the form.
  enum Choice {
    static let new = "new"
    static let skip = "skip"

    /// That it is this person.
    static func same(_ person: PersonID) -> String { "same-\(person)" }
  }

  /// What was chosen, by line, as the form sent it.
  private(set) var chosen: [Int: String] = [:]
  /// What it means.
  private(set) var confirmation: RosterConfirmation
  /// The lines about which nothing was decided.
  private(set) var errors: [FieldError] = []

  /// Nothing decided yet; these lines are left out whatever becomes of the others.
  init(leavingOut lines: Set<Int>) {
    confirmation = RosterConfirmation(leftOut: lines)
  }

  /// Reads what was chosen for lines that could be these people.
  init(_ form: FormBody, for lines: [(line: Int, people: [PersonID])], leavingOut: Set<Int>) {
    self.init(leavingOut: leavingOut)
    for (line, people) in lines {
      let text = form.text(Self.field(line)) ?? ""
      chosen[line] = text
      switch text {
      case Choice.new: confirmation.choices[line] = .addAsNew
      case Choice.skip: confirmation.choices[line] = .leaveOut
      default:
        if let person = people.first(where: { Choice.same($0) == text }) {
          confirmation.choices[line] = .sameAs(person)
        } else {
          errors.append(FieldError(field: Self.field(line), message: "Decide about row \(line)"))
        }
      }
    }
  }

  /// The name of the field for a line.
  static func field(_ line: Int) -> String { "row-\(line)" }
}
