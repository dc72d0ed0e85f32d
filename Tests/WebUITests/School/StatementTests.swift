import Composition
import Essentials
import StorageProbe
import Testing

/// How many statements a page takes in a school with ten versions of its policy, however many people there are.
@Suite struct StatementTests {
  /// The pages that everybody's day goes through, and the longest lists.
  static let pages = [
    "/today", "/desk", "/people", "/people?sort=-state&page=2", "/people/\(someone)", "/roles",
    "/acknowledge/campaigns", "/acknowledge/campaigns/\(BigSchool.openCampaign)", "/duties",
    "/duties/school", "/record", "/policies",
  ]
  private static let someone = PersonID(high: 2, low: 3)

  @Test func `home, lists and single pages take at most twelve statements each`() async throws {
    try await CountedSchool.with(60) { school in
      for page in Self.pages {
        let shown = try await school.get(page)
        #expect(shown.status == .ok, "\(page)")
        #expect(
          shown.statements.count <= 12,
          "\(page)\n\(shown.statements.joined(separator: "\n\n"))")
      }
    }
  }

  @Test func `the office's pages take no more than the head teacher's may`() async throws {
    try await CountedSchool.with(20) { school in
      for page in Self.pages {
        let shown = try await school.get(page, as: BigSchool.office)
        #expect(
          shown.statements.count <= 12,
          "\(page)\n\(shown.statements.joined(separator: "\n\n"))")
      }
    }
  }

  @Test func `sixty people take the statements of twenty`() async throws {
    var counts: [[Int]] = []
    for people in [20, 60] {
      try await CountedSchool.with(people) { school in
        var found: [Int] = []
        for page in Self.pages { found.append(try await school.get(page).statements.count) }
        counts.append(found)
      }
    }
    #expect(counts[0] == counts[1])
  }

  @Test func `no page runs the same statement twice`() async throws {
    try await CountedSchool.with(20) { school in
      for page in Self.pages {
        let statements = try await school.get(page).statements
        let again = Dictionary(grouping: statements) { $0 }.filter { $0.value.count > 1 }.keys
        #expect(again.isEmpty, "\(page)\n\(again.joined(separator: "\n"))")
      }
    }
  }

  @Test func `the longest lists stay under sixty kilobytes on the wire`() async throws {
    try await CountedSchool.with(300) { school in
      for page in Self.pages {
        let bytes = try await school.get(page).bytes
        #expect(bytes <= 60 << 10, "\(page)")
      }
    }
  }
}
