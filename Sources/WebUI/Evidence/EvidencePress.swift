package import Essentials
package import Policies

/// Makes evidence packs; the pages know only what is ordered, and that a PDF comes of it.
package protocol EvidencePress: Sendable {
  /// The pack as a PDF, after the record has a line of it.
  func pack(_ order: EvidenceOrder) async throws -> [UInt8]
}

/// What an evidence pack is to tell of, and for whom it is made.
package struct EvidenceOrder: Sendable {
  /// The policy that is in force.
  package let held: HeldPolicy
  /// The school's name.
  package let schoolName: String
  /// The days.
  package let period: EvidencePeriod
  /// Who asks for it.
  package let person: PersonID

  /// Orders a pack.
  package init(
    held: HeldPolicy, schoolName: String, period: EvidencePeriod, person: PersonID
  ) {
    self.held = held
    self.schoolName = schoolName
    self.period = period
    self.person = person
  }
}
