import Connectors
import Essentials
import Foundation
import TestSupport
import Testing

@testable import Composition

@Suite struct ProviderFileTests {
  private static let google = """
    # Larkfield's accounts
    provider: google
    domain: larkfield.example
    client-id: 1234.apps.example
    client-secret: a:secret: with colons

    """
  private static let keycloak = """
    provider: keycloak
    name: Larkfield accounts
    issuer: https://accounts.larkfield.example/realms/school
    client-id: chaperone
    client-secret: another
    """

  private func read(
    _ text: String?, mode: Int = 0o600, origin: String? = "https://policy.larkfield.example"
  ) async throws -> [SchoolProvider] {
    try await TestFolder.with { folder in
      if let text {
        _ = FileManager.default.createFile(
          atPath: folder + "/sign-in.conf", contents: Data(text.utf8),
          attributes: [.posixPermissions: mode])
      }
      return try ProviderFile(folder).providers(origin: origin)
    }
  }

  private func sentence(
    _ text: String, mode: Int = 0o600, origin: String? = "https://policy.larkfield.example"
  ) async -> String {
    do {
      _ = try await read(text, mode: mode, origin: origin)
      return "read"
    } catch let refusal as Refusal {
      return refusal.message
    } catch {
      return "\(error)"
    }
  }

  @Test func `without a file there are no providers`() async throws {
    #expect(try await read(nil, origin: nil).isEmpty)
  }

  @Test func `providers stand in the file one after the other`() async throws {
    let found = try await read(Self.google + Self.keycloak)
    #expect(found.map(\.id) == ["google", "keycloak"])
    #expect(found.map(\.settings.name) == ["Google Workspace", "Larkfield accounts"])
    #expect(found[0].settings.clientSecret.value == "a:secret: with colons")
    #expect(found[0].settings.accounts == .googleDomain("larkfield.example"))
  }

  @Test func `a file that others may read is not used`() async throws {
    #expect(await sentence(Self.google, mode: 0o640).contains("chmod 600"))
  }

  @Test(arguments: [nil, "http://policy.larkfield.example", "http://localhost.elsewhere.example"])
  func `people are led back to a safe address only`(origin: String?) async throws {
    #expect(await sentence(Self.google, origin: origin).contains("say with --origin"))
  }

  @Test(arguments: [
    ("domain: larkfield.example", "line 1: begin with a line"),
    ("provider: Google", "line 1: a provider’s name is made of small letters"),
    ("provider: google\nclient id: 1", "line 2: only client-id, client-secret"),
    ("provider: google\nclient-id: 1\nclient-id: 2", "line 3: “client-id” stands there twice"),
    ("provider: google\nclient-id", "line 2: write a name, a colon and a value"),
    ("provider: google\nclient-id: 1\nclient-secret: 2", "needs a line “domain: …”"),
    (
      "provider: google\ndomain: gmail.com\nclient-id: 1\nclient-secret: 2",
      "line 1: Enter the domain of the school's Google Workspace"
    ),
    (
      "provider: microsoft\ntenant: common\nclient-id: 1\nclient-secret: 2",
      "line 1: Enter the school's own tenant ID"
    ),
    ("# nothing yet", "names no provider"),
  ])
  func `what is wrong is named by its line`(text: String, told: String) async throws {
    #expect(await sentence(text).contains(told))
  }

  @Test func `a provider does not stand there twice`() async throws {
    #expect(await sentence(Self.google + Self.google).contains("two providers “google”"))
  }

  @Test func `no sentence shows a secret`() async throws {
    #expect(!(await sentence("provider: google\nsecret: hunter2 hunter2").contains("hunter2")))
  }
}
