import Essentials
import Storage
import TestSupport

/// Larkfield Primary School and its neighbour, with people by number.
enum School {
  static let larkfield = SchoolID(high: 1, low: 1)
  static let neighbour = SchoolID(high: 1, low: 2)

  static func person(_ number: Int) -> PersonID { PersonID(high: 2, low: UInt64(number)) }

  /// Adds both schools.
  static func open(in database: any SQLDatabase) async throws {
    try await database.write(for: .installation) { connection in
      for (id, name) in [(larkfield, "Larkfield Primary School"), (neighbour, "Next door")] {
        try connection.execute(
          "insert into school (id, name) values (?, ?)", [.identifier(id), .text(name)])
      }
    }
  }

  /// Adds a person to a school.
  static func add(
    _ number: Int, _ name: String = "Priya Nair", email: String? = nil, age: Int? = nil,
    to school: SchoolID = larkfield, on connection: SQLConnection
  ) throws {
    try connection.execute(
      "insert into person (id, school_id, name, email, age) values (?, ?, ?, ?, ?)",
      [
        .identifier(person(number)), .identifier(school), .text(name), .textOrNil(email),
        .intOrNil(age),
      ])
  }

  /// How many people there are, as far as the scope sees.
  static func count(on connection: SQLConnection) throws -> Int {
    try connection.firstRow("select count(*) from person") { try $0.int(0) } ?? -1
  }
}

extension SQLDatabase {
  /// How many people Larkfield has.
  func people(of school: SchoolID = School.larkfield) async throws -> Int {
    try await read(for: .school(school)) { connection in
      try connection.firstRow(
        "select count(*) from person where school_id = ?", [.identifier(school)]
      ) { try $0.int(0) } ?? -1
    }
  }
}

extension DatabaseEngine {
  /// Lends a database with both schools in it.
  func withSchools<Value: Sendable>(
    _ body: @Sendable (any SQLDatabase) async throws -> Value
  ) async throws -> Value {
    try await withDatabase([SchoolTables()]) { database in
      try await School.open(in: database)
      return try await body(database)
    }
  }
}
