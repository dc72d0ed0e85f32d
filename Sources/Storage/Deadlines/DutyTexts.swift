internal import Deadlines
internal import Essentials

/// What people wrote about duties, sealed and opened: reasons, notes and where papers are.
struct DutyTexts: Sendable {
  enum Column: String {
    case note = "duty.note_seal"
    case reference = "duty.reference_seal"
    case reason = "duty.reason_seal"
  }

  let school: SchoolID
  let sealing: @Sendable (String, SealedSpot<Kind.Duty>) throws -> [UInt8]
  let opening: @Sendable ([UInt8], SealedSpot<Kind.Duty>) throws -> String

  func seal(_ text: String, _ column: Column, of duty: DutyID) throws -> [UInt8] {
    try sealing(text, SealedSpot(column.rawValue, school: school, row: duty))
  }

  func open(_ bytes: [UInt8], _ column: Column, of duty: DutyID) throws -> String {
    try opening(bytes, SealedSpot(column.rawValue, school: school, row: duty))
  }
}
