/// Reads facts as nearly all requests have them: known names, each once, in ASCII without an escape.
///
/// A tenth of the time of `FactsJSON`, because no text is made. It gives what that gives or nothing,
/// and leaves everything unusual and every complaint to it.
enum PlainFacts {
  /// What an object of facts tells; nil for anything unusual.
  static func read(_ bytes: Span<UInt8>, in facts: FactSet) -> PartialSituation? {
    var known = PartialSituation(count: facts.count)
    var place = 0
    guard next(bytes, &place) == UInt8(ascii: "{") else { return nil }
    repeat {
      guard next(bytes, &place) == UInt8(ascii: "\""),
        let fact = name(bytes, &place, of: FactNames.facts, in: facts.names),
        next(bytes, &place) == UInt8(ascii: ":"), next(bytes, &place) == UInt8(ascii: "\""),
        let value = name(
          bytes, &place, of: FactNames.Owner(truncatingIfNeeded: fact), in: facts.names),
        known[fact] == nil
      else { return nil }
      known[fact] = value
      switch next(bytes, &place) {
      case UInt8(ascii: ","): continue
      case UInt8(ascii: "}"): return next(bytes, &place) == nil ? known : nil
      default: return nil
      }
    } while true
  }

  /// The next byte that is no space, which is passed.
  private static func next(_ bytes: Span<UInt8>, _ place: inout Int) -> UInt8? {
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte > 32 { return byte }
      guard byte == 32 || byte == 10 || byte == 13 || byte == 9 else { return byte }
    }
    return nil
  }

  /// What the name stands for that ends with the next quotation mark.
  private static func name(
    _ bytes: Span<UInt8>, _ place: inout Int, of owner: FactNames.Owner, in names: FactNames
  ) -> Int? {
    let start = place
    var hash = FactNames.hash(of: owner)
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\"") {
        return names.index(of: bytes, start..<place - 1, hash: hash, of: owner)
      }
      guard byte >= 32, byte < 128, byte != UInt8(ascii: "\\") else { return nil }
      FactNames.mix(byte, into: &hash)
    }
    return nil
  }
}
