import Testing

@Suite struct TraceTests {
  private func trace(_ facts: String) throws -> [[String: Any]]? {
    let folder = try TemporaryFolder()
    let run = try Program.run(["decide", "--facts", facts, "--trace", "--json"], in: folder)
    return try run.json["trace"] as? [[String: Any]]
  }

  @Test func `a trace tells which norms spoke and which gave way, and to which`() throws {
    let steps = try trace(
      #"""
      {"do":"connect","who":"teacher","with":"family-pupil","age":"adult","via":"personal-social",
      "purpose":"private","parent-here":"no","designated":"no","image-of":"self","shows":"no"}
      """#)
    let outcomes = Set(steps?.compactMap { $0["outcome"] as? String } ?? [])
    #expect(outcomes == ["active", "defeated"])
    #expect(steps?.allSatisfy { $0["outcome"] as? String != "defeated" || $0["by"] != nil } == true)
  }

  @Test func `what is not known cannot be traced`() throws {
    #expect(try trace(#"{"do":"connect"}"#)?.isEmpty == true)
  }
}
