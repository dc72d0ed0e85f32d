package import Essentials

/// A secret that is printed once and typed in when all else is lost: 160 random bits.
///
/// On paper it is nine groups of five letters and digits. The last of each group checks the other
/// four and the group's place, so that a slip of the finger, two digits or two groups the wrong way
/// round are found and named. The ninth group holds 20 bits that check the other eight together.
package struct PaperKey: Sendable, Equatable {
  /// What a sheet is for; one kind of sheet does not pass for another.
  package enum Purpose: String, Sendable, CaseIterable {
    /// Opens one person's private key.
    case member = "chaperone paper member 1"
    /// Opens the private keys of all persons of a school: the chair of governors' envelope.
    case school = "chaperone paper school 1"
  }

  /// What it is for.
  package let purpose: Purpose
  let bytes: SecretBytes

  /// A secret that was never there before.
  static func fresh(_ purpose: Purpose, random: RandomBytes) throws -> PaperKey {
    PaperKey(purpose: purpose, bytes: try Fresh.secret(length, from: random))
  }

  private init(purpose: Purpose, bytes: SecretBytes) {
    self.purpose = purpose
    self.bytes = bytes
  }

  /// How it is printed: nine groups of five.
  package var groups: Redacted<[String]> {
    var open = bytes.revealed()
    defer { wipe(&open) }
    let values = Base32.values(open + Self.check(bytes, for: purpose))
    return Redacted(
      (0..<PaperGroup.number).map { place in
        PaperGroup(values: Array(values[place * 4..<place * 4 + 4])).printed(at: place)
      })
  }

  /// Reads what was typed; capitals, spaces, hyphens, and o, i and l for digits are forgiven.
  ///
  /// Refuses with the groups that are mistyped, by number.
  package init(typed: String, for purpose: Purpose) throws(Refusal) {
    let groups = try PaperGroup.read(typed)
    let wrong = groups.indices.filter { groups[$0] == nil }
    guard wrong.isEmpty else { throw Self.mistyped(wrong.map { $0 + 1 }) }
    var all = Base32.bytes(ofValues: groups.flatMap { $0?.values ?? [] }.dropLast(4)) ?? []
    let bytes = SecretBytes(taking: &all)
    let expected = Base32.values(Self.check(bytes, for: purpose)).prefix(4)
    guard bytes.count == Self.length, groups.last??.values == Array(expected) else {
      throw Self.anotherSheet
    }
    self.init(purpose: purpose, bytes: bytes)
  }

  private static let length = 20

  /// Three bytes, of which the first 20 bits are printed.
  private static func check(_ bytes: SecretBytes, for purpose: Purpose) -> [UInt8] {
    Array(bytes.digest(for: Binding(purpose.rawValue).with("check")).prefix(3))
  }

  private static func mistyped(_ groups: [Int]) -> Refusal {
    let names = groups.map(String.init)
    let list = names.dropLast().joined(separator: ", ")
    let message =
      list.isEmpty
      ? "Group \(names[0]) is not as it is printed. Compare it with the sheet and type it again."
      : "Groups \(list) and \(names[names.count - 1]) are not as they are printed. "
        + "Compare them with the sheet and type them again."
    return Refusal("paper-key.group", message)
  }

  private static let anotherSheet = Refusal(
    "paper-key.another-sheet",
    "These groups do not belong together on a sheet for this. Check that you have the right sheet.")
}
