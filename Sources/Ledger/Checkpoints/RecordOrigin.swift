package import Essentials

/// Names one school's record for the whole world, such as `larkfield.example/record/` and the school's identifier.
///
/// It stands in every checkpoint and is the name of the key, so that a checkpoint of one school
/// never passes for another's.
package struct RecordOrigin: Hashable, Sendable {
  /// Where the program is, such as `larkfield.example`; letters, digits and signs of an address only.
  package let site: String
  /// Whose record it is.
  package let school: SchoolID

  private static let middle = "/record/"

  /// The origin of a school's record; nothing when the site has a space, a plus sign or a letter outside ASCII.
  package init?(site: String, school: SchoolID) {
    let isSound = site.utf8.allSatisfy { (0x21...0x7e).contains($0) && $0 != UInt8(ascii: "+") }
    guard !site.isEmpty, isSound else { return nil }
    self.site = site
    self.school = school
  }
}

extension RecordOrigin: CustomStringConvertible, LosslessStringConvertible {
  /// The origin as it stands in checkpoints.
  package var description: String { site + Self.middle + school.description }

  /// Reads what `description` gives.
  package init?(_ description: String) {
    guard let school = SchoolID(String(description.suffix(26))) else { return nil }
    let site = description.dropLast(26 + Self.middle.utf8.count)
    self.init(site: String(site), school: school)
    guard self.description.utf8.elementsEqual(description.utf8) else { return nil }
  }
}
