package import Essentials

/// The standing duties of a policy, as dated data that a school may change.
///
/// After the header of a `DatedText`, each block is one duty:
///
/// ```
/// duty: website-password
/// title: Website password
/// says: Change the password of the school website, and give the day on which it was changed.
/// who: role website-provider
/// every: month on day 1
/// paragraphs: 51
/// norm: p51-password
/// notice: 5 school days
/// grace: 2 school days
/// proof: date only
/// if closed: next school day
/// guidance: password-changes
/// ```
///
/// `duty`, `title`, `says`, `who` and `every` are needed. `who` is `role` and a role, or `each` and a group of people.
package struct StandingDuties: Hashable, Sendable {
  /// Where they come from.
  package let source: String
  /// When somebody last compared them with the source.
  package let checkedOn: CivilDate
  /// The duties, in the order of the file.
  package let duties: [StandingDuty]

  /// Reads a file.
  ///
  /// - Throws: `DatedTextProblems`, with every mistake and its line.
  package init(reading text: String) throws(DatedTextProblems) {
    let file = try DatedText(reading: text)
    var duties: [StandingDuty] = []
    var problems: [DatedTextProblem] = []
    for block in file.blocks {
      var reader = StandingDutyBlock(block)
      if let duty = reader.duty() {
        if duties.contains(where: { $0.kind.name == duty.kind.name }) {
          problems.append(.init(block.line, "“\(duty.kind.name)” stands twice in this file."))
        }
        duties.append(duty)
      }
      problems += reader.problems
    }
    guard problems.isEmpty else { throw DatedTextProblems(problems) }
    source = file.source
    checkedOn = file.checkedOn
    self.duties = duties
  }
}
