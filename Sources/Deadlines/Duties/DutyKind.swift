package import Essentials

/// What sort of thing is due, by a name that stays the same and words that people read.
package struct DutyKind: Hashable, Sendable {
  /// The stable name, such as `website-password`: lower-case letters, digits and hyphens.
  package let name: String
  /// A few words for lists and calendars, such as "Website password": never a name and never a matter.
  package let title: String
  /// What to do, in one sentence.
  package let sentence: String

  /// Makes a kind.
  ///
  /// - Throws: `Refusal` where the name is not of that form, or a title or sentence is missing or too long to read.
  package init(name: String, title: String, sentence: String) throws(Refusal) {
    guard (1...60).contains(name.utf8.count), name.utf8.allSatisfy(Self.isOfName) else {
      throw Refusal(
        "duty.kind-name",
        "Name the duty with lower-case letters, digits and hyphens, such as "
          + "“website-password”.")
    }
    let title = title.withoutOuterSpaces
    let sentence = sentence.withoutOuterSpaces
    guard (1...60).contains(title.count), !title.contains(where: \.isNewline) else {
      throw Refusal("duty.title", "Give the duty a title of at most 60 letters, on one line.")
    }
    guard (1...300).contains(sentence.count) else {
      throw Refusal("duty.sentence", "Say in one sentence what is to be done.")
    }
    self.name = name
    self.title = title
    self.sentence = sentence
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
  }
}
