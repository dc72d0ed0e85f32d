/// Two wordings with the words marked that only one of them has.
///
/// It goes by the words between the tags, so that the markup of either side stays whole.
struct WordDifference {
  let before: HTML
  let after: HTML

  /// Longer texts than this are shown unmarked, because comparing takes the product of both.
  private static let limit = 800

  init(before: Prose, after: Prose) {
    let old = WordDifference.tokens(of: before.html)
    let new = WordDifference.tokens(of: after.html)
    let oldWords = old.filter(\.isWord).map(\.bytes)
    let newWords = new.filter(\.isWord).map(\.bytes)
    guard max(oldWords.count, newWords.count) <= WordDifference.limit else {
      (self.before, self.after) = (before.html, after.html)
      return
    }
    let shared = WordDifference.shared(oldWords, newWords)
    self.before = WordDifference.marked(old, keeping: shared.old, with: "del")
    self.after = WordDifference.marked(new, keeping: shared.new, with: "ins")
  }

  private struct Token {
    let bytes: ArraySlice<UInt8>
    let isWord: Bool
  }

  private static func tokens(of html: HTML) -> [Token] {
    var tokens: [Token] = []
    var rest = html.bytes[...]
    while let first = rest.first {
      let isTag = first == UInt8(ascii: "<")
      let isSpace = first == UInt8(ascii: " ")
      let end =
        isTag
        ? rest.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
        : rest.firstIndex { isSpace ? $0 != UInt8(ascii: " ") : " <".utf8.contains($0) }
      tokens.append(Token(bytes: rest[..<(end ?? rest.endIndex)], isWord: !isTag && !isSpace))
      rest = rest[(end ?? rest.endIndex)...]
    }
    return tokens
  }

  /// The places of the longest run of words, in order, that both texts have.
  private static func shared(
    _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]
  ) -> (old: Set<Int>, new: Set<Int>) {
    let width = new.count + 1
    var lengths = [Int](repeating: 0, count: (old.count + 1) * width)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        lengths[i * width + j] =
          old[i] == new[j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    var (i, j) = (0, 0)
    var kept: (old: Set<Int>, new: Set<Int>) = ([], [])
    while i < old.count, j < new.count {
      if old[i] == new[j] {
        kept.old.insert(i)
        kept.new.insert(j)
        (i, j) = (i + 1, j + 1)
      } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return kept
  }

  /// The text with every run of words that are not kept wrapped in one element.
  private static func marked(
    _ tokens: [Token], keeping kept: Set<Int>, with element: String
  ) -> HTML {
    var bytes: [UInt8] = []
    var gap: ArraySlice<UInt8> = []
    var isMarking = false
    var word = 0
    for token in tokens {
      guard token.isWord || token.bytes.first == UInt8(ascii: "<") else {
        gap = token.bytes
        continue
      }
      let isNew = token.isWord && !kept.contains(word)
      if isMarking && !isNew { bytes += "</\(element)>".utf8 }
      bytes += gap
      if isNew && !isMarking { bytes += "<\(element)>".utf8 }
      bytes += token.bytes
      isMarking = isNew
      gap = []
      if token.isWord { word += 1 }
    }
    return HTML(trusted: bytes + (isMarking ? Array("</\(element)>".utf8) : []) + gap)
  }
}
