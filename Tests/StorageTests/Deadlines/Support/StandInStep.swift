import Storage

/// A step of which a test needs nothing but its place in the order.
struct StandInStep: Migration {
  let number: Int
  let name: String
  let statements: [MigrationStatement] = []
}
