import Essentials
import Storage
import Testing

@Suite struct SQLRowTests {
  private let row = SQLRow(
    names: ["id", "day", "flag", "note"],
    values: [.bytes([1, 2]), .text("2025-02-30"), .integer(2), .null])

  @Test func `a column that is not there is told`() {
    #expect(throws: SQLFault.noSuchColumn(4, count: 4)) { try row.text(4) }
    #expect(throws: SQLFault.noSuchColumn(-1, count: 4)) { try row.text(-1) }
  }

  @Test func `an identifier has sixteen bytes`() {
    #expect(
      throws: SQLFault.unexpectedValue(
        column: 0, name: "id", wanted: "identifier", found: "bytes")
    ) { try row.identifier(0, of: Kind.Person.self) }
  }

  @Test func `a day has to exist`() {
    #expect(
      throws: SQLFault.unexpectedValue(column: 1, name: "day", wanted: "date", found: "text")
    ) { try row.dateOrNil(1) }
  }

  @Test func `yes is one and no is nought`() {
    #expect(
      throws: SQLFault.unexpectedValue(
        column: 2, name: "flag", wanted: "boolean", found: "integer")
    ) { try row.bool(2) }
  }

  @Test func `null is not a text`() {
    #expect(
      throws: SQLFault.unexpectedValue(column: 3, name: "note", wanted: "text", found: "null")
    ) { try row.text(3) }
  }

  @Test func `a message holds no value`() {
    let fault = SQLFault.unexpectedValue(column: 1, name: "day", wanted: "date", found: "text")
    #expect(fault.description == "column 1 (day) should hold date, but holds text")
  }
}
