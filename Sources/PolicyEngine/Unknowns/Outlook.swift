/// What is possible with some acts, to be joined with what is possible with others.
struct Outlook {
  var rulings: Set<Ruling> = []
  /// The duties that are owed in every completion.
  var always: Set<Int> = []
  /// The duties that are owed in some completion, those owed in every one included.
  var sometimes: Set<Int> = []
  var factsForVerdict: Set<Int> = []
  var factsForCitations: Set<Int> = []
  var factsForDuties: Set<Int> = []

  /// What is possible with the acts of either.
  ///
  /// - Parameter act: The fact `do`, which tells them apart.
  func joined(with other: Outlook, act: Int) -> Outlook {
    Outlook(
      rulings: rulings.union(other.rulings), always: always.intersection(other.always),
      sometimes: sometimes.union(other.sometimes),
      factsForVerdict: factsForVerdict.union(other.factsForVerdict).union([act]),
      factsForCitations: factsForCitations.union(other.factsForCitations).union([act]),
      factsForDuties: factsForDuties.union(other.factsForDuties).union([act]))
  }

  /// The same, in order.
  var possibilities: Possibilities {
    Possibilities(
      rulings: rulings.sorted(by: Ruling.comesFirst), owedInAll: always.sorted(),
      owedInSome: sometimes.subtracting(always).sorted(),
      factsForVerdict: factsForVerdict.sorted(), factsForCitations: factsForCitations.sorted(),
      factsForDuties: factsForDuties.sorted())
  }
}

extension Ruling {
  /// Whether one comes before the other in lists: the stricter first, then by norms.
  static func comesFirst(_ one: Ruling, before other: Ruling) -> Bool {
    if one.verdict != other.verdict { return one.verdict > other.verdict }
    if one.cited != other.cited { return one.cited.lexicographicallyPrecedes(other.cited) }
    return one.also.lexicographicallyPrecedes(other.also)
  }
}
