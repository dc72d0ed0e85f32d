/// Every value of every fact as a member of a JSON object, such as `"via":"letter"`.
///
/// An answer tells a dozen of them and each is always the same: written once, they are copied.
struct FactMembers: Hashable, Sendable {
  private var bytes: [UInt8] = []
  // Where the members begin, and where the last one ends.
  private var starts = [0]
  // For every fact the number of the member of its first value.
  private var firsts: [Int] = []

  /// Writes the members of facts.
  init(_ facts: [Fact]) {
    for fact in facts {
      firsts.append(starts.count - 1)
      for value in fact.values {
        var writer = JSONWriter()
        writer.member(fact.name, value.name)
        bytes += writer.bytes
        starts.append(bytes.count)
      }
    }
  }

  /// The member of a fact with a value, both by index.
  subscript(fact: Int, value: Int) -> ArraySlice<UInt8> {
    let number = firsts[fact] + value
    return bytes[starts[number]..<starts[number + 1]]
  }
}
