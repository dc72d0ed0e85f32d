internal import Connectors
internal import Essentials
internal import Hummingbird
internal import Logging
internal import Mailing
internal import People
internal import ServiceLifecycle
internal import WebUI

/// Opens a school and serves it until the program is told to stop.
package struct SchoolServer: Sendable {
  private let installation: Installation
  private let school: OpenedSchool
  private let transport: MailTransport?
  private let providers: [SchoolProvider]

  /// Opens what the settings name, with the school that is kept there, or a new one to be set up.
  ///
  /// - Throws: `Refusal` that says what is missing.
  package init(_ settings: InstallationSettings, in world: World) async throws {
    let installation = try await Installation.open(settings, in: world)
    let transport = try MailFile(installation.folder.path).transport(now: world.now)
    providers = try ProviderFile(installation.folder.path).providers(origin: settings.origin)
    self.installation = installation
    self.transport = transport
    school = try await OpenedSchool.only(
      of: installation, mails: transport != nil, providers: providers)
  }

  /// The path with which the school is set up, where that has not been done.
  package var setUpPath: String? {
    get async throws {
      guard try await !school.place.isSetUp() else { return nil }
      return Self.setUpPath(of: school)
    }
  }

  /// The path with the code that lets its holder set a school up.
  package static func setUpPath(of school: OpenedSchool) -> String {
    "/set-up/school?code=\(SetUpCode(school.installation.folder).text)"
  }

  /// Whether everybody in the school is made up.
  package var isDemonstration: Bool { school.isDemonstration }

  /// Whether letters can be sent.
  package var mails: Bool { transport != nil }

  /// The providers with which people sign in, each with the address that has to stand in its own settings.
  package var returnAddresses: [(name: String, address: String)] {
    providers.map { provider in
      (
        provider.settings.name,
        ProviderChoices.returnAddress(of: provider.id, at: installation.origin ?? "")
      )
    }
  }

  /// Serves until the process is told to stop.
  ///
  /// - Throws: `Refusal` with `serve.port` when the port is taken.
  package func serve(
    host: String, port: Int, whenListening: @escaping @Sendable (Int) async -> Void
  ) async throws {
    var logger = Logger(label: "chaperone")
    logger.logLevel = .warning
    let application = try SchoolSite(school).application(
      host: host, port: port,
      services: [Clockwork(school, transport: transport, logger: logger)],
      whenListening: whenListening)
    do {
      try await application.runService()
    } catch {
      await installation.close()
      throw PortTaken.refusal(error, port: port) ?? error
    }
    await installation.close()
  }
}

/// Says that a port is taken, in words.
enum PortTaken {
  static func refusal(_ error: any Error, port: Int) -> Refusal? {
    guard "\(error)".contains("EADDRINUSE") || "\(error)".contains("errno: 98") else { return nil }
    return Refusal(
      "serve.port", "Port \(port) is taken. Choose another one, such as --port \(port + 1).")
  }
}
