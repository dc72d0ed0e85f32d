internal import Essentials
internal import Policies
internal import TestSupport
internal import Testing

struct CampaignTests {
  let school = Larkfield()
  let teacher = reader(Larkfield.teacher, "teacher")
  let governor = reader(Larkfield.governor, "governor")
  let assistant = reader(Larkfield.assistant, "teacher", hasEmail: false)

  private func started(
    audience: Campaign.Audience = .everyone
  ) async throws -> (PolicyVersion, Campaign) {
    let version = try await school.published(PhonePolicy.first)
    let campaign = try await school.startCampaign(
      .init(
        why: .newVersion, audience: audience, opensOn: day("2025-06-09"),
        dueOn: day("2025-06-23")),
      for: [teacher, governor, assistant], school.step(version))
    return (version, campaign)
  }

  private func progress(
    _ version: PolicyVersion, _ campaign: Campaign
  ) async -> CampaignProgress {
    CampaignProgress(
      campaign, members: await school.campaigns.members(of: campaign.id, in: school.id),
      acknowledgements: await school.acknowledgements.acknowledgements(
        of: version.id, in: school.id),
      reservations: await school.acknowledgements.reservations(
        about: version.id, in: school.id),
      today: school.clock.today)
  }

  private func line(_ person: Reader, _ signedOn: String) -> EnterPaperAcknowledgements.Line {
    .init(person: person.id, signedOn: day(signedOn))
  }

  private func enter(
    _ lines: [EnterPaperAcknowledgements.Line], _ version: PolicyVersion, _ campaign: Campaign
  ) async throws -> [Acknowledgement] {
    try await school.enterPaper(
      .init(id: SheetID(high: 6, low: 6), digest: version.digest, lines: lines),
      for: campaign.id, in: school.id, by: Larkfield.office)
  }

  @Test func `the audience is kept to`() async throws {
    let (_, campaign) = try await started(audience: .kinds(["governor"]))
    let members = await school.campaigns.members(of: campaign.id, in: school.id)
    #expect(members.map(\.person) == [governor.id])
  }

  @Test func `the same request is not started twice`() async throws {
    let (version, _) = try await started()
    let code = await refusal {
      _ = try await school.startCampaign(
        .init(why: .newVersion, opensOn: day("2025-06-09"), dueOn: day("2025-06-23")),
        for: [teacher], school.step(version))
    }
    #expect(code == "campaign.running")
  }

  @Test func `progress tells who answered, who waits and who needs paper`() async throws {
    let (version, campaign) = try await started()
    _ = try await school.acknowledged(version, by: teacher, campaign: campaign.id)
    _ = try await school.ask(
      .question, about: version.id, of: version.policy, in: school.id, by: governor, note: nil)
    let now = await progress(version, campaign)
    #expect(now.acknowledged == [teacher.id])
    #expect(now.reserved == [governor.id])
    #expect(now.waiting == [assistant.id])
    #expect(now.withoutEmail == [assistant.id])
  }

  @Test func `whoever was answered is asked again`() async throws {
    let (version, campaign) = try await started()
    _ = try await school.ask(
      .question, about: version.id, of: version.policy, in: school.id, by: governor, note: nil)
    _ = try await AnswerReservation(
      policies: school.policies, store: school.acknowledgements, now: school.now)(
        governor.id, school.step(version))
    #expect(await progress(version, campaign).waiting.contains(governor.id))
  }

  @Test func `whoever has not answered after the day is late`() async throws {
    let (version, campaign) = try await started()
    school.clock.today = day("2025-06-24")
    #expect(await progress(version, campaign).overdue.count == 3)
  }

