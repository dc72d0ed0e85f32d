package import Deadlines
package import Essentials

internal import CDocuments

/// The dated texts that ship with the program: what comes again, bank holidays, advice.
package struct ShippedTexts: Sendable {
  /// What comes again under the model policy.
  package let duties: StandingDuties
  /// Bank holidays of England and Wales.
  package let bankHolidays: BankHolidays
  /// Advice that stands beside duties, by name.
  package let guidance: [String: GuidanceCard]

  /// Reads them; a test holds that they can be read.
  ///
  /// - Throws: `DatedTextProblems`.
  package init() throws {
    duties = try StandingDuties(reading: Self.text(chaperone_standing_duties))
    bankHolidays = try BankHolidays(reading: Self.text(chaperone_bank_holidays))
    let card = try GuidanceCard(reading: Self.text(chaperone_password_advice))
    guidance = [card.name: card]
  }

  private static func text(
    _ document: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>
  ) -> String {
    var size = 0
    let start = document(&size)
    return String(decoding: UnsafeBufferPointer(start: start, count: size), as: UTF8.self)
  }
}
