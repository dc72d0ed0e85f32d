internal import Essentials
internal import People
internal import Views

/// What somebody's leaving will set off, in sentences.
struct LeaverEffects {
  let visit: Visit
  let reading: PeopleReading
  let person: Person
  let change: PersonChange
  /// Their open duties that somebody else has to take, and how many fall away with them.
  let openDuties: Int
  let fallingAway: Int
  let successor: LeaverSuccessor?

  /// What happens without anybody's doing.
  var byItself: [Effect] {
    var effects = [
      Effect("From the next day they cannot sign in, and their links no longer work."),
      Effect("They are asked for nothing more."),
    ]
    let roles =
      change.terms.map(\.role.words) + change.standIns.map { "stand-in for the \($0.role.words)" }
    if !roles.isEmpty {
      effects.append(Effect("Their roles end with that day: \(roles.joined(separator: ", "))."))
    }
    if let duties { effects.append(Effect(duties)) }
    return effects
  }

  /// What becomes of their duties.
  private var duties: String? {
    guard openDuties > 0 else {
      return fallingAway > 0 ? "What they had to do for themselves falls away." : nil
    }
    let count = PersonWords.count(openDuties, "open duty goes", "open duties go")
    let who = successor.map { "\(reading.name($0.person)), \($0.why)" } ?? "the school office"
    return "After that day, \(count) to \(who). Hand over sooner what somebody else should have."
  }

  /// What somebody has to do.
  var toDo: [Effect] {
    change.consequences.compactMap { consequence in
      let sentence: String
      switch consequence {
      case .endSessionsAndLinks, .renewAccess, .findSuccessor, .findLineManager, .handOverDuties:
        return nil
      default: sentence = consequence.words + "."
      }
      return Effect(sentence, marks: visit.marks(consequence.paragraphs))
    }
  }

  /// What is better settled first, though it keeps nobody.
  var obstacles: [String] {
    change.consequences.compactMap { consequence in
      switch consequence {
      case .findSuccessor(let role):
        return "\(person.details.name.given) is the \(role.words), and nobody follows yet."
      case .findLineManager(let people):
        let names = people.prefix(5).map(reading.name)
        let more = people.count - names.count
        return "These people need another line manager: \(names.joined(separator: ", "))"
          + (more > 0 ? " and \(more) more." : ".")
      default: return nil
      }
    }
  }
}
