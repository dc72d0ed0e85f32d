package import Essentials

/// Who is told further up that a duty is late, and when.
///
/// The chain comes in from outside. Nobody is told twice, nobody who owes the duty is told about themselves as if they
/// were their own superior, and a chain that goes round in a circle ends.
package struct Escalation: Hashable, Sendable {
  /// After how many late school days the first person is told.
  package let firstAfter: Int
  /// After how many more each next person is told.
  package let thenEvery: Int
  /// How many people are told at most.
  package let atMost: Int

  /// After three school days, then every five, at most three people.
  package static let usual = Escalation(firstAfter: 3, thenEvery: 5, atMost: 3)

  /// Sets the days; each is at least one.
  package init(firstAfter: Int, thenEvery: Int, atMost: Int) {
    self.firstAfter = max(firstAfter, 1)
    self.thenEvery = max(thenEvery, 1)
    self.atMost = max(atMost, 0)
  }

  /// How many people should know after so many late school days.
  package func count(afterLateSchoolDays days: Int) -> Int {
    days < firstAfter ? 0 : min(1 + (days - firstAfter) / thenEvery, atMost)
  }

  /// Who is to be told now and has not been.
  ///
  /// - Parameters:
  ///   - owners: the people who owe the duty.
  ///   - told: the people who were told already.
  ///   - superior: who is told next about a person's late duty.
  package func next(
    afterLateSchoolDays days: Int, owners: [PersonID], told: [PersonID],
    superior: (PersonID) -> PersonID?
  ) -> [PersonID] {
    let open = count(afterLateSchoolDays: days) - Set(told).count
    guard open > 0 else { return [] }
    return Array(
      chain(from: owners, superior: superior).filter { !told.contains($0) }.prefix(open))
  }

  /// The people above those who owe a duty, the nearest first, each once, none of them owing it.
  package func chain(
    from owners: [PersonID], superior: (PersonID) -> PersonID?
  ) -> [PersonID] {
    var chain: [PersonID] = []
    var seen = Set(owners)
    var level = owners
    while !level.isEmpty {
      let above = level.compactMap(superior)
      level = above.filter { seen.insert($0).inserted }
      chain += level
    }
    return chain
  }
}
