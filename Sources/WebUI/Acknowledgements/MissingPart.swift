internal import Essentials
internal import HTTPSupport
internal import People
internal import Policies
internal import Views

/// Those who are missing in a request, as far as one page shows them: searched by name, a hundred at a time.
struct MissingPart {
  private typealias Names = CampaignPage.Names

  private static let pageSize = 100

  /// Those on the page.
  let people: [Person]
  /// How many match.
  let total: Int
  /// What was searched for.
  let search: String
  /// The way through the pages.
  let turner: PageTurner

  /// The part that the address asks for.
  init(_ visit: Visit, _ everyone: [Person], of campaign: CampaignID) {
    let search = String((visit.query[Names.search] ?? "").trimmed.prefix(100))
    let matching = NameSearch(search).matching(everyone)
    let count = max(1, (matching.count + Self.pageSize - 1) / Self.pageSize)
    let page = min(max(1, Int(visit.query[Names.page] ?? "") ?? 1), count)
    let all = Paths.campaign(campaign.description)
    let narrowed = search.isEmpty ? all : all.with(Names.search, search)
    people = Array(matching.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize))
    total = matching.count
    self.search = search
    turner = PageTurner(
      page, of: count,
      previous: page > 1 ? narrowed.with(Names.page, String(page - 1)) : nil,
      next: page < count ? narrowed.with(Names.page, String(page + 1)) : nil)
  }
}
