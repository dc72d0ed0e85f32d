import Essentials
import People
import TestSupport
import Testing

@Suite struct RosterReaderTests {
  private func read(
    _ text: String, _ subject: Roster.Subject = .staff, mapping: [Int: RosterColumn?] = [:]
  ) throws -> Roster {
    try RosterReader(subject, mapping: mapping)(Array(text.utf8))
  }

  @Test func `a SIMS staff report is understood`() throws {
    let roster = try read(
      """
      Staff list for Larkfield Primary School\r
      \r
      "Title","Legal Surname","Legal Forename","Preferred Forename","Work Email","Staff Code",\
      "Post","Contract Type","Date of Arrival","Date of Leaving","NI Number"\r
      "Mrs","Nair","Priyanka","Priya","p.nair@larkfield.example","PNA","Class teacher",\
      "Permanent","01/09/2021","","AB123456C"\r
      \r
      "Total staff: 1"\r

      """)
    let entry = try #require(roster.entries.first)
    #expect(roster.entries.count == 1)
    #expect(entry.line == 4)
    #expect(entry.name?.given == "Priya Nair")
    #expect(entry.reference == "PNA")
    #expect(entry.startedOn == day("2021-09-01"))
    #expect(entry.suggestion.kind == .employee)
    #expect(entry.suggestion.post == .teaching)
    #expect(roster.headings.last?.use == .notNeeded)
  }

  @Test func `an Arbor staff report is understood`() throws {
    let roster = try read(
      """
      Arbor ID,Full Name,Preferred Name,Email address,Business Roles,Start Date,End Date
      ="00412","Okoro, Joel (Mr)",,j.okoro@larkfield.example,Teaching Assistant,2022-01-04,
      """)
    let entry = try #require(roster.entries.first)
    #expect(entry.reference == "00412")
    #expect(entry.name?.sort == "Okoro, Joel")
    #expect(entry.suggestion.post == .support)
  }

  @Test func `a Bromcom staff list is understood`() throws {
    let roster = try read(
      """
      StaffCode;PreferredFirstName;LegalLastName;WorkEmail;Job Title;Date Started at the School
      GAD;Grace;Adeyemi;head@larkfield.example;Headteacher and DSL;1 Sep 2018
      """)
    let entry = try #require(roster.entries.first)
    #expect(entry.name?.given == "Grace Adeyemi")
    #expect(entry.startedOn == day("2018-09-01"))
    #expect(entry.suggestion.roles == [.headteacher, .safeguardingLead])
  }

  @Test func `a directory from Google Workspace is understood`() throws {
    let roster = try read(
      """
      First Name [Required],Last Name [Required],Email Address [Required],Password [Required],\
      Org Unit Path [Required],Status [READ ONLY],Employee ID,Employee Title
      Priya,Nair,p.nair@larkfield.example,****,/Staff,Active,PNA,Class teacher
      """)
    let entry = try #require(roster.entries.first)
    #expect(entry.name?.given == "Priya Nair")
    #expect(entry.email?.description == "p.nair@larkfield.example")
    #expect(entry.reference == "PNA" && entry.suggestion.post == .teaching)
    #expect(!roster.headings.contains { $0.use == .unknown })
  }

  @Test func `a directory from Microsoft 365 is understood`() throws {
    let roster = try read(
      """
      Display name,First name,Last name,User principal name,Department,Licenses,Block credential
      "Nair, Priya",Priya,Nair,p.nair@larkfield.example,Year 2,Office 365 A1,False
      """)
    let entry = try #require(roster.entries.first)
    #expect(entry.name?.given == "Priya Nair")
    #expect(entry.email?.description == "p.nair@larkfield.example")
    #expect(!roster.headings.contains { $0.use == .unknown })
  }

  @Test func `a list of governors is understood`() throws {
    let roster = try read(
      """
      Governor\tGovernor type\tRole\tDate of appointment\tTerm of office end\tEmail
      Mrs Ruth Whitcombe\tCo-opted\tChair of Governors\t09/06/2023\t08/06/2027\truth@larkfield.example
      """, .governors)
    let entry = try #require(roster.entries.first)
    #expect(entry.suggestion.kind == .governor)
    #expect(entry.suggestion.roles == [.chairOfGovernors])
    #expect(entry.lastDayOn == day("2027-06-08"))
  }

  @Test func `unknown headings are shown and can be mapped by hand`() throws {
    let text = "Nachname,Vorname,Farbe\nNair,Priya,blue\n"
    let unknown = try read(text)
    #expect(unknown.headings.map(\.use) == [.unknown, .unknown, .unknown])
    #expect(!unknown.hasNames)
    #expect(unknown.headings.first?.samples.isEmpty == false)
    let mapped = try read(text, mapping: [0: .surname, 1: .forename, 2: nil])
    #expect(mapped.entries.first?.name?.given == "Priya Nair")
    #expect(mapped.headings.last?.use == .notNeeded)
  }

