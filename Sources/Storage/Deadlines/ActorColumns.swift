internal import Essentials

/// Who did something, as four columns.
enum ActorColumns {
  static let count = 4

  /// Values for the kind, the person, the one on whose behalf, and the program's task.
  static func values(of actor: RecordActor) -> [SQLValue] {
    switch actor {
    case .person(let person): [.text("person"), .identifier(person), .null, .null]
    case .link(let person): [.text("link"), .identifier(person), .null, .null]
    case .onBehalf(let by, let of):
      [.text("on behalf"), .identifier(by), .identifier(of), .null]
    case .program(let task): [.text("program"), .null, .null, .text(task)]
    }
  }

  /// Reads the four columns that begin at a place.
  static func actor(_ row: SQLRow, at place: Int) throws -> RecordActor {
    switch try row.text(place) {
    case "person": .person(try row.identifier(place + 1))
    case "link": .link(try row.identifier(place + 1))
    case "on behalf":
      .onBehalf(by: try row.identifier(place + 1), of: try row.identifier(place + 2))
    case "program": .program(try row.text(place + 3))
    default: throw StoredValueFault("actor")
    }
  }
}
