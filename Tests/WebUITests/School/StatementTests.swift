import Essentials
import HTTPTypes
import StorageProbe
import Testing

/// What pages take in a school with ten versions of its policy, however many people there are.
@Suite struct StatementTests {
  /// The pages that everybody's day goes through, the longest lists, and single things of each kind.
  private static let pages = [
    "/today", "/today/desk", "/people", "/people?sort=-state&page=2", "/people/\(someone)",
    "/people/roles", "/acknowledge/campaigns", "/acknowledge/campaigns/\(BigSchool.openCampaign)",
    "/duties", "/duties/school", "/record", "/record?person=\(someone)", "/policies",
  ]
  private static let someone = PersonID(high: 2, low: 3)

  /// Every page as the head teacher and the office are shown it; each school is filled once for all tests.
  private struct Survey: Sendable {
    var head: [CountedSchool.Page] = []
    var office: [CountedSchool.Page] = []

    static func of(_ people: Int) async throws -> Survey {
      var survey = Survey()
      try await CountedSchool.with(people) { school in
        for page in pages {
          survey.head.append(try await school.get(page, as: BigSchool.head))
          survey.office.append(try await school.get(page, as: BigSchool.office))
        }
      }
      return survey
    }

    var all: [CountedSchool.Page] { head + office }
  }

  private static let small = Task { try await Survey.of(20) }
  /// So many that lists of those who are missing come in two parts.
  private static let large = Task { try await Survey.of(260) }

  @Test func `every page is shown`() async throws {
    for page in try await Self.large.value.all { #expect(page.status == .ok, "\(page.address)") }
  }

  @Test func `no page takes more than twelve statements`() async throws {
    for page in try await Self.large.value.all {
      #expect(
        page.statements.count <= 12, "\(page.address)\n\(page.statements.joined(separator: "\n\n"))"
      )
    }
  }

  @Test func `many people take no more statements than a few`() async throws {
    let (few, many) = (try await Self.small.value.all, try await Self.large.value.all)
    for (small, large) in zip(few, many) {
      #expect(small.statements.count == large.statements.count, "\(large.address)")
    }
  }

  @Test func `no page asks the same thing twice`() async throws {
    for page in try await Self.small.value.all {
      let repeated = Dictionary(grouping: page.statements) { $0 }.filter { $0.value.count > 1 }
      #expect(repeated.isEmpty, "\(page.address)\n\(repeated.keys.joined(separator: "\n"))")
    }
  }

  @Test func `no page is heavier than sixty kilobytes on the wire`() async throws {
    for page in try await Self.large.value.all {
      #expect(page.bytes <= 60 << 10, "\(page.address)")
    }
  }
}
