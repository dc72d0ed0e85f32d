import Composition
import Essentials
import HTTPTypes
import People
import StorageProbe
import Testing
import WebUI

/// Long lists are read once and kept while the record stays as it is, and never longer.
@Suite struct KeptReadingsTests {
  @Test func `a list that was read is not read anew while nothing is written`() async throws {
    try await CountedSchool.with(20) { school in
      let first = try await school.get("/people", as: BigSchool.office)
      let again = try await school.get("/people", as: BigSchool.office)
      let campaign = "/acknowledge/campaigns/\(BigSchool.openCampaign)"
      _ = try await school.get(campaign, as: BigSchool.office)
      let once = try await school.get(campaign, as: BigSchool.office)
      #expect(first.status == .ok)
      for page in [again, once] {
        #expect(!page.statements.contains { Self.isOfEverybody($0) }, "\(page.statements)")
      }
    }
  }

  @Test func `how far all requests have come is not counted anew while nothing is written`()
    async throws
  {
    try await CountedSchool.with(20) { school in
      _ = try await school.get("/acknowledge/campaigns", as: BigSchool.office)
      let again = try await school.get("/acknowledge/campaigns", as: BigSchool.office)
      #expect(again.status == .ok)
      #expect(!again.statements.contains { $0.contains("count(m.person_id)") })
    }
  }

  @Test func `what another process writes is shown with the next page`() async throws {
    try await EmptySchool.with { school in
      let dev = Walker(school.client)
      try await school.setUp(dev)
      try await dev.open("/people")
      #expect(!dev.page.contains("Ewa Novak"))
      let here = school.school.installation
      let elsewhere = try await Installation.open(
        InstallationSettings(data: here.folder.path), in: here.world)
      let place = try await OpenedSchool.only(of: elsewhere, mails: false).place
      let office = try #require(
        try await place.office.people.people(of: place.school).first { $0.details.email != nil })
      _ = try await AddPerson(place.office)(
        PersonDetails(name: PersonName("Ewa Novak"), kind: .employee), to: place.school,
        by: office.id)
      await elsewhere.close()
      try await dev.open("/people")
      #expect(dev.page.contains("Ewa Novak"))
    }
  }

  private static func isOfEverybody(_ sql: String) -> Bool {
    sql.contains("from person where school_id = ? order by") || sql.contains("from campaign_member")
      || sql.contains("from acknowledgement\n")
  }
}
