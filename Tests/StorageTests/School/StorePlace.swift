import Storage

/// Where stores are in a contract test: in memory, or on an engine.
enum StorePlace: String, CaseIterable, Sendable {
  case memory, sqlite, postgres

  /// The engine; nothing in memory.
  var engine: DatabaseEngine? {
    switch self {
    case .memory: nil
    case .sqlite: .sqlite
    case .postgres: .postgres
    }
  }
}
