package import Essentials

/// Passes on what somebody who has left still had to do.
///
/// What everybody does for themselves, such as looking through their own privacy settings, falls away with them;
/// everything else goes to one successor, or to the office where nobody is named.
package struct PassOnDuties: Sendable {
  private let book: DutyBook

  /// How many duties there were.
  package struct Report: Hashable, Sendable {
    /// Duties that went to the successor.
    package internal(set) var handedOver: [DutyID] = []
    /// Duties that fell away.
    package internal(set) var withdrawn: [DutyID] = []
  }

  /// Works with a school's duties.
  package init(_ book: DutyBook) { self.book = book }

  /// Passes on what is still open; done again, it finds nothing.
  ///
  /// A duty that somebody changed at the same time is left for the next time.
  package func callAsFunction(
    of person: PersonID, in school: SchoolID, to successor: PersonID?, by actor: RecordActor
  ) async throws -> Report {
    let duties = try await book.store.duties(of: [.person(person)], in: school)
    let owner = successor.map(DutyOwner.person) ?? .role(DutyPeople.office)
    var report = Report()
    for duty in duties where duty.state.isOpen {
      do {
        if Self.fallsAway(duty, with: person) {
          _ = try await WithdrawDuty(book)(
            duty.id, of: school, because: "They have left the school.", by: actor)
          report.withdrawn.append(duty.id)
        } else {
          _ = try await HandOverDuty(book)(duty.id, of: school, to: owner, by: actor)
          report.handedOver.append(duty.id)
        }
      } catch DutyConflict.changedMeanwhile {
        continue
      }
    }
    return report
  }

  /// Whether a duty is each person's own, so that nobody can do it for another.
  package static func fallsAway(_ duty: Duty, with person: PersonID) -> Bool {
    duty.series?.bearer == .person(person)
  }
}
