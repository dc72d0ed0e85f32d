/// What a process is at when it is killed.
package enum KilledWork: String, CaseIterable, Sendable {
  /// Joiners acknowledge the policy.
  case acknowledging
  /// Policies are uploaded, reviewed, signed by both offices and published.
  case signing
  /// The office imports lists of people.
  case importing

  /// How many work beside each other; imports of one school get in each other's way.
  var lanes: Int { self == .importing ? 2 : 4 }

  /// With what a worker's reports begin.
  var words: Set<Substring> {
    switch self {
    case .acknowledging: ["added", "acknowledged"]
    case .signing: ["uploaded", "signed", "published"]
    case .importing: ["imported"]
    }
  }
}
