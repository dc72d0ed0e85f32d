import HTTPTypes
import TestSupport
import Testing

@Suite struct GuidancePageTests {
  @Test func `an open question is followed by the one that settles it`() async throws {
    let page = try await SmallSite.make().get("/may-i/answer?do=connect").text
    #expect(page.contains("Who with?"))
    #expect(page.contains(#"name="with""#))
  }

  @Test func `an answered follow-up settles the answer`() async throws {
    let page = try await SmallSite.make().get("/may-i/answer?do=connect&with=pupil").text
    #expect(page.contains("You may not connect"))
    #expect(!page.contains(#"name="with""#))
  }

  @Test func `what may be done and need not be is not answered with a yes`() async throws {
    let site = try SmallSite.make(
      SmallSite.text.replacing("  provided: { permission: head }\n", with: ""))
    let asked = try await site.get(
      "/may-i/answer?say=do+i+have+to+accept+a+friend+request&with=leaver")
    #expect(asked.text.contains("Not required</p>"))
    #expect(asked.text.contains("The policy does not require it. You may connect"))
    let plain = try await site.get("/may-i/answer?say=may+i+accept+a+friend+request&with=leaver")
    #expect(!plain.text.contains("Not required"))
  }

  @Test func `where something has to hold first, nothing is called not required`() async throws {
    let page = try await SmallSite.make()
      .get("/may-i/answer?say=do+i+have+to+accept+a+friend+request&with=leaver").text
    #expect(page.contains("This needs the permission of the headteacher"))
    #expect(!page.contains("Not required"))
  }

  @Test func `a duty that hangs on something not told is said, with what it hangs on`() async throws
  {
    let page = try await SmallSite.make().get("/may-i/answer?do=share").text
    #expect(page.contains("It may be that you must also"))
    #expect(page.contains(#"<a href="/may-i/change?change=shows&amp;do=share">What is shown?</a>"#))
  }

  @Test func `a duty that is owed is not told as perhaps owed`() async throws {
    let page = try await SmallSite.make().get("/may-i/answer?do=share&shows=possibly").text
    #expect(page.contains("You must also"))
    #expect(!page.contains("It may be that"))
  }

  @Test func `a report to somebody outside puts 999 before everything`() async throws {
    let page = try await SmallSite.make().get("/may-i/answer?do=share&shows=possibly").text
    #expect(page.contains("call 999"))
  }

  @Test func `a report inside the school does not speak of danger`() async throws {
    let inside = SmallSite.text.replacing("the headteacher, outside: true", with: "the headteacher")
      .replacing("something indecent", with: "a rude remark")
    let page = try await SmallSite.make(inside).get("/may-i/answer?do=share&shows=possibly").text
    #expect(page.contains("You must also"))
    #expect(!page.contains("999"))
  }

  @Test func `whoever tells of danger reads 999 first, whatever the policy says to it`()
    async throws
  {
    let inside = SmallSite.text.replacing("the headteacher, outside: true", with: "the headteacher")
      .replacing("something indecent", with: "a threat to somebody")
    let page = try await SmallSite.make(inside).get("/may-i/answer?do=share&shows=possibly").text
    #expect(page.contains("call 999"))
  }

  @Test func `of what is taken for granted only what matters is shown`() async throws {
    let page = try await SmallSite.make().get("/may-i/answer?do=connect&with=pupil").text
    #expect(!page.contains("Who are you"))
  }

  @Test func `changing a fact keeps the others`() async throws {
    let page = try await SmallSite.make()
      .get("/may-i/change?change=with&do=connect&with=pupil&via=own").text
    #expect(page.contains(#"name="do" value="connect""#))
    #expect(page.contains(#"name="via" value="own""#))
    #expect(!page.contains(#"name="with" value="pupil" type="hidden""#))
  }

  @Test(arguments: [
    "/may-i/answer?do=connect&with=pupil", "/may-i/answer?say=add+a+mum+on+facebook",
    "/may-i/answer?say=add+a+mum&with=leaver", "/may-i/answer?do=connect&with=unknown",
    "/may-i/answer?say=%C3%A9+%26+%3C+%22friend+request%22",
  ])
  func `the link gives the same answer again`(address: String) async throws {
    let site = try SmallSite.make()
    let first = try await site.get(address)
    let link = try #require(first.keptLink)
    let again = try await site.get(link)
    #expect(first.text == again.text)
  }

  @Test func `the link begins with where the site is reached`() async throws {
    let site = try SmallSite.make(SmallSite.text, origin: "https://policy.larkfield.example")
    let link = try await site.get("/may-i/answer?do=connect").keptLink
    #expect(link == "https://policy.larkfield.example/may-i/answer?do=connect")
  }

  @Test(arguments: ["", "&say=friend+request"])
  func `unknown facts of an old link are told`(words: String) async throws {
    let page = try await SmallSite.make()
      .get("/may-i/answer?do=connect&colour=blue&via=pigeon" + words).text
    #expect(page.contains("<bdi>colour</bdi>"))
    #expect(page.contains("<bdi>via: pigeon</bdi>"))
  }

  @Test func `unknown facts of an old link play no part`() async throws {
    let site = try SmallSite.make()
    let old = try await site.get("/may-i/answer?do=connect&with=pupil&colour=blue").keptLink
    #expect(old == "/may-i/answer?do=connect&with=pupil")
  }

  @Test(arguments: ["", "?say=", "?say=+++", "?with=pupil", "?do=fly", "?do=unknown"])
  func `a question without an act comes back with what is wrong`(query: String) async throws {
    let reply = try await SmallSite.make().get("/may-i/answer" + query)
    #expect(reply.status == .unprocessableContent)
    #expect(reply.text.contains("Type your question, or pick what you want to do."))
    #expect(reply.text.contains("<title>Error: "))
  }

  @Test func `“I don’t know” is kept and not asked again`() async throws {
    let reply = try await SmallSite.make().get("/may-i/answer?do=connect&with=unknown")
    #expect(reply.keptLink == "/may-i/answer?do=connect&with=unknown")
    #expect(reply.text.contains("not known"))
    #expect(!reply.text.contains(#"name="with" value="pupil""#))
  }

  @Test func `what is not known is answered by the strictest that is possible`() async throws {
    let page = try await SmallSite.make().get("/may-i/answer?do=connect&with=unknown").text
    #expect(page.contains("You may not connect"))
  }

  @Test func `a sensitive fact waits until it is confirmed`() async throws {
    let page = try await SmallSite.make().get("/may-i/answer?say=a+nude+photo").text
    #expect(page.contains("something indecent? Please confirm"))
    #expect(!page.contains("You must also"))
  }

  @Test func `a sensitive fact counts once it is confirmed`() async throws {
    let page = try await SmallSite.make().get("/may-i/answer?say=a+nude+photo&shows=possibly").text
    #expect(!page.contains("Please confirm"))
    #expect(page.contains("You may not share a picture"))
    #expect(page.contains("at once"))
  }

  @Test func `a chosen fact wins over a word that was typed`() async throws {
    let page = try await SmallSite.make().get("/may-i/answer?say=add+a+mum&with=leaver").text
    #expect(!page.contains("You may not connect"))
  }

  @Test(arguments: ["?change=colour&do=connect", "?do=connect", "?change="])
  func `only a fact of the policy can be changed`(query: String) async throws {
    let reply = try await SmallSite.make().get("/may-i/change" + query)
    #expect(reply.status == .notFound)
  }
}
