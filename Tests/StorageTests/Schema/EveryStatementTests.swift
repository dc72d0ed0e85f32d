import Storage
import TestSupport
import Testing

/// Every statement of the stores of people, policies, letters and the record finds its rows by an index.
@Suite struct EveryStatementTests {
  /// What reads all rows that a school has in a table, on purpose, and why that is no harm.
  private static let wholeSchool: [(words: String, why: String)] = [
    ("from person where school_id = ? order by sort_name", "the list of everybody"),
    ("plain_name like", "looks for a word inside names: one school's, and a page of them"),
    ("from term_of_office", "all roles with their history, which a school counts in dozens"),
    ("from role_contact", "a row for each role"),
    ("select policy_id, revision from policy", "whether any policy changed"),
    ("p.school_id = ? order by", "the list of all policies, with their versions"),
    ("from bounced_address where school_id = ?", "the addresses that nothing reaches are few"),
    ("left join campaign_member m", "every request with its numbers, for the page of them all"),
    ("order by number desc limit 1", "the last row of an index"),
    ("from record_entry e where e.school_id = ? order by", "a page of the record from its end"),
    ("from record_entry e where e.school_id = ? and e.at", "lines of a span of time, from the end"),
    ("select count(*) from record_entry e", "how many lines there are, or fit a span of time"),
    ("from school s", "the list of all schools"),
    ("insert into record_entry", "mentions that lack a line are looked for only if there are any"),
  ]

  @Test(arguments: DatabaseEngine.allCases)
  func `no statement of these stores reads a whole table, but for a few with a reason`(
    engine: DatabaseEngine
  ) async throws {
    let watched = try await EveryStatement.run(on: engine)
    for (sql, plan) in watched where !plan.scanned.isEmpty {
      let plain = WrittenStatements.plain(sql)
      guard !Self.wholeSchool.contains(where: { plain.contains($0.words) }) else { continue }
      Issue.record("\(plan.scanned): \(plain)\n\(plan.text)")
    }
  }

  @Test func `every statement in the source of these stores was watched`() async throws {
    let seen = try await EveryStatement.run(on: .sqlite).map(\.sql)
    let written = try WrittenStatements(in: ["People", "Policies", "Mailing", "Record"]).all
    #expect(written.count > 60)
    for statement in written where !seen.contains(where: { statement.isBehind($0) }) {
      Issue.record("\(statement.file): \(statement.pieces.joined(separator: " … "))")
    }
  }

  @Test func `no reason is left over`() async throws {
    let seen = try await EveryStatement.run(on: .sqlite).filter { !$0.plan.scanned.isEmpty }
    for (words, why) in Self.wholeSchool {
      #expect(seen.contains { WrittenStatements.plain($0.sql).contains(words) }, "\(why)")
    }
  }
}
