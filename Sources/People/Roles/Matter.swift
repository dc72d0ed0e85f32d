package import Essentials

/// What somebody is needed for, as far as it decides who may not act.
package struct Matter: Hashable, Sendable {
  /// The day.
  package var on: CivilDate
  /// Whom it is about: they may not act, nor may those who act for them or under them.
  package var concerned: Set<PersonID>
  /// Who must not learn of it, such as a reporter who is not to be told how it goes on.
  package var notToBeTold: Set<PersonID>
  /// Who is away on the day.
  package var absent: Set<PersonID>

  /// Describes a matter.
  package init(
    on day: CivilDate, concerned: Set<PersonID> = [], notToBeTold: Set<PersonID> = [],
    absent: Set<PersonID> = []
  ) {
    self.on = day
    self.concerned = concerned
    self.notToBeTold = notToBeTold
    self.absent = absent
  }
}
