import Testing

@testable import Papers

@Suite struct EvidencePackTests {
  @Test func `writes a pack to look at`() throws {
    #expect(try Poppler(bytes: Larkfield.year.pdf()).info().contains("Pages:"))
  }
}
