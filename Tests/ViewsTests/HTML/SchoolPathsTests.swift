import Testing

@testable import Views

@Suite struct SchoolPathsTests {
  @Test func `what is given stands encoded in an address`() {
    #expect(Paths.person("a/b?c").text == "/people/a%2Fb%3Fc")
    #expect(Paths.decideFinding("v9", "3/1").text == "/policies/v9/findings/3%2F1")
    #expect(Paths.openLink("Ł").text == "/sign-in/by/%C5%81")
    #expect(Paths.excuse("c1", "p 2").text == "/acknowledge/campaigns/c1/excuse/p%202")
    #expect(Paths.calendar("x").text == "/duties/calendar/x.ics")
  }

  @Test func `a link fits the pattern that the router knows it by`() {
    let pairs = [
      (Paths.changePerson("1"), Paths.Pattern.changePerson),
      (Paths.undoLeaver("1"), Paths.Pattern.undoLeaver),
      (Paths.standIn("1"), Paths.Pattern.standIn),
      (Paths.importColumns("1"), Paths.Pattern.importColumns),
      (Paths.publish("1"), Paths.Pattern.publish), (Paths.sign("1"), Paths.Pattern.sign),
      (Paths.versionText("1"), Paths.Pattern.versionText),
      (Paths.printedSheet("1"), Paths.Pattern.printedSheet),
      (Paths.sharedComputer("1"), Paths.Pattern.sharedComputer),
      (Paths.attest("1"), Paths.Pattern.attest), (Paths.waive("1"), Paths.Pattern.waive),
      (Paths.checkpoint(1), Paths.Pattern.checkpoint),
      (Paths.signIn(with: "1"), Paths.Pattern.signInWith),
    ]
    for (path, pattern) in pairs {
      #expect(pattern.replacing(/\{\w+\}/, with: "1") == path.text)
      #expect(Address(checking: path.text) != nil)
    }
  }

  @Test func `no link on any page of the school leads nowhere`() {
    for exhibit in Gallery.schoolPages {
      for address in exhibit.markup.values(of: "href") + exhibit.markup.values(of: "action") {
        #expect(address != "#", "\(exhibit)")
      }
    }
  }
}
