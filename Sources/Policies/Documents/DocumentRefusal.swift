package import Essentials

/// Why something about a policy's text may be refused.
extension Refusal {
  /// There is no such policy, or none that the person may see: both look alike.
  package static let noPolicy = Refusal(
    "policy.not-found", "There is no such policy. Go back to the list of policies.")

  /// There is no such version.
  package static let noVersion = Refusal(
    "version.not-found", "There is no such version. Go back to the policy.")

  /// Somebody else saved first.
  package static let changedMeanwhile = Refusal(
    "policy.changed-meanwhile",
    "Somebody else has just changed this policy. Look at it again, then repeat your step.")

  /// The version is published or withdrawn.
  static func closed(_ version: PolicyVersion) -> Refusal {
    let what = version.status.inForceFrom == nil ? "withdrawn" : "published"
    return Refusal(
      "version.closed",
      "Version \(version.called) is already \(what) and stays as it is. "
        + "Upload the changed text as a new version.")
  }

  /// Nobody has begun the review.
  static func notInReview(_ version: PolicyVersion) -> Refusal {
    Refusal(
      "version.not-in-review",
      "Version \(version.called) is still a draft. Send it for review first.")
  }
}
