/// Something that a person wrote about a duty, by the name that its commitment has in the record.
package enum WrittenText: String, Hashable, Sendable, CaseIterable {
  /// What was done or settled.
  case note
  /// Where the paper is kept, or its number.
  case reference
  /// Why it was not done, not needed or withdrawn.
  case reason
}

/// How the record commits to what people write, which it does not hold: with a salt that is kept beside the text.
///
/// Nobody can try sentences against the record, and whoever has text and salt can show that it is the one that was
/// written. Both go together when the text is erased.
package struct TextCommitting: Sendable {
  /// A new salt, for what is written at one moment.
  package let newSalt: @Sendable () -> [UInt8]
  /// The digest that stands in the record; what the text is comes in too, so that one salt serves several.
  package let digest:
    @Sendable (_ text: String, _ what: WrittenText, _ salt: [UInt8]) throws -> [UInt8]

  /// Puts the two together.
  package init(
    newSalt: @escaping @Sendable () -> [UInt8],
    digest:
      @escaping @Sendable (_ text: String, _ what: WrittenText, _ salt: [UInt8]) throws -> [UInt8]
  ) {
    self.newSalt = newSalt
    self.digest = digest
  }
}

extension Duty {
  /// What people wrote about it that is still kept.
  package var written: [WrittenText: String] {
    switch state {
    case .done(let done), .doneLate(let done):
      var written: [WrittenText: String] = [:]
      written[.note] = done.proof.note
      written[.reference] = done.proof.reference
      return written
    case .notDone(let reason), .waived(let reason), .void(let reason): return [.reason: reason]
    case .pending, .overdue, .handedOver: return [:]
    }
  }

  /// The act by which the record knows of what was written last; nothing where nothing was.
  package var writtenAct: String? {
    switch state {
    case .done, .doneLate: written.isEmpty ? nil : "deadlines.duty.attested"
    case .notDone: "deadlines.duty.explained"
    case .waived: "deadlines.duty.waived"
    case .void: "deadlines.duty.withdrawn"
    case .pending, .overdue, .handedOver: nil
    }
  }
}
