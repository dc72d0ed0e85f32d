import Composition
import Essentials
import HTTPTypes
import Testing
import WebUI

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

  @Test func `who was typed wrongly is put right on the same day, and nobody is left behind`()
    async throws
  {
    try await EmptySchool.with { school in
      let dev = Walker(school.client)
      try await school.beginSetUp(dev)
      var roles = EmptySchool.roles(head: "Grace Adeyemi")
      roles["headteacher-email"] = "g.adeyemi@larkfield.example"
      roles["chair-of-governors-name"] = "Ruth Whitcombe-Hall"
      roles["data-protection-officer-name"] = "Mina Aldous-Bright"
      roles["deputy-safeguarding-lead-name"] = "Dev Kaur"
      try await dev.send("/set-up/roles", roles)
      #expect(dev.place == "/set-up/people")
      try await dev.open("/set-up/roles")
      for name in ["Ruth Whitcombe-Hall", "Mina Aldous-Bright", "g.adeyemi@larkfield.example"] {
        #expect(dev.page.contains("value=\"\(name)\""), "\(name)")
      }
      try await dev.open("/set-up/check")
      for name in ["Tom Ellery", "Ruth Whitcombe<", "Mina Aldous<"] {
        #expect(!dev.page.contains(name), "\(name)")
      }
    }
  }

  @Test func `a name that is taken out takes the role away, after a yes where it hurts`()
    async throws
  {
    try await EmptySchool.with { school in
      let dev = Walker(school.client)
      try await school.beginSetUp(dev)
      func acts() async throws -> [String] {
        try await school.school.place.record.entries(
          matching: RecordSearch(actPrefix: "people.role.taken-back"), before: nil, limit: 9
        ).compactMap { $0.entry.facts["role"] }
      }
      // The officer is a firm's, the head stays head: nobody is asked twice.
      var roles = EmptySchool.roles(head: "Grace Adeyemi")
      roles["data-protection-officer-name"] = ""
      roles["designated-safeguarding-lead-name"] = ""
      try await EmptySchool.sendRoles(roles, dev)
      #expect(dev.place == "/set-up/people")
      #expect(try await Set(acts()) == ["data-protection-officer", "designated-safeguarding-lead"])
      try await dev.open("/set-up/roles")
      #expect(!dev.page.contains("value=\"Mina Aldous\""))
      // Tom is here by this role alone.
      roles["deputy-safeguarding-lead-name"] = ""
      #expect(try await EmptySchool.sendRoles(roles, dev) == .unprocessableContent)
      #expect(dev.page.contains("Tom Ellery off the list of people"))
      roles["deputy-safeguarding-lead-take"] = "yes"
      try await EmptySchool.sendRoles(roles, dev)
      #expect(dev.place == "/set-up/people")
      try await dev.open("/set-up/check")
      #expect(!dev.page.contains("Tom Ellery") && dev.page.contains("Grace Adeyemi"))
      // Typed again, the role is there again.
      roles["deputy-safeguarding-lead-name"] = "Tom Ellery"
      roles["deputy-safeguarding-lead-take"] = nil
      try await EmptySchool.sendRoles(roles, dev)
      try await dev.open("/set-up/roles")
      #expect(dev.page.contains("value=\"Tom Ellery\""))
      // Somebody has to keep the lists.
      for role in ["headteacher", "office"] {
        roles["\(role)-name"] = ""
        roles["\(role)-take"] = "yes"
      }
      #expect(try await EmptySchool.sendRoles(roles, dev) == .unprocessableContent)
      #expect(dev.page.contains("Nobody would be left who keeps the lists"))
    }
  }

  @Test func `a role is taken from nobody whom the page did not show`() async throws {
    try await EmptySchool.with { school in
      let dev = Walker(school.client)
      try await school.beginSetUp(dev)
      var roles = EmptySchool.roles(head: "Grace Adeyemi")
      roles["data-protection-officer-name"] = ""
      // The page was opened before somebody else typed the name.
      try await dev.send("/set-up/roles", roles)
      #expect(dev.place == "/set-up/people")
      try await dev.open("/set-up/roles")
      #expect(dev.page.contains("value=\"Mina Aldous\""))
    }
  }

  @Test func `whoever sets the school up does not lock themselves out`() async throws {
    try await EmptySchool.with { school in
      let dev = Walker(school.client)
      try await school.beginSetUp(dev)
      var roles = EmptySchool.roles(head: "Grace Adeyemi")
      roles["office-name"] = ""
      roles["office-take"] = "yes"
      #expect(try await EmptySchool.sendRoles(roles, dev) == .unprocessableContent)
      #expect(dev.page.contains("You would not come back to this page"))
    }
  }

  @Test func `a head who sets the school up does not take the role from themselves`() async throws {
    try await EmptySchool.with { school in
      let dev = Walker(school.client)
      try await school.beginSetUp(dev, head: "Dev Kaur")
      var roles = EmptySchool.roles(head: "Dev Kaur")
      roles["headteacher-name"] = ""
      roles["headteacher-take"] = "yes"
      #expect(try await EmptySchool.sendRoles(roles, dev) == .unprocessableContent)
      #expect(dev.page.contains("You are the headteacher"))
    }
  }

  @Test func `whoever goes back to the first step finds what they typed, and puts it right`()
    async throws
  {
    try await EmptySchool.with { school in
      let dev = Walker(school.client)
      try await school.beginSetUp(dev)
      try await dev.open("/set-up/school")
      #expect(dev.page.contains("value=\"Larkfield Primary School\""))
      #expect(dev.page.contains("value=\"dev.kaur@larkfield.example\""))
      try await dev.send(
        "/set-up/school",
        [
          "school": "Larkfield Primary", "name": "Dev Kaur-Singh",
          "email": "d.kaur@larkfield.example",
        ])
      #expect(dev.place == "/set-up/policy")
      try await dev.open("/set-up/roles")
      #expect(dev.page.contains("value=\"Dev Kaur-Singh\""))
      #expect(dev.page.contains("value=\"d.kaur@larkfield.example\""))
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
