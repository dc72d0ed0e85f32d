import HTTPTypes
import Testing

extension EmptySchool {
  /// Sets the school up as Dev Kaur of the office, from the first visit to the end.
  ///
  /// - Parameters:
  ///   - adoptedOn: When the policy was signed on paper; empty where it was not.
  ///   - head: Who is headteacher.
  func setUp(
    _ dev: Walker, adoptedOn: String = "9/6/2025", head: String = "Grace Adeyemi"
  ) async throws {
    try await beginSetUp(dev, head: head)
    try await dev.send(
      "/set-up/people",
      [
        "people":
          "Priya Nair, teacher, priya.nair@larkfield.example\nJoel Okoro, teaching assistant"
      ])
    #expect(dev.place.hasPrefix("/set-up/check"))
    #expect(dev.page.contains("Priya Nair"))
    try await dev.send(
      "/set-up/check",
      ["decision": "later", "adopted-on": adoptedOn, "list": dev.value(of: "list") ?? ""])
  }

  /// The first three steps: the school, its policy, and who holds the roles.
  func beginSetUp(_ dev: Walker, head: String = "Grace Adeyemi") async throws {
    try await dev.open(setUpPath)
    try await dev.send(
      "/set-up/school",
      [
        "school": "Larkfield Primary School", "name": "Dev Kaur",
        "email": "dev.kaur@larkfield.example", "code": dev.value(of: "code") ?? "",
      ])
    #expect(dev.place.hasPrefix("/sign-in/password"))
    let next = dev.value(of: "next") ?? ""
    try await dev.send(
      "/sign-in/password",
      ["password": "violet anchor teapot", "again": "violet anchor teapot", "next": next])
    try await dev.open("/set-up/policy")
    try await dev.send("/set-up/policy", ["source": "model"])
    #expect(dev.place == "/set-up/roles")
    try await dev.send("/set-up/roles", Self.roles(head: head))
    #expect(dev.place == "/set-up/people")
  }

  /// Sends the third step from the page that shows it, with what the page carries.
  @discardableResult
  static func sendRoles(
    _ roles: [String: String], _ dev: Walker
  ) async throws -> HTTPResponse.Status {
    var form = roles
    try await dev.open("/set-up/roles")
    for role in roles.keys where role.hasSuffix("-name") {
      let shown = role.dropLast("-name".count) + "-shown"
      form[String(shown)] = dev.value(of: String(shown))
    }
    return try await dev.send("/set-up/roles", form)
  }

  /// The form of the third step, with the fields of six people.
  static func roles(head: String) -> [String: String] {
    let email = head.lowercased().replacing(" ", with: ".") + "@larkfield.example"
    return [
      "headteacher-name": head, "headteacher-email": email,
      "designated-safeguarding-lead-name": head,
      "deputy-safeguarding-lead-name": "Tom Ellery",
      "chair-of-governors-name": "Ruth Whitcombe",
      "data-protection-officer-name": "Mina Aldous", "office-name": "Dev Kaur",
    ]
  }
}
