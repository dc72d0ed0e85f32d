package import Connectors
internal import Essentials
internal import Foundation

/// A provider of the settings, with the client that reaches it.
package struct SchoolProvider: Sendable {
  /// Its name in addresses.
  package let id: String
  /// What the settings say of it.
  package let settings: SignInProvider
  /// Asks it.
  package let fetch: Fetch

  /// A provider that is reached in a way.
  package init(id: String, settings: SignInProvider, fetch: @escaping Fetch) {
    self.id = id
    self.settings = settings
    self.fetch = fetch
  }
}

/// The school's sign-in providers: a file `sign-in.conf` in the data folder, readable by the program alone, a block each.
///
/// ```
/// provider: google
/// domain: larkfield.example
/// client-id: …
/// client-secret: …
///
/// provider: microsoft
/// tenant: …
/// client-id: …
/// client-secret: …
///
/// provider: keycloak
/// name: Larkfield accounts
/// issuer: https://accounts.larkfield.example/realms/school
/// client-id: …
/// client-secret: …
/// ```
struct ProviderFile: Sendable {
  private let path: String

  init(_ folder: String) { path = folder + "/sign-in.conf" }

  /// The providers, in the order of the file; none where there is no file.
  ///
  /// - Parameter origin: Where the site is reached from outside, to which providers lead people back.
  /// - Throws: `Refusal` that names the line and what to write there.
  func providers(origin: String?) throws -> [SchoolProvider] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    try checkPrivate()
    guard let bytes = FileManager.default.contents(atPath: path),
      let text = String(validating: bytes, as: UTF8.self)
    else { throw refusal("\(path) cannot be read as text.") }
    let blocks = try blocks(of: text)
    guard !blocks.isEmpty else {
      throw refusal(
        "\(path) names no provider. Begin with a line “provider: google”, or take it away.")
    }
    try Self.check(origin, path)
    for (index, block) in blocks.enumerated()
    where blocks[..<index].contains(where: { $0.id == block.id }) {
      throw refusal("\(path), line \(block.line): there are two providers “\(block.id)”.")
    }
    return try blocks.map { block in
      SchoolProvider(
        id: block.id, settings: try settings(block),
        fetch: HTTPSFetch(trustedFile: block.values["trusted-file"]).fetch)
    }
  }

  private struct Block {
    let id: String
    let line: Int
    var values: [String: String] = [:]
  }

  private func blocks(of text: String) throws -> [Block] {
    var blocks: [Block] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in zip(1..., lines) {
      let line = line.trimmingCharacters(in: .whitespaces)
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let halves = line.split(separator: ":", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      // The line may hold a secret, so it is named by its number and never shown.
      guard halves.count == 2, !halves[1].isEmpty else {
        throw refusal("\(path), line \(number): write a name, a colon and a value.")
      }
      let (key, value) = (halves[0].lowercased(), halves[1])
      if key == "provider" {
        guard Self.isName(value) else {
          throw refusal(
            "\(path), line \(number): a provider’s name is made of small letters, digits and dashes, "
              + "such as google, microsoft or keycloak.")
        }
        blocks.append(Block(id: value, line: number))
        continue
      }
      guard Self.keys.contains(key), !blocks.isEmpty else {
        throw refusal(
          blocks.isEmpty
            ? "\(path), line \(number): begin with a line “provider: google”."
            : "\(path), line \(number): only \(Self.keys.sorted().joined(separator: ", ")) can stand here."
        )
      }
      guard blocks[blocks.count - 1].values.updateValue(value, forKey: key) == nil else {
        throw refusal("\(path), line \(number): “\(key)” stands there twice.")
      }
    }
    return blocks
  }

  private func settings(_ block: Block) throws -> SignInProvider {
    func value(_ key: String) throws -> String {
      guard let value = block.values[key] else {
        throw refusal(
          "\(path), line \(block.line): the provider “\(block.id)” needs a line “\(key): …”.")
      }
      return value
    }
    let (clientID, secret) = (try value("client-id"), Redacted(try value("client-secret")))
    do {
      switch block.id {
      case "google":
        return try .google(
          domain: try value("domain"), clientID: clientID, clientSecret: secret,
          name: block.values["name"] ?? "Google Workspace")
      case "microsoft":
        return try .microsoft(
          tenant: try value("tenant"), clientID: clientID, clientSecret: secret,
          name: block.values["name"] ?? "Microsoft 365")
      default:
        return try SignInProvider(
          name: try value("name"), issuer: try value("issuer"), clientID: clientID,
          clientSecret: secret, accounts: .everyVerifiedAddress)
      }
    } catch let refused as Refusal where refused.code != Self.code {
      throw refusal("\(path), line \(block.line): \(refused.message)")
    }
  }

  private func checkPrivate() throws(Refusal) {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let mode = attributes?[.posixPermissions] as? Int, mode & 0o077 == 0 else {
      throw Refusal(
        "data.readable",
        "Others on this machine may look into \(path), which holds a secret. "
          + "Close it first: chmod 600 '\(path)'")
    }
  }

  /// Providers lead people back to it, with what signs them in: so in the clear on this machine only.
  private static func check(_ origin: String?, _ path: String) throws(Refusal) {
    let isHere = ["http://localhost", "http://127.0.0.1"].contains { here in
      origin == here || origin?.hasPrefix(here + ":") ?? false
    }
    guard isHere || origin?.hasPrefix("https://") ?? false else {
      throw Refusal(
        "provider.origin",
        "\(path) is there, so say with --origin where the site is reached from outside, such as "
          + "https://policy.larkfield.example: providers lead people back to it.")
    }
  }

  private func refusal(_ sentence: String) -> Refusal { Refusal(Self.code, sentence) }

  private static func isName(_ text: String) -> Bool {
    (1...30).contains(text.utf8.count)
      && text.unicodeScalars.allSatisfy {
        ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
      }
  }

  private static let code = "provider.settings"
  private static let keys: Set<String> = [
    "name", "issuer", "domain", "tenant", "client-id", "client-secret", "trusted-file",
  ]
}
