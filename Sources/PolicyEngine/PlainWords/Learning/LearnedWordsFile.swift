/// The file of learned words: text, so that a change can be read.
///
/// Lines that begin with `#` are notes. The first other line names the meanings, the second has
/// their bias; every further line has a trait, its rarity and pairs of a meaning's place and weight,
/// parted by tabs. Numbers are hundredths.
extension LearnedWords {
  /// Reads a file that `text` has written; nil for anything else.
  ///
  /// - Complexity: Linear in the size of the file, which may be a few megabytes: works on bytes.
  public init?(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"))[...]
    lines = lines.drop { $0.first == UInt8(ascii: "#") }
    guard let names = lines.popFirst(), let biases = lines.popFirst() else { return nil }
    let meanings = names.split(separator: Self.tab).map { name in
      let parts = name.split(separator: UInt8(ascii: "="), maxSplits: 1)
        .map { String(decoding: $0, as: UTF8.self) }
      return Meaning(fact: parts.first ?? "", value: parts.count > 1 ? parts[1] : nil)
    }
    let bias = biases.split(separator: Self.tab).compactMap(Self.number)
    guard !bias.isEmpty, bias.count == meanings.count else { return nil }
    var entries: [String: Entry] = [:]
    entries.reserveCapacity(lines.count)
    for line in lines {
      let parts = line.split(separator: Self.tab, maxSplits: 2)
      guard parts.count > 1, let rarity = Self.number(parts[1]) else { return nil }
      let pairs = parts.count > 2 ? Self.pairs(parts[2]) : []
      guard let pairs, pairs.allSatisfy({ meanings.indices.contains($0.meaning) }) else {
        return nil
      }
      entries[String(decoding: parts[0], as: UTF8.self)] = Entry(rarity: rarity, weights: pairs)
    }
    self.init(meanings: meanings, bias: bias, entries: entries)
  }

  private static let tab = UInt8(ascii: "\t")

  private static func number(_ text: ArraySlice<UInt8>) -> Float? {
    integers(text).flatMap { $0.count == 1 ? Float($0[0]) / 100 : nil }
  }

  private static func pairs(_ text: ArraySlice<UInt8>) -> [(meaning: Int, weight: Float)]? {
    guard let numbers = integers(text), numbers.count % 2 == 0 else { return nil }
    return stride(from: 0, to: numbers.count, by: 2).map {
      (numbers[$0], Float(numbers[$0 + 1]) / 100)
    }
  }

  /// Integers parted by spaces; nil for anything else or for one beyond a million.
  private static func integers(_ text: ArraySlice<UInt8>) -> [Int]? {
    var found: [Int] = []
    var number = 0
    var sign = 1
    var digits = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
        guard digits <= 7 else { return nil }
      case UInt8(ascii: "-") where digits == 0: sign = -1
      case UInt8(ascii: " ") where digits > 0:
        found.append(sign * number)
        (number, sign, digits) = (0, 1, 0)
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    found.append(sign * number)
    return found
  }

  /// The file's text; the same words give the same text.
  public var text: String {
    let names = meanings.map { meaning in
      meaning.value.map { "\(meaning.fact)=\($0)" } ?? meaning.fact
    }
    var lines = [names.joined(separator: "\t"), bias.map(Self.text).joined(separator: "\t")]
    for name in entries.keys.sorted() {
      guard let entry = entries[name] else { continue }
      let pairs = entry.weights.map { "\($0.meaning) \(Self.text($0.weight))" }
      let parts =
        [name, Self.text(entry.rarity)] + (pairs.isEmpty ? [] : [pairs.joined(separator: " ")])
      lines.append(parts.joined(separator: "\t"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func text(_ number: Float) -> String { String(Int((number * 100).rounded())) }
}
