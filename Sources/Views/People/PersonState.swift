package import Essentials

/// Whether a person has acknowledged the policy in force, in the words that stand beside a name.
package enum PersonState: Sendable, Hashable {
  /// They did, on this day.
  case acknowledged(CivilDate)
  /// They were asked, and have until this day.
  case asked(until: CivilDate)
  /// They were asked, and the day has passed.
  case late(since: CivilDate)
  /// They have a question, and are not reminded until it is answered.
  case question
  /// They need not, for a reason that is in the record.
  case excused
  /// They have not been asked yet.
  case notAsked

  var html: HTML {
    switch self {
    case .acknowledged(let day): "\(Tag("Yes", tone: .good).html) \(day.short)"
    case .asked(let day): "\(Tag("Asked").html) until \(day.short)"
    case .late(let day): "\(Tag("Late", tone: .attention).html) since \(day.short)"
    case .question: Tag("Has a question", tone: .attention).html
    case .excused: Tag("Excused").html
    case .notAsked: Tag("Not asked").html
    }
  }
}
