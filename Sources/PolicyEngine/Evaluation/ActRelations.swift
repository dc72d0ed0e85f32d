/// Which norms can matter when one act is asked about.
///
/// Worked out once an act, so that deciding looks only at norms that can speak.
public struct ActRelations: Sendable {
  /// Norms about the act itself.
  public var rulingNorms: [Int]
  /// `must` norms on other acts that a situation with this act can trigger.
  public var dutyNorms: [Int]
  /// Norms that only decide whether a duty stands: its overriders, and bans of its act.
  public var supportNorms: [Int]

  /// Puts them together, as `NormRelations` sorts them out.
  init(rulingNorms: [Int], dutyNorms: [Int], supportNorms: [Int]) {
    self.rulingNorms = rulingNorms
    self.dutyNorms = dutyNorms
    self.supportNorms = supportNorms
  }
}
