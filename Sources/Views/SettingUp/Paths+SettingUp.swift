extension Paths {
  /// How far the school has been set up, and where to go on.
  package static let setUp = Address(encoded: "/set-up")
  /// The school's name and who is setting it up.
  package static let setUpSchool = Address(encoded: "/set-up/school")
  /// The policy: the model one, pasted or uploaded.
  package static let setUpPolicy = Address(encoded: "/set-up/policy")
  /// Who holds which of the six roles.
  package static let setUpRoles = Address(encoded: "/set-up/roles")
  /// Everyone else, by pasting their names.
  package static let setUpPeople = Address(encoded: "/set-up/people")
  /// A last look before anything is sent; the form that sends is sent here too.
  package static let setUpPreview = Address(encoded: "/set-up/check")
  /// What happens now.
  package static let setUpDone = Address(encoded: "/set-up/done")
}
