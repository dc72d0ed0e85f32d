package import Essentials

/// A list of people between upload and confirmation: what was sent, and what was decided about it so far.
///
/// The way of a list, in which the browser holds nothing but its identifier:
/// 1. `KeepRoster` keeps the bytes of a file or what was pasted, if `RosterReader` or `PastedNames` can read it.
/// 2. The page reads it again with `roster()` and shows `ImportRoster/preview(_:of:)`, with `mark(of:)` the preview in
///    the form.
/// 3. `DecideRoster` keeps which column is which and what becomes of single lines; back to 2.
/// 4. `ImportPendingRoster` checks that the preview still has that mark, imports with `ImportRoster`, and lets go
///    of the list. `DiscardRoster` lets go of it without.
///
/// It belongs to the person who sent it and nobody else sees it; after a day it is gone (`ClearRosters`).
package struct PendingRoster: Hashable, Sendable {
  /// How a list came.
  package enum Form: String, Hashable, Sendable, CaseIterable {
    /// As a file, read by `RosterReader`.
    case file
    /// Pasted into a field, read by `PastedNames`.
    case pasted
  }

  /// Names it, in the address of its preview.
  package let id: PendingRosterID
  /// The school.
  package let school: SchoolID
  /// Who sent it.
  package let madeBy: PersonID
  /// How it came.
  package let form: Form
  /// Whom it is of.
  package let subject: Roster.Subject
  /// The bytes of the file, or of what was pasted in UTF-8.
  package let content: [UInt8]
  /// When it came.
  package let createdAt: Instant
  /// What somebody said of columns, by place; nil for "leave it unread".
  package var columns: [Int: RosterColumn?]
  /// What somebody decided about lines.
  package var confirmation: RosterConfirmation
  /// How often it was saved.
  package var revision: Int

  /// Puts the parts together.
  package init(
    id: PendingRosterID, school: SchoolID, madeBy: PersonID, form: Form, subject: Roster.Subject,
    content: [UInt8], createdAt: Instant, columns: [Int: RosterColumn?] = [:],
    confirmation: RosterConfirmation = RosterConfirmation(), revision: Int = 0
  ) {
    self.id = id
    self.school = school
    self.madeBy = madeBy
    self.form = form
    self.subject = subject
    self.content = content
    self.createdAt = createdAt
    self.columns = columns
    self.confirmation = confirmation
    self.revision = revision
  }

  /// When it is gone: a day after it came.
  package var expiresAt: Instant { createdAt.adding(seconds: 24 * 60 * 60) }

  /// The list as it is read now, with the columns as they were decided.
  ///
  /// - Throws: What `RosterReader` or `PastedNames` refuses.
  package func roster() throws(Refusal) -> Roster {
    switch form {
    case .file: try RosterReader(subject, mapping: columns)(content)
    case .pasted: try PastedNames(subject)(String(decoding: content, as: UTF8.self))
    }
  }
}

/// The kind of identifier that names a list between upload and confirmation.
package enum PendingRosterKind {}

/// Names a list between upload and confirmation.
package typealias PendingRosterID = Identifier<PendingRosterKind>

extension Refusal {
  /// The list was imported, discarded or is too old; another person's looks the same.
  package static let noPendingRoster = Refusal(
    "roster.gone", "This list is not here any more. Send it again; nothing was changed.")
}
