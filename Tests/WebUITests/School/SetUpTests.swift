import Essentials
import HTTPTypes
import Testing

/// From the first visit to the first acknowledgement, as a browser without JavaScript sees it.
@Suite struct SetUpTests {
  @Test func `a school is set up, and its people are asked to acknowledge the policy`() async throws
  {
    try await EmptySchool.with { school in
      let dev = Walker(school.client)
      try await school.setUp(dev)
      #expect(dev.place == "/set-up/done")
      try await dev.open("/today")
      #expect(dev.page.contains("people have not acknowledged the policy"))
      try await dev.open("/policy")
      #expect(dev.page.contains("Social media policy"))
      try await dev.open("/acknowledge")
      #expect(dev.page.contains("Larkfield Primary School"))
      #expect(try await dev.open("/record") == .ok)
      #expect(dev.page.contains("Dev Kaur"))
      // What set the school up is gone.
      #expect(try await dev.open("/set-up") == .notFound)
      #expect(try await dev.open("/set-up/roles") == .notFound)
    }
  }

  @Test func `a stranger without the code does not get the school`() async throws {
    try await EmptySchool.with { school in
      let stranger = Walker(school.client)
      try await stranger.open("/set-up/school")
      let status = try await stranger.send(
        "/set-up/school",
        [
          "school": "Mine now", "name": "A Stranger", "email": "stranger@elsewhere.example",
          "code": "000000000000",
        ])
      #expect(status == .unprocessableContent)
      #expect(stranger.page.contains("Type the code"))
    }
  }

  @Test func `nothing is answered before a policy is in force`() async throws {
    try await EmptySchool.with { school in
      let visitor = Walker(school.client)
      try await visitor.open("/may-i")
      #expect(visitor.place == "/set-up")
    }
  }
}
