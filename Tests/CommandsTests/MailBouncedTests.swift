import Testing

@Suite struct MailBouncedTests {
  private static let report = """
    Content-Type: multipart/report; boundary=b

    --b
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mail.larkfield.example

    Action: failed
    Status: 5.1.1
    Original-Message-ID: <00000000000000000000000007@larkfield.example>

    --b--

    """

  private func run(_ input: String, in folder: TemporaryFolder) throws -> Program.Run {
    try Program.run(
      ["mail", "bounced", "--data", "school", "--json"], input: input, in: folder)
  }

  @Test func `what is no report is refused, and so is a folder without a school, which stays away`()
    throws
  {
    let folder = try TemporaryFolder()
    let holiday = try run("Subject: I am away\n\nUntil Monday.\n", in: folder)
    #expect(holiday.status == 2)
    #expect(try holiday.refusal == "mail.no-report")
    let nowhere = try run(Self.report, in: folder)
    #expect(nowhere.status == 2)
    #expect(try nowhere.refusal == "data.folder")
    #expect(try folder.names == [])
    let long = try run(String(repeating: "x", count: 1 << 20 | 1), in: folder)
    #expect(try long.refusal == "mail.too-large")
  }
}
