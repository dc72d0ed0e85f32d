internal import Essentials
internal import Papers
internal import WebUI

/// Puts the school's recovery sheet on paper.
enum RecoverySheets {
  /// The sheet as a PDF.
  static func pdf(_ sheet: SheetToPrint, on clock: LocalClock) throws -> [UInt8] {
    try RecoverySheet(
      school: sheet.school, opens: "the school’s confidential work",
      keeper: "the chair of governors", place: "the page “\(sheet.page)” of your desk",
      address: sheet.address, groups: sheet.groups, name: sheet.name,
      at: clock.reading(at: sheet.at), instant: sheet.at
    ).pdf()
  }
}
