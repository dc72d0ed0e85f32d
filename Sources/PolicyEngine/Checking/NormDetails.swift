extension Norm {
  /// What must hold first, who hears of it, by when and what is kept: all that an answer shows of
  /// a norm besides its strength.
  var details: Details {
    Details(
      provisions: Set(provisions), reportTo: Set(reportTo), within: within?.substance,
      every: every?.substance, record: record, gate: gate)
  }

  /// See `Norm/details`.
  struct Details: Hashable, Sendable {
    var provisions: Set<Provision>
    var reportTo: Set<String>
    var within: Deadline.Substance?
    var every: Deadline.Substance?
    var record: String?
    var gate: String?

    /// Whether nothing of the other would be missed beside this one.
    func covers(_ other: Details) -> Bool {
      other.provisions.isSubset(of: provisions) && other.reportTo.isSubset(of: reportTo)
        && (other.within == nil || other.within == within)
        && (other.every == nil || other.every == every)
        && (other.record == nil || other.record == record)
        && (other.gate == nil || other.gate == gate)
    }

    var isEmpty: Bool {
      provisions.isEmpty && reportTo.isEmpty && within == nil && every == nil && record == nil
        && gate == nil
    }
  }
}

extension Deadline {
  /// What a deadline comes to: its number, or the vague word while there is none.
  enum Substance: Hashable, Sendable {
    case number(Span)
    case word(String)
  }

  /// What the deadline comes to.
  var substance: Substance { self.set.map(Substance.number) ?? .word(text.lowercased()) }
}
