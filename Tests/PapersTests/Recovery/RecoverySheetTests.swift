import Essentials
import Testing

@testable import Papers

@Suite struct RecoverySheetTests {
  static let groups = ["7F3K", "Q2MX", "9B4T", "0W8H", "ZD5C", "R1NV", "6GJE", "PYSA"]

  static var sheet: RecoverySheet {
    get throws {
      RecoverySheet(
        school: "Larkfield Primary School", opens: "the school’s confidential cases",
        keeper: "the chair of governors",
        place: "the page “The school’s recovery sheet” of your desk",
        address: "https://policy.larkfield.example/school/recovery-sheet", groups: Redacted(groups),
        name: "2026-A",
        at: try Larkfield.moment("2026-06-09", "17:10"), instant: Instant(seconds: 1_781_021_400))
    }
  }

  @Test func `the key and what to do with it are on one page`() throws {
    let document = Poppler(bytes: try Self.sheet.pdf())
    let text = try document.flat()
    #expect(text.contains(Self.groups.joined(separator: " ")))
    #expect(text.contains("Give it to the chair of governors"))
    #expect(text.contains("Page 1 of 1"))
    #expect(text.contains("the page “The school’s recovery sheet” of your desk"))
    #expect(text.contains("https://policy.larkfield.example/school/recovery-sheet"))
    try expectWithinMargins(document)
  }

  @Test func `the key is not in the properties of the file`() throws {
    let info = try Poppler(bytes: Self.sheet.pdf()).info()
    for group in Self.groups { #expect(!info.contains(group)) }
  }
}
