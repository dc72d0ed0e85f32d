package import Essentials

/// Keeps a list that was just sent, until somebody says yes or no to it.
package struct KeepRoster: Sendable {
  private let desk: RosterDesk

  /// Prepares to keep.
  package init(_ desk: RosterDesk) { self.desk = desk }

  /// Keeps a list that can be read, and gives it back.
  ///
  /// - Throws: What `RosterReader` or `PastedNames` refuses; then nothing is kept.
  package func callAsFunction(
    _ content: [UInt8], _ form: PendingRoster.Form, of subject: Roster.Subject = .staff,
    for school: SchoolID, by person: PersonID
  ) async throws -> PendingRoster {
    var roster = PendingRoster(
      id: desk.office.newIdentifier(), school: school, madeBy: person, form: form,
      subject: subject, content: content, createdAt: desk.office.now())
    _ = try roster.roster()
    try await desk.store.save(
      roster,
      recording: [
        desk.entry(
          "received", roster.id, of: school, by: .person(person),
          facts: ["form": form.rawValue, "list": subject.rawValue])
      ])
    roster.revision += 1
    return roster
  }
}
