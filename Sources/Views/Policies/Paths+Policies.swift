extension Paths {
  /// The school's policy through all its versions.
  package static let policies = Address(encoded: "/policies")
  /// Bringing in a new version; the form is sent here too.
  package static let newVersion = Address(encoded: "/policies/new")

  /// Saying where the policies are that it counts on; the form is sent here too.
  package static let linkedPolicies = Address(encoded: "/policies/linked")

  /// One version on its way to being in force.
  package static func version(_ id: String) -> Address {
    Address(encoded: "/policies/" + Query.encoded(id))
  }

  /// The whole text of one version, to be read.
  package static func versionText(_ id: String) -> Address { below(id, "text") }

  /// Deciding one of the checker's findings, by its number.
  package static func decideFinding(_ id: String, _ finding: String) -> Address {
    below(id, "findings/" + Query.encoded(finding))
  }

  /// Confirming who holds the roles that the version names.
  package static func confirmRoles(_ id: String) -> Address { below(id, "roles") }

  /// Signing it.
  package static func sign(_ id: String) -> Address { below(id, "sign") }

  /// Taking a signature back before it is published.
  package static func withdrawSignature(_ id: String) -> Address { below(id, "unsign") }

  /// Putting it in force.
  package static func publish(_ id: String) -> Address { below(id, "publish") }

  /// Withdrawing a version that does not apply yet.
  package static func withdrawVersion(_ id: String) -> Address { below(id, "withdraw") }

  /// Sending a draft for review.
  package static func review(_ id: String) -> Address { below(id, "review") }

  /// What the checker finds in the version.
  package static func versionFindings(_ id: String) -> Address { below(id, "findings") }

  /// What changes, and for whom, against the version in force.
  package static func versionChanges(_ id: String) -> Address { below(id, "changes") }

  /// Entering that it was adopted on paper.
  package static func paperAdoption(_ id: String) -> Address { below(id, "paper") }

  /// Attaching a scan of the signed paper.
  package static func signedCopy(_ id: String) -> Address { below(id, "copy") }

  /// The scan of the signed paper itself.
  package static func signedCopyFile(_ id: String) -> Address { below(id, "copy/file") }

  private static func below(_ id: String, _ place: String) -> Address {
    Address(encoded: "\(version(id).text)/\(place)")
  }
}

extension Paths.Pattern {
  /// One version.
  package static let version = "/policies/{version}"
  /// The whole text of one version.
  package static let versionText = "/policies/{version}/text"
  /// Deciding one of the checker's findings.
  package static let decideFinding = "/policies/{version}/findings/{finding}"
  /// Confirming who holds the roles.
  package static let confirmRoles = "/policies/{version}/roles"
  /// Signing it.
  package static let sign = "/policies/{version}/sign"
  /// Taking a signature back.
  package static let withdrawSignature = "/policies/{version}/unsign"
  /// Putting it in force.
  package static let publish = "/policies/{version}/publish"
  /// Withdrawing a version that does not apply yet.
  package static let withdrawVersion = "/policies/{version}/withdraw"
  /// Sending a draft for review.
  package static let review = "/policies/{version}/review"
  /// What the checker finds in the version.
  package static let versionFindings = "/policies/{version}/findings"
  /// What changes against the version in force.
  package static let versionChanges = "/policies/{version}/changes"
  /// Entering that it was adopted on paper.
  package static let paperAdoption = "/policies/{version}/paper"
  /// Attaching a scan of the signed paper.
  package static let signedCopy = "/policies/{version}/copy"
  /// The scan of the signed paper itself.
  package static let signedCopyFile = "/policies/{version}/copy/file"
}
