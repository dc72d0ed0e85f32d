import Testing

@testable import Ledger

@Suite struct RecordOriginTests {
  @Test func `an origin names site and school, there and back`() throws {
    let origin = try Larkfield.origin()
    #expect(origin.description == "larkfield.example/record/\(Larkfield.school)")
    #expect(RecordOrigin(origin.description) == origin)
  }

  @Test func `another spelling of an origin is refused`() throws {
    let text = try Larkfield.origin().description
    for wrong in [
      "", "record", "/record/\(Larkfield.school)", text + "/", text.uppercased(),
      text.replacing("/record/", with: "/records/"),
      "lark field.example/record/\(Larkfield.school)",
      String(text.dropLast()), "école.example/record/\(Larkfield.school)",
      "a+b.example/record/\(Larkfield.school)",
    ] {
      #expect(RecordOrigin(wrong) == nil, "\(wrong)")
    }
  }
}
