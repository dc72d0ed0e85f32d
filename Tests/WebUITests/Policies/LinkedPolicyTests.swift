import Composition
import HTTPTypes
import Policies
import TestSupport
import Testing
import WebUI

@Suite struct LinkedPolicyTests {
  private static let title = "Staff code of conduct"

  @Test func `the office says where another policy is, and the page leads there`() async throws {
    try await room { room in
      let before = try await room.get("/policies").text
      #expect(before.contains("Not supplied") && before.contains("href=\"/policies/linked\""))
      #expect(try await room.get("/policies/linked").text.contains("Staff code of conduct"))
      let long = try await room.post(
        "/policies/linked",
        ["title-0": Self.title, "place-0": String(repeating: "a", count: 301)])
      #expect(long.status == .unprocessableContent && long.text.contains("aaaaaaaa"))
      #expect(
        try await room.post(
          "/policies/linked",
          ["title-0": Self.title, "place-0": "https://www.larkfield.example/code"]
        ).header("location") == "/policies")
      let after = try await room.get("/policies").text
      #expect(after.contains("href=\"https://www.larkfield.example/code\""))
      #expect(!after.contains("Not supplied"))
      #expect(
        try await room.get("/record").text.contains(
          "said where the other policies are: 1 of 1 are known"))
    }
  }

  @Test func `a place comes to stand under no other title, and what did not come stays`()
    async throws
  {
    try await room { room in
      let page = try await room.get("/policies/linked").text
      #expect(page.contains("name=\"title-0\" value=\"\(Self.title)\""))
      let known = ["title-0": Self.title, "place-0": "In the staff room"] as KeyValuePairs
      _ = try await room.post("/policies/linked", known)
      let others: [KeyValuePairs<String, String>] = [
        ["title-0": "Mobile phone policy", "place-0": "Elsewhere"],
        ["title-0": Self.title, "title-1": "Mobile phone policy", "place-0": "Elsewhere"],
        ["place-0": "Elsewhere"],
      ]
      for other in others {
        let reply = try await room.post("/policies/linked", other)
        #expect(reply.status == .unprocessableContent)
        #expect(reply.text.contains("The list has changed since you opened this page"))
      }
      let empty = try await room.post("/policies/linked", ["title-0": Self.title])
      #expect(empty.header("location") == "/policies")
      #expect(try await room.get("/policies/linked").text.contains("In the staff room"))
    }
  }

  @Test func `what is no address of a page is words, and leads nowhere`() async throws {
    try await room { room in
      _ = try await room.post(
        "/policies/linked", ["title-0": Self.title, "place-0": "javascript:alert(1)"])
      let page = try await room.get("/policies").text
      #expect(page.contains("javascript:alert(1)") && !page.contains("href=\"javascript"))
    }
  }

  @Test func `governors and teachers say nothing about it`() async throws {
    try await room { room async throws in
      for visitor in [PeopleRoom.Visitor.chair, .teacher] {
        #expect(try await room.get("/policies/linked", as: visitor).status == .notFound)
        #expect(
          try await room.post("/policies/linked", ["place-0": "x"], as: visitor).status
            == .notFound)
      }
      #expect(try await !room.get("/policies", as: .chair).text.contains("Say where they are"))
    }
  }

  /// The room with a text that counts on another policy.
  private func room(_ body: (PeopleRoom) async throws -> Void) async throws {
    try await PeopleRoom.with({ school in
      PolicyVersionRoutes(
        place: school.place, model: [], pdfText: nil, published: { _, _, _, _ in }
      ).routes + RecordRoutes(place: school.place).routes
    }) { room in
      let place = room.school.place
      let text = SmallSite.text.replacing(
        "version: \"7\"", with: "version: \"7\"\nlinks:\n  Staff code of conduct: not supplied")
      _ = try await UploadPolicy(
        store: place.library.policies, newIdentifier: place.newIdentifier, now: place.now,
        today: place.today
      )(.markdown(Array(text.utf8)), of: room.school.id, by: PeopleRoom.Visitor.head.person)
      try await body(room)
    }
  }
}
