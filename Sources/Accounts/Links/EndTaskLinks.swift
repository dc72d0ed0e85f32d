package import Essentials

/// Takes links to a task back, because it is done or somebody else does it.
package struct EndTaskLinks: Sendable {
  private let reception: Reception

  /// Takes links back at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Makes the person's links to the task void and closes what they opened.
  package func callAsFunction(
    _ task: OneTask, of person: PersonID, in school: SchoolID, by actor: RecordActor
  ) async throws {
    try await reception.save(
      [.voidLinks(person, [.task], task: task), .endTask(person, task)], in: school,
      recording: [
        reception.line("link.ended", by: actor, about: person, facts: ["task": task.kind])
      ])
  }
}
