import Deadlines
import Essentials
import TestSupport
import Testing

@Suite struct EscalationTests {
  private func next(
    _ days: Int, owners: [PersonID], told: [PersonID] = [],
    above: [PersonID: PersonID] = Larkfield.above
  ) -> [PersonID] {
    Escalation.usual.next(
      afterLateSchoolDays: days, owners: owners, told: told, superior: { above[$0] })
  }

  @Test func `late ones move up, one person at a time`() {
    #expect(next(2, owners: [Larkfield.priya]) == [])
    #expect(next(3, owners: [Larkfield.priya]) == [Larkfield.tom])
    #expect(next(7, owners: [Larkfield.priya], told: [Larkfield.tom]) == [])
    #expect(next(8, owners: [Larkfield.priya], told: [Larkfield.tom]) == [Larkfield.grace])
    #expect(
      next(13, owners: [Larkfield.priya], told: [Larkfield.tom, Larkfield.grace])
        == [Larkfield.ruth])
    #expect(
      next(500, owners: [Larkfield.priya], told: [Larkfield.tom, Larkfield.grace, Larkfield.ruth])
        == [])
  }

  @Test func `the head's own duty goes to the chair`() {
    #expect(next(3, owners: [Larkfield.grace]) == [Larkfield.ruth])
  }

  @Test func `nobody is told about themselves as their own superior`() {
    let circle = [Larkfield.priya: Larkfield.priya, Larkfield.tom: Larkfield.grace]
    #expect(next(30, owners: [Larkfield.priya], above: circle) == [])
    #expect(next(30, owners: [Larkfield.tom, Larkfield.grace], above: circle) == [])
  }

  @Test func `a role of two goes to those above both, each once`() {
    #expect(next(30, owners: [Larkfield.tom, Larkfield.grace]) == [Larkfield.ruth])
    #expect(
      next(30, owners: [Larkfield.priya, Larkfield.dev]) == [
        Larkfield.tom, Larkfield.grace, Larkfield.ruth,
      ])
  }

  @Test func `in any chain, circles and all, each is told once and no owner ever`() {
    var dice = SeededGenerator(seed: 11)
    let people = (0..<7).map { PersonID(high: 4, low: $0) }
    for _ in 0..<2000 {
      var above: [PersonID: PersonID] = [:]
      for person in people where Int.random(in: 0..<5, using: &dice) > 0 {
        above[person] = people.randomElement(using: &dice)
      }
      let owners = Array(people.shuffled(using: &dice).prefix(Int.random(in: 1...2, using: &dice)))
      var told: [PersonID] = []
      for days in 0..<40 {
        let now = next(days, owners: owners, told: told, above: above)
        #expect(now.allSatisfy { !owners.contains($0) && !told.contains($0) })
        told += now
      }
      #expect(Set(told).count == told.count)
      #expect(told.count <= 3)
    }
  }
}
