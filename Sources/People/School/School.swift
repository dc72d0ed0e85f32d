package import Essentials

/// A school that Chaperone works for.
package struct School: Hashable, Sendable {
  /// Names it.
  package let id: SchoolID
  /// What it is called, as its letters have it.
  package private(set) var name: String
  /// When it began with Chaperone.
  package let createdAt: Instant
  /// Its hours and its way of being told.
  package var settings: SchoolSettings
  /// When somebody last said that the six roles no school can do without are held by the right people.
  package var rolesConfirmedAt: Instant?
  /// When setting up was finished; nothing while it goes on.
  package var setUpFinishedAt: Instant?
  /// How often it was saved.
  package var revision: Int

  /// A school.
  ///
  /// - Throws: `Refusal` `school.name` or `school.name-too-long`.
  package init(
    id: SchoolID, name: String, createdAt: Instant, settings: SchoolSettings = .usual,
    rolesConfirmedAt: Instant? = nil, setUpFinishedAt: Instant? = nil, revision: Int = 0
  ) throws(Refusal) {
    self.id = id
    self.name = try Self.checked(name)
    self.createdAt = createdAt
    self.settings = settings
    self.rolesConfirmedAt = rolesConfirmedAt
    self.setUpFinishedAt = setUpFinishedAt
    self.revision = revision
  }

  /// Whether setting up is finished.
  package var isSetUp: Bool { setUpFinishedAt != nil }

  /// The same school under another name.
  ///
  /// - Throws: `Refusal` `school.name` or `school.name-too-long`.
  package func renamed(_ name: String) throws(Refusal) -> School {
    var school = self
    school.name = try Self.checked(name)
    return school
  }

  /// The longest name, in characters.
  package static let longestName = 120

  private static func checked(_ text: String) throws(Refusal) -> String {
    let name = text.singleSpaced
    let isReadable = !name.unicodeScalars.contains {
      [.control, .format, .surrogate, .privateUse, .unassigned]
        .contains($0.properties.generalCategory)
    }
    guard name.contains(where: \.isLetter), isReadable else {
      throw Refusal(
        "school.name", "Write the school’s name as it stands at the head of its letters.")
    }
    guard name.count <= longestName, name.utf8.count <= longestName * 8 else {
      throw Refusal(
        "school.name-too-long",
        "Write the school’s name in no more than \(longestName) characters.")
    }
    return name
  }
}

extension Refusal {
  /// There is no such school, or it is another one than they belong to.
  package static let noSchool = Refusal(
    "school.not-found", "There is no such school here. Go back to the beginning.")
}
