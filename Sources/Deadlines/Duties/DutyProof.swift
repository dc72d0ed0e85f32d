package import Essentials

/// What somebody has to show for a duty that was done.
package enum ProofWanted: String, Hashable, Sendable, CaseIterable {
  /// The day alone; no words are taken, so that nobody can write a password down here.
  case dateOnly = "date only"
  /// The day, and a sentence about what was done or settled.
  case sentence
  /// The day, and where the paper is kept or its number.
  case document
}

/// What somebody says and shows about a duty that was done.
package struct DutyProof: Hashable, Sendable {
  /// The day on which it was done, which may be before the day on which it is said.
  package let doneOn: CivilDate
  /// What was done or settled, in the person's words: confidential, never in the record or a message.
  package let note: String?
  /// Where the paper is kept, or its number.
  package let reference: String?

  /// States what was done; empty texts count as none.
  package init(doneOn: CivilDate, note: String? = nil, reference: String? = nil) {
    func filled(_ text: String?) -> String? {
      text.map(\.withoutOuterSpaces).flatMap { $0.isEmpty ? nil : $0 }
    }
    self.doneOn = doneOn
    self.note = filled(note)
    self.reference = filled(reference)
  }

  /// Checks that it shows what is wanted, on the day on which it is said.
  ///
  /// - Throws: `Refusal` where something is missing, too long, in the future, or must not be taken.
  package func check(against wanted: ProofWanted, today: CivilDate) throws(Refusal) {
    guard doneOn <= today else {
      throw Refusal(
        "duty.done-in-future",
        "\(doneOn.words) is still to come. Give the day on which it was done, or come back then.")
    }
    switch wanted {
    case .dateOnly where note != nil || reference != nil:
      throw Refusal(
        "duty.no-words-here", "Give only the day. Never write a password here or anywhere else.")
    case .sentence where note == nil:
      throw Refusal("duty.sentence-wanted", "Say in a sentence what was done or settled.")
    case .document where reference == nil:
      throw Refusal("duty.document-wanted", "Say where the paper is kept, or give its number.")
    case .dateOnly, .sentence, .document: break
    }
    guard (note?.count ?? 0) <= 1000, (reference?.count ?? 0) <= 200 else {
      throw Refusal("duty.too-long", "Shorten what you wrote: 1000 letters are enough here.")
    }
  }
}
