/// What a policy says when one act is asked about.
///
/// The ruling and the duties look at different facts; two small tables are smaller than one.
public struct ActTable: Sendable {
  /// The act, as a value of the fact `do`.
  public let act: Int
  /// The norms that matter for it.
  public let relations: ActRelations
  /// What is said about the act itself.
  public let ruling: DecisionTable<Ruling>
  /// What the situation makes a duty besides.
  public let owed: DecisionTable<Owed>
  /// The norms of both tables, where one of them has too many outcomes to be told apart.
  let crowd: Crowd?
  private let example: Situation

  init(
    act: Int, relations: ActRelations, facts: FactSet, ruling: DecisionTable<Ruling>,
    owed: DecisionTable<Owed>, crowd: Crowd?
  ) {
    self.crowd = crowd
    self.act = act
    self.relations = relations
    self.ruling = ruling
    self.owed = owed
    var values = facts.all.map { $0.assumed ?? 0 }
    values[facts.act] = act
    example = Situation(values: values)
  }

  /// The norms of an act, to be looked at one by one.
  struct Crowd: Sendable {
    /// The norms about the act.
    let ruling: NormScan
    /// The duties besides, and what decides whether they stand.
    let owed: NormScan
  }

  /// The ruling in a situation; the situation's own act is not looked at.
  public func ruling(at situation: Situation) -> Ruling { ruling.outcome(in: situation) }

  /// The duties in a situation; the situation's own act is not looked at.
  public func owed(at situation: Situation) -> Owed { owed.outcome(in: situation) }

  /// A situation that stands for a cell of `ruling` or `owed`.
  ///
  /// It has assumed values wherever the cell allows them, and first values elsewhere.
  public func representative<Outcome>(
    of coordinates: [Int], in table: DecisionTable<Outcome>
  ) -> Situation {
    var situation = example
    table.place(&situation, at: coordinates)
    return situation
  }
}
