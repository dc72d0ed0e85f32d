extension Paths {
  /// What needs the reader today.
  package static let today = Address(encoded: "/today")
  /// Everything that the reader looks after.
  package static let desk = Address(encoded: "/today/desk")
}
