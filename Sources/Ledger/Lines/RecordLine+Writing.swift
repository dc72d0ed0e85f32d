internal import Essentials

extension RecordEntry {
  /// The entry in its one form.
  func written(school: SchoolID, position: Int) throws(RecordLineFault) -> [UInt8] {
    guard let moment = RecordMoment.text(of: at) else { throw .outsideCalendar }
    var line = CanonicalWriter()
    line.raw(#"{"v":1,"school":"#)
    line.identifier(school)
    line.raw(#","position":"#)
    line.raw(String(position))
    line.raw(#","at":""#)
    line.raw(moment)
    line.raw(#"","actor":"#)
    actor.write(to: &line)
    line.raw(#","act":"#)
    line.string(act)
    line.raw(#","objects":"#)
    line.list(objects) { line, object in
      line.raw(#"{"kind":"#)
      line.string(object.kind)
      line.raw(#","id":"#)
      line.string(object.id)
      line.raw("}")
    }
    line.raw(#","paragraphs":"#)
    line.list(paragraphs) { line, label in line.string(label) }
    line.raw(#","facts":"#)
    line.dictionary(facts) { line, fact in line.string(fact) }
    line.raw(#","commitments":"#)
    for (name, digest) in commitments where digest.count != 32 { throw .commitmentLength(name) }
    line.dictionary(commitments) { line, digest in
      line.raw("\"\(Base64.url.encode(digest))\"")
    }
    line.raw("}")
    return line.bytes
  }
}

extension RecordActor {
  fileprivate func write(to line: inout CanonicalWriter) {
    switch self {
    case .person(let person):
      line.raw(#"{"person":"#)
      line.identifier(person)
    case .link(let person):
      line.raw(#"{"link":"#)
      line.identifier(person)
    case .onBehalf(let by, let of):
      line.raw(#"{"by":"#)
      line.identifier(by)
      line.raw(#","for":"#)
      line.identifier(of)
    case .program(let task):
      line.raw(#"{"program":"#)
      line.string(task)
    }
    line.raw("}")
  }
}
