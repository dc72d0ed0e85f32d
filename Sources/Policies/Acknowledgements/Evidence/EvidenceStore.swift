package import Essentials

/// Where it is noted that evidence was taken out of the program; the evidence itself is kept nowhere.
package protocol EvidenceStore: Sendable {
  /// Notes that somebody took evidence of a school.
  func handOut(of school: SchoolID, recording entries: [RecordEntry]) async throws
}
