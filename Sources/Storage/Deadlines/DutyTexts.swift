internal import Deadlines
internal import Essentials

/// What people wrote about duties, sealed and opened: reasons, notes and where papers are, each with its salt.
struct DutyTexts: Sendable {
  enum Column: String {
    case note = "duty.note_seal"
    case reference = "duty.reference_seal"
    case reason = "duty.reason_seal"
    case salt = "duty.salt_seal"
  }

  let school: SchoolID
  let sealing: @Sendable (String, SealedSpot<Kind.Duty>) throws -> [UInt8]
  let opening: @Sendable ([UInt8], SealedSpot<Kind.Duty>) throws -> String

  func seal(_ text: String, _ column: Column, of duty: DutyID) throws -> [UInt8] {
    try sealing(text, SealedSpot(column.rawValue, school: school, row: duty))
  }

  /// Seals a salt: in clear, somebody with a copy of the database could try sentences against the record.
  func seal(salt: [UInt8], of duty: DutyID) throws -> [UInt8] {
    try seal(Base64.standard.encode(salt), .salt, of: duty)
  }

  func salt(_ bytes: [UInt8], of duty: DutyID) throws -> [UInt8] {
    guard let salt = Base64.standard.decode(try open(bytes, .salt, of: duty)) else {
      throw StoredValueFault("salt of a duty")
    }
    return salt
  }

  func open(_ bytes: [UInt8], _ column: Column, of duty: DutyID) throws -> String {
    try opening(bytes, SealedSpot(column.rawValue, school: school, row: duty))
  }
}
