internal import Essentials

extension CanonicalReader {
  /// Reads a whole line and sees to it that nothing is left over.
  mutating func line() throws(RecordLineFault) -> (SchoolID, Int, RecordEntry) {
    try expect(#"{"v":"#)
    guard takes("1,") else {
      throw isAtDigit ? .unknownVersion : .unreadable(at: place)
    }
    try expect(#""school":""#)
    let school = try identifier(Kind.School.self)
    try expect(#"","position":"#)
    let position = try number()
    try expect(#","at":""#)
    let at = try moment()
    try expect(#"","actor":"#)
    let actor = try actor()
    try expect(#","act":"#)
    let act = try string()
    try expect(#","objects":"#)
    let objects = try list { reader throws(RecordLineFault) in try reader.object() }
    try expect(#","paragraphs":"#)
    let paragraphs = try list { reader throws(RecordLineFault) in try reader.string() }
    try expect(#","facts":"#)
    let facts = try dictionary { reader throws(RecordLineFault) in try reader.string() }
    try expect(#","commitments":"#)
    let commitments = try dictionary { reader throws(RecordLineFault) in try reader.digest() }
    try expect("}")
    guard isAtEnd else { throw .unreadable(at: place) }
    let entry = RecordEntry(
      at: at, actor: actor, act: act, objects: objects, paragraphs: paragraphs, facts: facts,
      commitments: commitments)
    return (school, position, entry)
  }

  private mutating func actor() throws(RecordLineFault) -> RecordActor {
    let actor: RecordActor
    if takes(#"{"person":""#) {
      actor = .person(try identifier())
    } else if takes(#"{"link":""#) {
      actor = .link(try identifier())
    } else if takes(#"{"by":""#) {
      let by = try identifier(Kind.Person.self)
      try expect(#"","for":""#)
      actor = .onBehalf(by: by, of: try identifier())
    } else {
      try expect(#"{"program":"#)
      actor = .program(try string())
      try expect("}")
      return actor
    }
    try expect(#""}"#)
    return actor
  }

  private mutating func object() throws(RecordLineFault) -> RecordObject {
    try expect(#"{"kind":"#)
    let kind = try string()
    try expect(#","id":"#)
    let id = try string()
    try expect("}")
    return RecordObject(kind: kind, id: id)
  }

  private mutating func moment() throws(RecordLineFault) -> Instant {
    let start = place
    guard let instant = RecordMoment.instant(take(RecordMoment.length)) else {
      throw .unreadable(at: start)
    }
    return instant
  }

  private mutating func digest() throws(RecordLineFault) -> [UInt8] {
    try expect("\"")
    let start = place
    guard let digest = Base64.url.decode(take(43)), digest.count == 32 else {
      throw .unreadable(at: start)
    }
    try expect("\"")
    return digest
  }
}
