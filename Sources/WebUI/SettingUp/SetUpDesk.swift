package import Essentials
package import People
package import Policies

/// What setting a school up works with besides the pages' own workplace.
package struct SetUpDesk: Sendable {
  /// The school's name and settings.
  package let book: SchoolBook
  /// Lists of people between pasting and confirming.
  package let rosters: any PendingRosterStore
  /// The model policy that ships with the program.
  package let model: [UInt8]
  /// Turns what was pasted or uploaded into a policy file with norms.
  package let draft: @Sendable (_ bytes: [UInt8], _ fileName: String?) throws -> [UInt8]
  /// Whether a code that somebody typed is the one that the program showed when it started.
  package let isCode: @Sendable (String) -> Bool
  /// Asks everybody to acknowledge a version that was published.
  package let ask: @Sendable (SchoolPolicy, PolicyVersion, PersonID) async throws -> Void
  /// Whether letters can be sent.
  package let mails: Bool

  /// Brings them together.
  package init(
    book: SchoolBook, rosters: any PendingRosterStore, model: [UInt8],
    draft: @escaping @Sendable (_ bytes: [UInt8], _ fileName: String?) throws -> [UInt8],
    isCode: @escaping @Sendable (String) -> Bool,
    ask: @escaping @Sendable (SchoolPolicy, PolicyVersion, PersonID) async throws -> Void,
    mails: Bool
  ) {
    self.book = book
    self.rosters = rosters
    self.model = model
    self.draft = draft
    self.isCode = isCode
    self.ask = ask
    self.mails = mails
  }
}
