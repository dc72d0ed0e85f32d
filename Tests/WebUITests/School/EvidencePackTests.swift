import Composition
import Deadlines
import Essentials
import HTTPTypes
import People
import Policies
import Testing
import WebUI

/// The evidence pack as the office makes it, from the page to the paper.
@Suite struct EvidencePackTests {
  private static let address = "/record/evidence-pack"
  private static let year = ["from": "1 September 2024", "until": "9 June 2025"]

  @Test func `one button gives one document with everything that an inspection asks about`()
    async throws
  {
    try await EmptySchool.with { school in
      let dev = Walker(school.client)
      try await school.setUp(dev)
      try await acknowledge("Priya Nair", at: school)
      try await dev.open("/record")
      #expect(dev.page.contains("href=\"\(Self.address)\""))
      #expect(try await dev.open(Self.address) == .ok)
      #expect(dev.page.contains("value=\"1 September 2024\""))
      #expect(dev.page.contains("Grace Adeyemi, headteacher"))
      let root = try await school.school.place.record.checkpoint().root
      #expect(try await dev.send(Self.address, Self.year) == .ok)
      #expect(dev.header(.contentType) == "application/pdf")
      #expect(
        dev.header(.contentDisposition)
          == "inline; filename=\"evidence-pack-larkfield-primary-school-2025-06-09.pdf\"")
      let pack = dev.bytes
      let flat = try Self.words(of: pack)
      let wanted = [
        "Larkfield Primary School", "Dev Kaur, school office",
        "For the office of the headteacher", "Grace Adeyemi",
        "For the office of the chair of governors", "On paper, entered by Dev Kaur",
        "1 person has acknowledged the policy", "Priya Nair", root,
        "chaperone record verify", "22g Stay professional", "[53a]",
      ]
      for words in wanted { #expect(flat.contains(words), "“\(words)”") }
      try await dev.open("/record")
      let digest = TextDigest(of: pack).grouped
      #expect(
        dev.page.contains(
          "Dev Kaur made the evidence pack from Sunday 1 September 2024 until Monday 9 June 2025."))
      #expect(dev.page.contains(digest))
    }
  }

  @Test func `what was written beside a duty that was done is not in the pack`() async throws {
    try await EmptySchool.with { school in
      let dev = Walker(school.client)
      try await school.setUp(dev)
      try await attest("The provider was rung, and sends the list", at: school)
      try await dev.open(Self.address)
      try await dev.send(Self.address, Self.year)
      let text = try Self.words(of: dev.bytes)
      // A table breaks its lines within the cells, so that only short pieces stay together.
      #expect(text.contains("Provider meeting") && text.contains("Done on"))
      for words in ["was rung", "sends the list"] { #expect(!text.contains(words)) }
    }
  }

  @Test func `whoever was away for a while confirms who they are, and keeps the days they chose`()
    async throws
  {
    try await EmptySchool.with { school in
      let dev = Walker(school.client)
      try await school.setUp(dev)
      try await dev.open(Self.address)
      school.clock.move(to: school.clock.now().adding(seconds: 11 * 60))
      try await dev.send(Self.address, ["from": "1 May 2025", "until": "9 June 2025"])
      #expect(dev.place.hasPrefix("/sign-in/confirm"))
      #expect(dev.page.contains("make the evidence pack"))
      try await dev.send(
        "/sign-in/confirm",
        [
          "password": "violet anchor teapot", "before": "evidencePack",
          "next": try #require(dev.value(of: "next")).replacing("&amp;", with: "&"),
        ])
      #expect(dev.place.hasPrefix(Self.address))
      #expect(dev.page.contains("value=\"1 May 2025\""))
      try await dev.send(Self.address, ["from": "1 May 2025", "until": "9 June 2025"])
      #expect(dev.header(.contentType) == "application/pdf")
    }
  }

  @Test func `days that cannot be meant come back with what to do`() async throws {
    try await EmptySchool.with { school in
      let dev = Walker(school.client)
      try await school.setUp(dev)
      try await dev.open(Self.address)
      for (from, until, words) in [
        ("last autumn", "9 June 2025", "Type the day like this"),
        ("1 May 2025", "10 June 2025", "a pack tells what has happened"),
        ("1 May 2025", "1 April 2025", "The last day is before the first"),
        ("1 May 1999", "1 April 2025", "no more than 6 years"),
      ] {
        let status = try await dev.send(Self.address, ["from": from, "until": until])
        #expect(status == .unprocessableContent)
        #expect(dev.page.contains(words) && dev.page.contains("value=\"\(from)\""))
      }
    }
  }

  @Test func `a school without a policy in force is told when the pack can be made`() async throws {
    try await EmptySchool.with { school in
      let dev = Walker(school.client)
      try await school.setUp(dev, adoptedOn: "")
      #expect(try await dev.open(Self.address) == .ok)
      #expect(dev.page.contains("No policy is in force yet"))
      #expect(!dev.page.contains("Make the evidence pack"))
    }
  }

  /// What stands in a PDF, with single spaces between the words.
  private static func words(of pdf: [UInt8]) throws -> String {
    try PDFText.layer(of: pdf).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Dev Kaur is to meet the provider today, and says with a note that it was done.
  private func attest(_ note: String, at school: EmptySchool) async throws {
    let place = school.school.place
    let people = try await place.office.people.people(of: place.school)
    let dev = try #require(people.first { $0.details.name.given == "Dev Kaur" }).id
    let book = place.duties.book
    let duty = try await OpenDuty(book)(
      DutyDraft(
        kind: DutyKind(
          name: "provider-meeting", title: "Provider meeting", sentence: "Meet the provider."),
        owner: .person(dev), due: .on(place.today()), source: .school, paragraphs: ["51"]),
      at: place.school, by: .person(dev))
    _ = try await AttestDuty(book)(
      duty.id, of: place.school, with: DutyProof(doneOn: place.today(), note: note),
      by: .person(dev))
  }

  private func acknowledge(_ name: String, at school: EmptySchool) async throws {
    let place = school.school.place
    let people = try await place.office.people.people(of: place.school)
    let person = try #require(people.first { $0.details.name.given == name })
    let policy = try #require(try await place.library.policies.policies(of: place.school).first)
    let version = try #require(policy.versions.last)
    let offices = try await place.office.terms.offices(of: place.school)
    _ = try await AcknowledgePolicy(
      policies: place.library.policies, campaigns: place.library.campaigns,
      store: place.library.acknowledgements, now: place.now, today: place.today)(
        version.id, of: policy.id, in: place.school,
        by: AcknowledgementReaders.reader(person, offices: offices, on: place.today()),
        shown: ShownText(
          digest: version.digest,
          consent: ConsentSentence(title: policy.title, version: version).text,
          wentThroughQuestions: true),
        route: .signedIn, campaign: nil)
  }
}