  @Test func `a sheet is entered with who entered it and the date on it`() async throws {
    let (version, campaign) = try await started()
    school.clock.today = day("2025-06-12")
    let added = try await enter(
      [line(assistant, "2025-06-11"), line(governor, "2025-06-10")], version, campaign)
    #expect(added.count == 2)
    #expect(
      added.first?.route
        == .paper(
          PaperEntry(
            sheet: SheetID(high: 6, low: 6), signedOn: day("2025-06-11"),
            enteredBy: Larkfield.office)))
    let record = await school.acknowledgements.entries
    #expect(record.first?.actor == .onBehalf(by: Larkfield.office, of: assistant.id))
  }

  @Test func `one wrong line enters nothing`() async throws {
    let (version, campaign) = try await started()
    let stranger = reader(PersonID(high: 9, low: 9), "teacher")
    let code = await refusal {
      _ = try await enter(
        [line(assistant, "2025-06-09"), line(stranger, "2025-06-09")], version, campaign)
    }
    #expect(code == "sheet.not-a-member")
    #expect(
      await school.acknowledgements.acknowledgements(of: version.id, in: school.id).isEmpty)
  }

  @Test func `a date after today is a slip of the pen`() async throws {
    let (version, campaign) = try await started()
    let code = await refusal {
      _ = try await enter([line(assistant, "2025-07-09")], version, campaign)
    }
    #expect(code == "sheet.date")
  }

  @Test func `a sheet that is entered twice changes nothing`() async throws {
    let (version, campaign) = try await started()
    _ = try await enter([line(assistant, "2025-06-09")], version, campaign)
    #expect(try await enter([line(assistant, "2025-06-09")], version, campaign).isEmpty)
  }

  @Test func `a printed sheet lists those who are left, and an address that names nobody`()
    async throws
  {
    let (version, campaign) = try await started()
    _ = try await school.acknowledged(version, by: teacher)
    let sheet = try await PrintSheet(
      policies: school.policies, campaigns: school.campaigns,
      acknowledgements: school.acknowledgements, newIdentifier: school.newIdentifier,
      now: school.now, today: school.today)(
        for: campaign.id, in: school.id,
        names: [
          teacher.id: "Priya Nair", assistant.id: "Joel Okoro", governor.id: "Ruth Whitcombe",
        ], site: "https://chaperone.larkfield.example/")
    #expect(sheet.rows.map(\.name) == ["Joel Okoro", "Ruth Whitcombe"])
    #expect(sheet.address == "https://chaperone.larkfield.example/acknowledge/\(campaign.id)")
  }

  @Test func `an excused person is not waited for, and the record is silent about why`()
    async throws
  {
    let (version, campaign) = try await started()
    _ = try await ExcuseFromCampaign(
      policies: school.policies, store: school.campaigns, now: school.now)(
        teacher.id, from: campaign.id, in: school.id, reason: "On parental leave.",
        by: Larkfield.office)
    let now = await progress(version, campaign)
    #expect(now.excused == [teacher.id: "On parental leave."])
    #expect(!(await school.campaigns.entries).contains { "\($0)".contains("parental") })
  }

  @Test func `a closed request excuses nobody any more`() async throws {
    let (_, campaign) = try await started()
    let close = CloseCampaign(
      policies: school.policies, acknowledgements: school.acknowledgements,
      store: school.campaigns, now: school.now, today: school.today)
    _ = try await close(campaign.id, in: school.id, by: .person(Larkfield.head))
    let code = await refusal {
      _ = try await ExcuseFromCampaign(
        policies: school.policies, store: school.campaigns, now: school.now)(
          teacher.id, from: campaign.id, in: school.id, reason: "Away.", by: Larkfield.office)
    }
    #expect(code == "campaign.closed")
    #expect(await school.campaigns.entries.last?.facts["outstanding"] == "3")
  }

  @Test func `a joiner is asked within days of the first one, once`() async throws {
    let version = try await school.published(PhonePolicy.first)
    let joiner = reader(Larkfield.assistant, "teacher", joinedOn: "2025-06-16")
    let welcome = WelcomeJoiner(
      policies: school.policies, acknowledgements: school.acknowledgements,
      store: school.campaigns, newIdentifier: school.newIdentifier, now: school.now,
      today: school.today)
    let campaigns = try await welcome(joiner, in: school.id)
    #expect(campaigns.map(\.version) == [version.id])
    let members = await school.campaigns.members(
      of: try #require(campaigns.first).id, in: school.id)
    #expect(members.map(\.dueOn) == [day("2025-06-30")])
    #expect(try await welcome(joiner, in: school.id).isEmpty)
  }

  @Test func `reminders stop at the person and then tell the office`() {
    let steps = ReminderSteps(opensOn: day("2025-06-09"), dueOn: day("2025-06-23")).steps
    #expect(
      steps.map { "\($0.on) \($0.kind.rawValue)" } == [
        "2025-06-09 ask", "2025-06-16 remind", "2025-06-20 remind", "2025-06-23 due today",
        "2025-06-24 tell the office",
      ])
  }

  @Test func `the office hears a number`() {
    let counts = ReminderSteps.counts(
      on: day("2025-06-24"), opensOn: day("2025-06-09"),
      waiting: [day("2025-06-23"), day("2025-06-23"), day("2025-06-30")])
    #expect(counts == [.tellOffice: 2])
  }

  @Test(arguments: 1...40)
  func `a person hears four times at most, and never twice on a day`(length: Int) {
    let due = day("2025-06-09").adding(days: length)
    let steps = ReminderSteps(opensOn: day("2025-06-09"), dueOn: due).steps
    #expect(steps.count { $0.kind.reachesPerson } <= 4)
    #expect(Set(steps.map(\.on)).count == steps.count)
    #expect(steps.last?.kind == .tellOffice)
  }

  @Test func `the evidence names text, person, moment and way`() async throws {
    let (version, campaign) = try await started()
    let given = try await school.acknowledged(version, by: teacher)
    let policy = try await school.policies.existing(version.policy, of: school.id)
    let evidence = Evidence(
      of: version, in: policy, acknowledgements: [given],
      progress: [await progress(version, campaign)], on: school.clock.today)
    #expect(evidence.digest == version.digest)
    #expect(evidence.signatures.count == 2)
    #expect(evidence.lines.map(\.route) == [.signedIn])
    #expect(evidence.lines.map(\.version) == [version.id])
    #expect(evidence.lines.map(\.at) == [given.at])
    #expect(Set(evidence.outstanding) == [governor.id, assistant.id])
  }
}
