internal import Essentials
internal import Policies
internal import Testing

@testable internal import WebUI

struct SheetNumberTests {
  private let campaign = CampaignID(high: 7, low: 0xABCDEF)

  private func request(_ id: CampaignID) throws -> RequestCount {
    let day = try #require(CivilDate("2025-06-09"))
    return RequestCount(
      campaign: id, version: PolicyVersionID(high: 1, low: 1), why: .newVersion, opensOn: day,
      dueOn: day, isOpen: true, asked: 1, answered: 0)
  }

  @Test func `a number leads back to its request, however it is typed`() throws {
    let all = try [request(campaign), request(CampaignID(high: 7, low: 0x123456))]
    let number = SheetNumber.text(campaign)
    let typed = " \(number.prefix(4).uppercased())-\(number.suffix(4)) "
    #expect(SheetNumber.campaign(typed, among: all)?.campaign == campaign)
    #expect(SheetNumber.campaign("", among: all) == nil)
  }

  @Test func `a number that two requests share leads nowhere`() throws {
    let all = try [request(campaign), request(CampaignID(high: 8, low: 0xABCDEF))]
    #expect(SheetNumber.campaign(SheetNumber.text(campaign), among: all) == nil)
  }
}
