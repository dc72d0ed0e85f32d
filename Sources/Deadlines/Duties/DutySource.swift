/// Why something is due.
package enum DutySource: Hashable, Sendable {
  /// A norm of the policy, by its identifier, such as `p51-password`.
  case norm(String)
  /// An act that somebody did, such as a report: what it is, in one word, and its identifier as text.
  case act(kind: String, id: String)
  /// The school's own rule, beyond the policy.
  case school
}
