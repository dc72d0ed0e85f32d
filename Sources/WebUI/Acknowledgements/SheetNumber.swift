package import Essentials
package import Policies
internal import Views

/// The number of a request's sheet, as it is printed, typed and stands in the address for a shared computer.
///
/// All sheets of a request bear the same number, so that the codes of an earlier print still work; it is no secret.
package enum SheetNumber {
  private static let length = 8

  /// The sheet of a request.
  package static func sheet(of campaign: CampaignID) -> SheetID {
    SheetID(high: campaign.high, low: campaign.low)
  }

  /// The number of a sheet as it is printed.
  package static func text(_ sheet: SheetID) -> String {
    text(CampaignID(high: sheet.high, low: sheet.low))
  }

  /// The number as it is printed: the end of the request's identifier.
  static func text(_ campaign: CampaignID) -> String {
    String(campaign.description.suffix(length))
  }

  /// The request of a number, among those of the school.
  static func campaign(_ text: String, among requests: [RequestCount]) -> RequestCount? {
    let typed = plain(text)
    let found = requests.filter { self.text($0.campaign) == typed }
    return found.count == 1 ? found[0] : nil
  }

  /// A number or code as it is compared: spaces, dashes and capitals do not matter, nor letters that look like digits.
  static func plain(_ text: String) -> String {
    String(
      text.prefix(64).utf8.compactMap { byte in Base32.value(of: byte).map { Base32.digits[$0] } })
  }
}