  @Test func `quotes, line breaks and separators inside cells are kept apart`() throws {
    let roster = try read(
      "Name,Post\n\"Nair, Priya\",\"Teacher,\nYear \"\"2\"\"\"\nJoel Okoro,TA\n")
    #expect(roster.entries.map(\.line) == [2, 4])
    #expect(roster.entries.first?.jobTitle == "Teacher, Year \"2\"")
  }

  @Test func `totals and notes are left aside, people called Page are not`() throws {
    let roster = try read(
      "Staff ID,Name\n12,\"Page, Ellen\"\n,\"Count, Jo\"\n,Total 2\nPage 1 of 1,\n2,\nTotal,2\n")
    #expect(roster.entries.map { $0.name?.sort } == ["Page, Ellen", "Count, Jo"])
    #expect(roster.linesLeftAside == [4, 5, 6, 7])
  }

  @Test func `every encoding gives the same name`() throws {
    let text = "Name,Email\nZoë O’Brien,zoe@larkfield.example\n"
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let windows: [UInt8] = text.unicodeScalars.map {
      $0 == "’" ? 0x92 : UInt8(truncatingIfNeeded: $0.value)
    }
    for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), utf16, windows] {
      #expect(try RosterReader()(bytes).entries.first?.name?.given == "Zoë O’Brien")
    }
  }

  @Test func `a formula is never kept`() throws {
    let roster = try read("Name,Post\nPriya Nair,\"=HYPERLINK(1)\"\n@SUM(A1),x\n")
    #expect(roster.entries.first?.jobTitle == "HYPERLINK(1)")
    #expect(roster.entries.last?.name?.given.first != "@")
  }

  @Test func `what is wrong in a line is said for that line`() throws {
    let roster = try read(
      "Forename,Surname,Email,Start Date\nPriya,Nair,at school,31/02/2025\nJoel,,,\n")
    #expect(roster.entries[0].problems.map(\.column) == [.email, .startedOn])
    #expect(roster.entries[1].problems.map(\.column) == [.surname])
  }

  @Test func `too large, too long and other kinds of file are refused`() {
    #expect(throws: Refusal.self) { try RosterReader()(Array(repeating: 65, count: 5_000_001)) }
    #expect(throws: Refusal.self) {
      try read("Name\n" + String(repeating: "A B\n", count: 20_001))
    }
    #expect(throws: Refusal.self) { try RosterReader()([0x50, 0x4B, 3, 4, 9, 9]) }
    #expect(throws: Refusal.self) { try RosterReader()([]) }
  }

  @Test func `any bytes are read or refused, never a fault`() {
    var chance = SeededGenerator(seed: 7)
    let signs = Array("\",;\t\r\n=Name Surname@é'".utf8) + [0, 0xFF, 0xFE, 0x92]
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...60, using: &chance)).map { _ in
        signs.randomElement(using: &chance) ?? 0
      }
      do { _ = try RosterReader()(bytes) } catch { #expect(!error.message.isEmpty) }
    }
  }
}

@Suite struct JobSuggestionTests {
  @Test(arguments: [
    ("Trainee teacher", PersonKind.trainee, nil), ("Supply Teacher", .agency, nil),
    ("Apprentice TA", .apprentice, nil), ("Class Teacher Year 2", .employee, Post.teaching),
    ("HLTA", .employee, .support), ("Midday Supervisor", .employee, .support),
    ("PA to Headteacher", .employee, .support), ("Parent Governor", .governor, nil),
  ])
  func `job titles suggest a kind`(_ title: String, _ kind: PersonKind, _ post: Post?) {
    let suggestion = JobSuggestion(title: title)
    #expect(suggestion.kind == kind)
    #expect(suggestion.post == post)
  }

  @Test(arguments: [
    ("Deputy Headteacher", [Role.seniorLeadership]), ("PA to Headteacher", []),
    ("Deputy DSL", [.deputySafeguardingLead]), ("Vice Chair", [.viceChairOfGovernors]),
    ("School Business Manager", [.office]), ("Head of Year", []),
  ])
  func `a deputy is not the one they act for`(_ title: String, _ roles: [Role]) {
    #expect(JobSuggestion(title: title).roles == roles)
  }

  @Test func `words that say nothing suggest nothing`() {
    #expect(JobSuggestion(title: "Thinker").kind == nil)
  }
}
