import Composition
import Essentials
import HTTPSupport
import HTTPTypes
import TestSupport
import Testing

/// Forms that were made elsewhere, and pages that a real school does not have.
@Suite struct FormAttackTests {
  @Test func `no form of the site is taken from elsewhere, or without its own token`() async throws
  {
    try await ServedSchool.with { school in
      let dev = try await school.signUp(.office)
      let own = try #require(Base64.url.decode(dev.walker.cookie(.session) ?? ""))
      let mask = [UInt8](repeating: 3, count: 16)
      let token = FormToken.text(from: own, mask: mask)
      let another = FormToken.text(from: [UInt8](repeating: 5, count: 32), mask: mask)
      let here: [(String, String)] = [("origin", "http://localhost")]
      let attacks: [(name: String, head: [(String, String)], token: String?)] = [
        ("without a token", here, nil), ("with another session's token", here, another),
        ("from nowhere", [], token), ("from a hidden place", [("origin", "null")], token),
        ("from another site", [("origin", "https://elsewhere.example")], token),
        ("from a sister site", here + [("sec-fetch-site", "same-site")], token),
        ("from another port", [("origin", "http://localhost:8081")], token),
      ]
      var taken: [String] = []
      let forms = try SchoolSite(school.school).table.routes.filter {
        $0.isForm && !$0.audience.isDisjoint(with: [.everyone, .member, .office])
      }
      #expect(forms.count > 40)
      for form in forms {
        let address = Self.address(form.path)
        for attack in attacks {
          var head = dev.walker.headers()
          head[.contentType] = "application/x-www-form-urlencoded"
          for (name, value) in attack.head {
            if let name = HTTPField.Name(name) { head[name] = value }
          }
          let body = attack.token.map { "\(FormToken.field)=\($0)" } ?? ""
          let reply = try await school.client.send(
            .post, address, headers: head, body: Array(body.utf8))
          if reply.status != .forbidden {
            taken.append("\(form.path) \(attack.name): \(reply.status.code)")
          }
        }
      }
      #expect(taken == [])
    }
  }

  @Test func `a real school has no way in without a password`() async throws {
    try await ServedSchool.with { school in
      let stranger = Walker(school.client)
      #expect(try await stranger.open("/demonstration") == .notFound)
      try await stranger.open("/sign-in")
      let status = try await stranger.send(
        "/demonstration", ["person": "\(ServedSchool.Cast.head.id)"])
      #expect(status == .notFound && stranger.cookie(.session) == nil)
    }
  }

  @Test func `whoever has the code too does not take a school that somebody is setting up`()
    async throws
  {
    try await EmptySchool.with { school in
      let (dev, second) = (Walker(school.client), Walker(school.client))
      for walker in [dev, second] { try await walker.open(school.setUpPath) }
      let code = dev.value(of: "code") ?? ""
      func fields(_ name: String) -> [String: String] {
        [
          "school": "Larkfield Primary School", "name": name, "code": code,
          "email": "\(name.prefix(3).lowercased())@larkfield.example",
        ]
      }
      try await dev.send("/set-up/school", fields("Dev Kaur"))
      #expect(dev.place.hasPrefix("/sign-in/password"))
      #expect(
        try await second.send("/set-up/school", fields("Sam Birch")) == .unprocessableContent)
      #expect(second.cookie(.session) == nil)
    }
  }

  @Test func `no page of somebody who is signed in is kept by a browser or on the way`()
    async throws
  {
    try await ServedSchool.with { school in
      let dev = try await school.signUp(.office)
      let pages = try SchoolSite(school.school).table.routes.filter {
        $0.method == .get && !$0.path.contains("{") && !$0.path.hasPrefix("/api")
          && !$0.audience.isDisjoint(with: [.everyone, .member, .office])
      }
      var kept: [String] = []
      for page in pages {
        let reply = try await school.client.send(
          .get, page.path, headers: dev.walker.headers())
        if reply.header("cache-control") != "no-store" { kept.append(page.path) }
      }
      #expect(kept == [])
    }
  }

  @Test func `the cookie of a session is for this site alone, and no script reads it`() async throws
  {
    try await ServedSchool.with { school in
      _ = try await school.signUp(.teacher)
      let browser = Walker(school.client)
      try await browser.open("/sign-in")
      var head = browser.headers()
      head[.contentType] = "application/x-www-form-urlencoded"
      head[.origin] = "http://localhost"
      let email = ServedSchool.Cast.teacher.email.replacing("@", with: "%40")
      let word = ServedSchool.password.replacing(" ", with: "+")
      let token = browser.value(of: FormToken.field) ?? ""
      let body = "email=\(email)&password=\(word)&\(FormToken.field)=\(token)"
      let reply = try await school.client.send(
        .post, "/sign-in", headers: head, body: Array(body.utf8))
      let cookie = try #require(reply.headers[.setCookie])
      #expect(cookie.hasPrefix("__Host-chaperone="))
      #expect(cookie.hasSuffix("; Path=/; Secure; HttpOnly; SameSite=Strict"))
      #expect(!(reply.headers[.location] ?? "").contains("chaperone="))
    }
  }

  private static func address(_ path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).map {
      $0.hasPrefix("{") ? String(repeating: "0", count: 32) : String($0)
    }.joined(separator: "/")
  }
}
