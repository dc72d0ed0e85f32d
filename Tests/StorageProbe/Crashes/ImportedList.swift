import Foundation

/// A list of people as a school's system exports it: all of them are imported, or nobody.
struct ImportedList {
  /// How many people each list has.
  static let length = 3

  /// What the references of its people begin with.
  let name: String

  init() { name = Self.letters(12) }

  var text: String {
    let lines = (1...Self.length).map { "\(name)-\($0),Joel,\(Self.letters(9).capitalized)\n" }
    return "Staff Code,Forename,Surname\n" + lines.joined()
  }

  /// The list that somebody with this reference came with.
  static func name(in reference: String) -> String? {
    reference.split(separator: "-").first.map(String.init)
  }

  private static func letters(_ count: Int) -> String {
    String((0..<count).map { _ in "abcdefghijklmnopqrstuvwxyz".randomElement() ?? "a" })
  }
}
